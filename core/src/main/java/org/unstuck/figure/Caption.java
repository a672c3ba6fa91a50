package org.unstuck.figure;

/**
 * What stands above a figure.
 *
 * @param title what is shown, without a full stop
 * @param source where the numbers come from, with the year or date
 */
public record Caption(String title, String source) {

    public Caption {
        title = Plain.text(title);
        source = Plain.text(source);
        if (title.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A figure needs a title and a source");
        }
    }
}
