package org.unstuck.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unstuck.matching.Column;

/** A column that is being read from cells of text. */
sealed interface CellColumn {

    /** What stands for no value, beside an empty cell: what R, databases and Python write. */
    Set<String> MISSING = Set.of("", "NA", "NULL", "NaN");

    /** Takes in the cell of a row, counted from 0; false if it is not what this column holds. */
    boolean set(int row, char[] buffer, int offset, int length);

    /** The column of so many rows. */
    Column column(int rows);

    /** Whether a cell says that there is no value. */
    static boolean isMissing(char[] buffer, int offset, int length) {
        if (length == 0) {
            return true;
        }
        char letter = buffer[offset];
        return (letter == 'N' || letter <= ' ') && MISSING.contains(new String(buffer, offset, length).strip());
    }

    /** Numbers, written with a point. */
    final class Numbers implements CellColumn {

        private static final int EXACT_DIGITS = 15;
        private static final double[] POWERS = new double[EXACT_DIGITS + 1];

        static {
            POWERS[0] = 1;
            for (int i = 1; i < POWERS.length; i++) {
                POWERS[i] = POWERS[i - 1] * 10;
            }
        }

        private final String name;
        private double[] values = new double[1024];

        Numbers(String name) {
            this.name = name;
        }

        @Override
        public boolean set(int row, char[] buffer, int offset, int length) {
            if (row == values.length) {
                values = Arrays.copyOf(values, 2 * row);
            }
            double value = plain(buffer, offset, length);
            if (Double.isNaN(value)) {
                if (isMissing(buffer, offset, length)) {
                    values[row] = Double.NaN;
                    return true;
                }
                value = any(new String(buffer, offset, length).strip());
            }
            values[row] = value;
            return Double.isFinite(value);
        }

        @Override
        public Column column(int rows) {
            return new Column.Numbers(name, Arrays.copyOf(values, rows));
        }

        /** A number of few digits without an exponent, which one division makes exact; NaN for any other text. */
        private static double plain(char[] buffer, int offset, int length) {
            boolean negative = length > 0 && buffer[offset] == '-';
            int first = offset + (negative ? 1 : 0);
            int end = offset + length;
            long digits = 0;
            int count = 0;
            int point = -1;
            for (int i = first; i < end; i++) {
                char letter = buffer[i];
                if (letter >= '0' && letter <= '9') {
                    digits = digits * 10 + (letter - '0');
                    count++;
                } else if (letter == '.' && point < 0) {
                    point = count;
                } else {
                    return Double.NaN;
                }
            }
            if (count == 0 || count > EXACT_DIGITS) {
                return Double.NaN;
            }
            double value = point < 0 ? digits : digits / POWERS[count - point];
            return negative ? -value : value;
        }

        private static double any(String text) {
            try {
                return text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }

    /** Words as they are. */
    final class Words implements CellColumn {

        private final String name;
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> vocabulary = new ArrayList<>();
        private int[] codes = new int[1024];
        private String last = "";
        private int lastCode = -1;

        Words(String name) {
            this.name = name;
        }

        @Override
        public boolean set(int row, char[] buffer, int offset, int length) {
            if (row == codes.length) {
                codes = Arrays.copyOf(codes, 2 * row);
            }
            if (isMissing(buffer, offset, length)) {
                codes[row] = -1;
                return true;
            }
            if (lastCode < 0 || !MatchingRows.same(last, buffer, offset, length)) {
                last = new String(buffer, offset, length).strip();
                lastCode = known.computeIfAbsent(last, it -> {
                    vocabulary.add(it);
                    return vocabulary.size() - 1;
                });
            }
            codes[row] = lastCode;
            return true;
        }

        @Override
        public Column column(int rows) {
            return new Column.Words(name, Arrays.copyOf(codes, rows), vocabulary);
        }
    }
}
