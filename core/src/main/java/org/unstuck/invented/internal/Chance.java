package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance from a seed. Every number is derived from the generator's 64 bits by exact arithmetic, so that the same seed
 * gives the same country on every machine and Java version.
 */
final class Chance {
    private static final double UNIT = 0x1.0p-53;
    private static final double DAYS_A_YEAR = 365.25;

    private final SplittableRandom bits;

    /** Draws for one purpose and one numbered thing: what is drawn for one never shifts what is drawn for another. */
    Chance(long seed, String purpose, long number) {
        this.bits =
                new SplittableRandom(seed * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0x2545F4914F6CDD1DL + number);
    }

    /** From 0 (included) to 1 (left out). */
    double uniform() {
        return (bits.nextLong() >>> 11) * UNIT;
    }

    double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    int below(int bound) {
        return (int) (uniform() * bound);
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Draws by weight, one weight a choice; the weights need not add up to one. */
    <T> T pick(List<T> choices, double... weights) {
        if (choices.size() != weights.length) {
            throw new IllegalArgumentException(choices.size() + " choices, but " + weights.length + " weights");
        }
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = uniform() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return choices.get(i);
            }
        }
        return choices.get(weights.length - 1);
    }

    LocalDate dayBetween(LocalDate first, LocalDate end) {
        return first.plusDays((long) (uniform() * ChronoUnit.DAYS.between(first, end)));
    }

    static LocalDate yearsAfter(LocalDate day, double years) {
        return day.plusDays((long) (years * DAYS_A_YEAR));
    }
}
