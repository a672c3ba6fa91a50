package org.unstuck.matching.internal;

/**
 * Costs as whole numbers: distances in steps, and an empty place dearer than all distances together. Whole numbers lose no
 * digit, so that "most pairs first, then least total" is one comparison, and equal is equal.
 *
 * @param step the length of a step; a power of 2
 * @param empty what an empty place costs for each unit of its weight
 */
public record Grid(double step, long empty) {

    private static final int BITS_OF_DISTANCE = 40;
    private static final int BITS_OF_COST = 59;

    /**
     * A grid for a matching.
     *
     * @param farthest a distance that no two exceed
     * @param places places of all treated units together, and {@code each} those of one
     */
    public static Grid of(double farthest, int places, int each) {
        int bitsOfPlaces = bits(places);
        int bits = Math.min(BITS_OF_DISTANCE, BITS_OF_COST - bitsOfPlaces - bits(each));
        double step = Math.scalb(1.0, Math.getExponent(Math.max(farthest, Double.MIN_NORMAL)) + 1 - bits);
        return new Grid(Math.max(step, Double.MIN_NORMAL), 1L << (bits + bitsOfPlaces + 1));
    }

    /** The part of a cost that counts empty places. */
    long emptyPart(long cost) {
        return Math.floorDiv(cost + empty / 2, empty);
    }

    /** The part of a cost that counts distances. */
    double distancePart(long cost) {
        return (cost - emptyPart(cost) * empty) * step;
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
}
