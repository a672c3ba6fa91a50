package org.unstuck.intake.internal;

/**
 * Gives the same string for the same characters, as far as it remembers: published tables repeat most of their cells.
 * Its size is fixed; what collides is forgotten.
 */
final class StringPool {

    private static final int SIZE = 1 << 15;

    private final String[] strings = new String[SIZE];

    String get(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        String known = strings[slot];
        if (known == null || !same(known, buffer, offset, length)) {
            known = new String(buffer, offset, length);
            strings[slot] = known;
        }
        return known;
    }

    private static boolean same(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
