package org.unstuck.figure;

import java.util.List;

/**
 * The colours of figures. Any two of {@link #MARKS} and white differ in lightness by at least 3 to 1, which is what
 * WCAG 2.2 (1.4.11) asks of graphics and what remains of them in greyscale. Shades of a map cannot differ by that much;
 * each place says its number or its class as well.
 */
final class Palette {
    static final String TEXT = "#0b0c0c";
    static final String WHITE = "#ffffff";

    /** Hatched: what is not known. The pattern is added to every drawing. */
    static final String UNKNOWN = "url(#unknown)";

    /** Dotted: what is known and not shown. The pattern is added to every drawing. */
    static final String WITHHELD = "url(#withheld)";

    /** For one or two groups beside each other. */
    static final List<String> MARKS = List.of("#12436d", "#28a197");

    /** For areas of up to three groups: the third is an outline, as no third colour keeps the distance. */
    static final List<String> FILLS = List.of("#12436d", "#28a197", WHITE);

    /** For up to three lines, which differ in their dashes as well. */
    static final List<String> LINES = List.of("#12436d", "#28a197", TEXT);

    /** From little to much. */
    static final List<String> SHADES = List.of("#d5e4f2", "#8fbce0", "#2b73b2", "#12436d");

    private Palette() {}

    /** Whether a fill is a pattern on white. */
    static boolean isPattern(String fill) {
        return fill.startsWith("url(");
    }

    /** The better of black and white for text on a colour. */
    static String textOn(String colour) {
        return contrast(colour, WHITE) >= contrast(colour, TEXT) ? WHITE : TEXT;
    }

    /** How much lighter one colour is than another, from 1 to 21: WCAG 2.2, contrast ratio. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance, from 0 for black to 1 for white: WCAG 2.2. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
