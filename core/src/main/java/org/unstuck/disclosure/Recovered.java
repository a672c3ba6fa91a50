package org.unstuck.disclosure;

/**
 * A hidden cell that a reader can work out too closely.
 *
 * @param place which one
 * @param interval between which numbers a reader knows it to lie
 * @param needed how wide the interval should have stayed
 */
public record Recovered(Place place, Interval interval, long needed) {

    @Override
    public String toString() {
        return place + " can be worked out: it is " + interval;
    }
}
