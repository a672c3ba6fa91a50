package org.unstuck.matching.internal;

/**
 * The eligible controls of the treated units of one block, nearest first; equal ones in the order of identifiers.
 * Units go by their place in the block. Not for two threads at once.
 */
public interface Neighbours {

    int treated();

    int controls();

    /** A distance that no two units exceed. */
    double farthest();

    /** Fills in the nearest eligible controls, whether taken or not. */
    void nearest(int treated, Candidates nearest);

    /** Fills in the nearest eligible controls that are not taken. */
    void nearestFree(int treated, Candidates nearest);

    /** Marks a control as taken. */
    void take(int control);

    /** Marks all controls as not taken. */
    void releaseAll();

    /** The distance, whether eligible or not. */
    double distance(int treated, int control);

    boolean eligible(int treated, int control);
}
