package org.unstuck.figure;

import java.util.List;

/**
 * What stands above a figure.
 *
 * @param title what is shown, without a full stop
 * @param lines whom it is about and on which date, for whom it is, where the numbers come from with the year or date: at
 *     least the last
 */
public record Caption(String title, List<String> lines) {

    public Caption {
        title = Plain.text(title);
        lines = lines.stream().map(Plain::text).toList();
        if (title.isBlank() || lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A figure needs a title and a source");
        }
    }

    /** A title and a source. */
    public Caption(String title, String source) {
        this(title, List.of(source));
    }
}
