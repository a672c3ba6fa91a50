package org.unstuck.jobs;

import java.util.function.Supplier;

/** A job at work, as its kind sees it. Safe for many threads. */
public interface RunningJob {
    /** The job as it was when its work began. */
    Job job();

    /** Whether it should stop soon: somebody wants it to, or the program ends. Cheap to ask often. */
    boolean cancelled();

    /**
     * Tells how far it is; what is told within a second of the last is passed on later, or never if more follows.
     *
     * @param detail asked for when it is passed on
     */
    void tell(String message, Supplier<String> detail);
}
