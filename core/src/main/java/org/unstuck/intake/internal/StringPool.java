package org.unstuck.intake.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same string for the same characters, as far as it remembers: published tables repeat most of their cells.
 * Its size is fixed; what collides is forgotten.
 */
final class StringPool {

    private static final int SIZE = 1 << 14;

    private final @Nullable String[] strings = new String[SIZE];
    /** The characters of each string once more, because comparing arrays is quicker. */
    private final char[][] characters = new char[SIZE][0];

    String get(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        int end = offset + length;
        int hash = 0;
        for (int i = offset; i < end; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        String known = strings[slot];
        if (known != null && Arrays.equals(buffer, offset, end, characters[slot], 0, characters[slot].length)) {
            return known;
        }
        String fresh = new String(buffer, offset, length);
        strings[slot] = fresh;
        characters[slot] = Arrays.copyOfRange(buffer, offset, end);
        return fresh;
    }
}
