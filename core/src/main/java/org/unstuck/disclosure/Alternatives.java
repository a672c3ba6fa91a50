package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unstuck.disclosure.internal.Bounds;

/** Other tables that a reader could believe in, and how far apart each number is in them. */
final class Alternatives {
    private final long[] least;
    private final long[] greatest;
    private final List<long[]> moves = new ArrayList<>();

    /** None but the true one, in which no number moves. */
    Alternatives(int numbers) {
        this.least = new long[numbers];
        this.greatest = new long[numbers];
    }

    /** Those in which nothing is hidden but what always is. */
    void add(Bounds bounds, long[] counts) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], bounds.least(i) - counts[i]);
            greatest[i] = Math.max(greatest[i], bounds.greatest(i) - counts[i]);
        }
    }

    /** One in which each number moves by so much. */
    void add(long[] change) {
        moves.add(change);
    }

    /** How far apart the least and the greatest of a number are. */
    long width(int number) {
        long low = least[number];
        long high = greatest[number];
        for (long[] change : moves) {
            low = Math.min(low, change[number]);
            high = Math.max(high, change[number]);
        }
        return high - low;
    }

    /** Whether any of the tables found one by one is like that. */
    boolean any(Predicate<long[]> kind) {
        return moves.stream().anyMatch(kind);
    }

    /** The same without tables of a kind. */
    Alternatives without(Predicate<long[]> kind) {
        Alternatives fewer = new Alternatives(least.length);
        System.arraycopy(least, 0, fewer.least, 0, least.length);
        System.arraycopy(greatest, 0, fewer.greatest, 0, greatest.length);
        moves.stream().filter(kind.negate()).forEach(fewer::add);
        return fewer;
    }
}
