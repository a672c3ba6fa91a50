package org.unstuck.figure.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide text in Helvetica is, and so in Arial and Liberation Sans, which are made to its measures; with a tenth added
 * where a reader's machine has none of them. The same everywhere, so that a drawing is too.
 */
public final class LetterWidths {
    /** For letters that the table does not have, in thousandths of the size. */
    public static final int USUAL = 611;

    private static final int FIRST = ' ';
    private static final double SLACK = 1.1;
    private static final String ELLIPSIS = "…";
    private static final String HYPHEN = "-";

    /** Where a word was divided that may yet stand on one line. */
    private static final String SOFT_HYPHEN = "\u00ad";

    /** Where names may be divided: after a hyphen, and before that with which many names of English places end. */
    private static final Pattern PARTS = Pattern.compile(
            "(?<=-)(?=\\p{L})|(?<=\\p{L}{3})(?=(ham|ton)?(shire|land|brough|borough|h?ampton|mouth|minster|chester"
                    + "|worth|smith|ford|field|dale|pool|wark|side|head|ham|ley)([-,]|$))");

    /** Thousandths of the size, from the blank to the tilde: Adobe's metrics of Helvetica. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private LetterWidths() {}

    /** In pixels, for text of a size in pixels. */
    public static double width(String text, double size) {
        return text.codePoints().map(LetterWidths::width).sum() * SLACK * size / 1000;
    }

    /** Text as lines no wider than a number of pixels, broken at blanks; what still does not fit is cut, with a mark. */
    public static List<String> lines(String text, double size, double widest, int most) {
        return lines(List.of(text.split(" ", -1)), size, widest, most);
    }

    /** The same, but long words are divided where they fit on more lines. */
    public static List<String> dividedLines(String text, double size, double widest, int most) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.addAll(width(word, size) > widest ? divided(word, size, widest) : List.of(word));
        }
        return lines(words, size, widest, most);
    }

    private static List<String> lines(List<String> words, double size, double widest, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            boolean divided = line.endsWith(SOFT_HYPHEN);
            String start = divided ? line.substring(0, line.length() - 1) : line;
            String longer = line.isEmpty() || divided ? start + word : start + " " + word;
            if (!line.isEmpty() && (divided || width(longer, size) > widest) && lines.size() < most - 1) {
                lines.add(cut(divided ? hyphened(start) : line, size, widest));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(cut(line, size, widest));
        return lines;
    }

    /** The table for the drawing program: thousandths of the size, by character. */
    static JsonObject table() {
        JsonObject table = new JsonObject();
        for (int i = 0; i < WIDTHS.length; i++) {
            table.addProperty(Character.toString(FIRST + i), (int) Math.round(WIDTHS[i] * SLACK));
        }
        return table;
    }

    /** At the last hyphen, or before the last part of a compound name, that leaves enough room; else where it ends. */
    private static List<String> divided(String word, double size, double widest) {
        Matcher parts = PARTS.matcher(word);
        String start = "";
        while (parts.find()) {
            String next = word.substring(0, parts.start());
            start = width(hyphened(next), size) <= widest ? next : start;
        }
        if (start.isEmpty()) {
            start = cut(word, size, widest).replace(ELLIPSIS, "");
        }
        String rest = word.substring(start.length());
        return rest.isEmpty() ? List.of(word) : List.of(start + SOFT_HYPHEN, rest);
    }

    /** The start of a word as it ends a line. */
    private static String hyphened(String start) {
        return start.endsWith(HYPHEN) ? start : start + HYPHEN;
    }

    private static String cut(String line, double size, double widest) {
        if (width(line, size) <= widest) {
            return line;
        }
        int[] letters = line.codePoints().toArray();
        int kept = letters.length;
        while (kept > 1 && width(new String(letters, 0, kept).strip() + ELLIPSIS, size) > widest) {
            kept--;
        }
        return new String(letters, 0, kept).strip() + ELLIPSIS;
    }

    private static int width(int letter) {
        int at = letter - FIRST;
        return at >= 0 && at < WIDTHS.length ? WIDTHS[at] : USUAL;
    }
}
