package org.unstuck.intake.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a column of numbers or percentages into their canonical text. */
final class NumberReader extends CellReader<String> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 24;
    /** The letter, a sign and two digits. */
    private static final int LONGEST_EXPONENT = 4;

    private final boolean percent;
    private final IssueLog issues;

    NumberReader(int column, boolean percent, IssueLog issues) {
        super(column);
        this.percent = percent;
        this.issues = issues;
    }

    @Override
    @Nullable
    String parse(String text) {
        if (canonicalAlready(text)) {
            return text;
        }
        BigDecimal number = number(text);
        if (number == null || (percent && (number.signum() < 0 || number.compareTo(HUNDRED) > 0))) {
            return null;
        }
        return canonical(number);
    }

    @Override
    void report(int row, String text) {
        issues.badNumber(row, column(), text, percent ? "a percentage from 0 to 100" : "a number");
    }

    /** Nearly all numbers are written as they are kept: no sign, no zero to drop; at most two digits for a percentage. */
    private boolean canonicalAlready(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.' && point < 0) {
                point = i;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        int whole = point < 0 ? text.length() : point;
        boolean zeroFirst = whole > 1 && text.charAt(0) == '0';
        boolean zeroLast = point >= 0 && (point == text.length() - 1 || text.charAt(text.length() - 1) == '0');
        return whole > 0 && !zeroFirst && !zeroLast && text.length() <= LONGEST && (!percent || whole <= 2);
    }

    /** Without exponent and without zeros at the end. */
    static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private @Nullable BigDecimal number(String text) {
        String digits = Words.trim(text);
        if (percent && digits.endsWith("%")) {
            digits = Words.trim(digits.substring(0, digits.length() - 1));
        }
        if (digits.isEmpty() || digits.length() > LONGEST || !plain(digits)) {
            return null;
        }
        try {
            return new BigDecimal(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Digits with a sign, a point, commas between thousands and an exponent of two digits at most. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            boolean comma = character == ',' && i > 0 && (text.length() - i) % 4 == 0;
            boolean sign = character == '-' && (i == 0 || text.charAt(i - 1) == 'e' || text.charAt(i - 1) == 'E');
            boolean exponent = (character == 'e' || character == 'E') && i >= text.length() - LONGEST_EXPONENT;
            if (!digit && !comma && !sign && !exponent && character != '.') {
                return false;
            }
        }
        return true;
    }
}
