package org.unstuck.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.unstuck.disclosure.Shown;

/** One cell of a table: never blank, and one number at most. */
public sealed interface Cell {

    /** Control characters, halves of characters, and what XML has no place for. */
    Pattern NOT_PRINTED = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

    /**
     * Words.
     *
     * @param words not blank, without control characters
     */
    record Text(String words) implements Cell {
        public Text {
            Texts.require(words);
        }
    }

    /**
     * A number, shown with as many decimals as it has.
     *
     * @param value with its scale, 0 or more
     */
    record Numeral(BigDecimal value) implements Cell {
        public Numeral {
            if (value.scale() < 0 || value.scale() > 6) {
                throw new IllegalArgumentException("A number is shown with 0 to 6 decimals: " + value);
            }
        }
    }

    /**
     * Shorthand in place of a number.
     *
     * @param shorthand why there is none
     */
    record Mark(Shorthand shorthand) implements Cell {}

    static Cell text(String words) {
        return new Text(words);
    }

    /**
     * What somebody wrote or a file had, which may hold anything: on one line, without what no spreadsheet can hold, and with
     * round brackets, so that nothing in it reads as a note or as shorthand.
     *
     * @param otherwise what stands there where nothing is left
     */
    static Text written(String words, String otherwise) {
        String kept = NOT_PRINTED
                .matcher(words)
                .replaceAll(" ")
                .strip()
                .replace('[', '(')
                .replace(']', ')');
        return new Text(kept.isEmpty() ? otherwise : kept);
    }

    static Cell number(long value) {
        return new Numeral(BigDecimal.valueOf(value));
    }

    /** A number rounded to some decimals, halves to the even neighbour. */
    static Cell number(double value, int decimals) {
        return new Numeral(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    static Cell mark(Shorthand shorthand) {
        return new Mark(shorthand);
    }

    /** What a protected table shows: the count, or {@code [c]}. */
    static Cell of(Shown shown) {
        return shown instanceof Shown.Value value ? number(value.number()) : mark(Shorthand.CONFIDENTIAL);
    }

    /**
     * A figure worked out from protected tables, or what stands for it where there is none.
     *
     * @param otherwise {@link Shorthand#CONFIDENTIAL} where it would give a hidden number away
     */
    static Cell of(OptionalDouble figure, int decimals, Shorthand otherwise) {
        return figure.isPresent() ? number(figure.getAsDouble(), decimals) : mark(otherwise);
    }
}
