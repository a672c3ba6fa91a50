package org.unstuck.provenance;

import java.util.regex.Pattern;

/**
 * Identity of an imported original: the SHA-256 of its bytes in lower-case hexadecimal, and for a member of a
 * spreadsheet or archive the member's name after a hash sign.
 *
 * @param value 64 hexadecimal digits, optionally {@code #member}
 */
public record SourceId(String value) implements Comparable<SourceId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}(#.+)?");

    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a source identifier: " + value);
        }
    }

    /** The SHA-256 of the original file that holds this source. */
    public String contentHash() {
        return value.substring(0, 64);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
