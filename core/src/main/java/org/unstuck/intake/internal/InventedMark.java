package org.unstuck.intake.internal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a table says that its contents are invented: the word "invented" in its name or, in brackets or not, in one of
 * its first rows.
 */
final class InventedMark {

    private static final Pattern WORD = Pattern.compile("(?i)(?<![a-z])invented(?![a-z])");

    private InventedMark() {}

    static boolean standsIn(String name, List<Row> first) {
        if (WORD.matcher(name).find()) {
            return true;
        }
        for (Row row : first) {
            for (int i = 0; i < row.size(); i++) {
                if (WORD.matcher(row.cell(i)).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
