package org.unstuck.matching.internal;

/** The distance of any two rows of a table. */
@FunctionalInterface
public interface PairDistance {
    /** 0 or more; infinite for two that may not meet. */
    double between(int treatedRow, int controlRow);
}
