package org.unstuck.versions;

/**
 * Names a text.
 *
 * @param kind what sort of text it is, such as "note"
 * @param name which of them it is
 */
public record TextName(String kind, String name) {
    public TextName {
        if (kind.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A text has a kind and a name");
        }
    }
}
