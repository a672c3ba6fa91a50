package org.unstuck.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The second of every pair whose first is {@code key}, ascending, each once. */
    List<Urn> get(Urn key) {
        if (!sorted) {
            throw new IllegalStateException("Pairs are read before they are sorted");
        }
        int at = -Arrays.binarySearch(pairs, 0, size, (long) key.value() << Integer.SIZE) - 1;
        if (at == size || pairs[at] >>> Integer.SIZE != key.value()) {
            return List.of();
        }
        List<Urn> found = new ArrayList<>(2);
        for (int i = at; i < size && pairs[i] >>> Integer.SIZE == key.value(); i++) {
            if (i == at || pairs[i] != pairs[i - 1]) {
                found.add(new Urn((int) pairs[i]));
            }
        }
        return found;
    }
}
