package org.unstuck.school;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** Pairs of different schools, to be looked up by the first of each; doubles count once. */
final class UrnPairs {

    private long[] pairs = new long[16];
    private int size;
    private boolean sorted = true;

    void add(Urn key, Urn value) {
        if (key.equals(value)) {
            return;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) key.value() << Integer.SIZE | value.value();
        sorted = false;
    }

    /** Ends adding; after it many threads may read. */
    void sort() {
        Arrays.sort(pairs, 0, size);
        sorted = true;
    }

    /** The second of every pair whose first is {@code key}; a new set. */
    SortedSet<Urn> get(Urn key) {
        if (!sorted) {
            throw new IllegalStateException("Pairs are read before they are sorted");
        }
        int at = Arrays.binarySearch(pairs, 0, size, (long) key.value() << Integer.SIZE);
        SortedSet<Urn> found = new TreeSet<>();
        for (int i = -at - 1; i < size && pairs[i] >>> Integer.SIZE == key.value(); i++) {
            found.add(new Urn((int) pairs[i]));
        }
        return found;
    }
}
