package org.unstuck.classification;

import java.util.regex.Pattern;

/**
 * Identifier of a definition, as it stands in addresses and commands.
 *
 * @param value 3 to 60 lower-case letters, digits and hyphens, beginning with a letter
 */
public record DefinitionId(String value) implements Comparable<DefinitionId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{2,59}");

    public DefinitionId {
        if (!valid(value)) {
            throw new IllegalArgumentException("Not a definition identifier: " + value);
        }
    }

    /** Whether a text can be an identifier. */
    public static boolean valid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(DefinitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
