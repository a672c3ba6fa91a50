package org.unstuck.school;

import java.util.Optional;

/**
 * Unique reference number of a school in the register; a school that becomes an academy gets a new one.
 *
 * @param value six digits, 100000 to 999999
 */
public record Urn(int value) implements Comparable<Urn> {

    public Urn {
        if (value < 100_000 || value > 999_999) {
            throw new IllegalArgumentException("A URN has six digits and does not start with 0: " + value);
        }
    }

    /** Reads a URN as files and people write it: six digits, blanks around them allowed. */
    public static Optional<Urn> parse(String text) {
        String digits = text.strip();
        if (digits.length() != 6 || digits.charAt(0) == '0') {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < 6; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        return Optional.of(new Urn(value));
    }

    @Override
    public int compareTo(Urn other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
