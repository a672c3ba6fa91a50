package org.unstuck.intake.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as spreadsheets store them, made to look as a CSV would show them. */
final class SheetNumber {

    private static final int LONGEST = 40;
    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 400;

    private SheetNumber() {}

    /** A number without exponent, with the 15 digits that spreadsheets know; the text itself if it is none. */
    static String plain(String text, boolean percent) {
        BigDecimal number = number(text);
        if (number == null) {
            return text;
        }
        BigDecimal shown = percent ? number.scaleByPowerOfTen(2) : number;
        return NumberReader.canonical(shown.round(new MathContext(DIGITS))) + (percent ? "%" : "");
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            BigDecimal number = text.length() > LONGEST ? null : new BigDecimal(text);
            return number == null || Math.abs(number.scale()) > LARGEST_EXPONENT ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
