package org.unstuck.jobs;

/** Something to look after every minute, such as whether a backup is due; rooms have a bean for each of theirs. */
@FunctionalInterface
public interface Chore {
    /** Does what is due; quick, as longer work is a job. */
    void look();
}
