package org.unstuck.intake.internal;

import java.util.List;

/** Refuses a table in which two columns with the same header say different things: nobody can tell which is right. */
final class DoubledColumns {

    private final String table;
    private final List<Binding.SameHeader> doubles;

    DoubledColumns(String table, List<Binding.SameHeader> doubles) {
        this.table = table;
        this.doubles = List.copyOf(doubles);
    }

    void check(Row row) {
        for (int i = 0; i < doubles.size(); i++) {
            Binding.SameHeader each = doubles.get(i);
            String first = Words.trim(row.cell(each.first()));
            String second = Words.trim(row.cell(each.second()));
            if (!first.equals(second)) {
                throw Limits.unusable(table + " has two columns called '" + each.name() + "' (the "
                        + ordinal(each.first()) + " and the " + ordinal(each.second()) + "), and in row "
                        + row.number() + " they say different things: '" + IssueLog.shorten(first) + "' and '"
                        + IssueLog.shorten(second) + "'. Take one of them out.");
            }
        }
    }

    private static String ordinal(int position) {
        int number = position + 1;
        String ending = number % 100 / 10 == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
