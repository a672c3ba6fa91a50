package org.unstuck.matching;

import java.util.SplittableRandom;

/** Lots drawn from a seed: the same on every machine and with every version of Java. */
public final class Lots {

    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom bits;

    public Lots(long seed) {
        this.bits = new SplittableRandom(seed);
    }

    /** A number from 0 (included) to 1 (left out). */
    public double uniform() {
        return (bits.nextLong() >>> 11) * UNIT;
    }

    /** A whole number from 0 (included) to a bound (left out). */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Puts so many entries, chosen by lot, first. */
    public void drawFirst(int[] entries, int count) {
        for (int place = 0; place < count; place++) {
            int drawn = place + below(entries.length - place);
            int entry = entries[drawn];
            entries[drawn] = entries[place];
            entries[place] = entry;
        }
    }
}
