package org.unstuck.jobs;

/** A kind of work that takes a while; rooms have a bean for each of theirs. */
public interface JobKind {
    /** Names it for good, as jobs of it outlive the program. */
    String name();

    /** What people call it. */
    String title();

    /**
     * Does the work. It may be called again for a job that was cut off by the end of the program, at any point, and then
     * has to come to the same.
     *
     * @return how it went, in a sentence; may be empty
     * @throws org.unstuck.UserFacingException if it cannot be done; with {@code CANCELLED} once it has stopped as asked
     */
    String run(RunningJob job);

    /** Whether people may ask for it on the page of jobs, without giving it any input. */
    default boolean onRequest() {
        return false;
    }

    /** Where more is told of a job; empty for nowhere. */
    default String address(Job job) {
        return "";
    }

    /** Called once the job will not be run again, however it ended. */
    default void ended(Job job) {}
}
