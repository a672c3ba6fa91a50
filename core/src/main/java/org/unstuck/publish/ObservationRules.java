package org.unstuck.publish;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unstuck.publish.DataFileFinding.Rule;

/** When and where rows are. */
final class ObservationRules {
    private static final Set<String> SIX_DIGITS = Set.of("Academic year", "Financial year", "Tax year");
    private static final Set<String> FOUR_DIGITS = Stream.concat(
                    Stream.of("Calendar year", "Reporting year"),
                    Arrays.stream(Month.values()).map(it -> it.getDisplayName(TextStyle.FULL, Locale.UK)))
            .collect(Collectors.toSet());
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 120;
    private static final List<String> COUNTRY = List.of("country_code", "country_name");
    private static final List<String> REGION = List.of("region_code", "region_name");
    private static final List<String> AUTHORITY = List.of("old_la_code", "new_la_code", "la_name");

    /** For each level the columns that must be filled; all other columns of places must be blank. */
    private static final Map<String, List<String>> FILLED = Map.of(
            "National",
            COUNTRY,
            "Regional",
            join(COUNTRY, REGION),
            "Local authority",
            join(COUNTRY, join(REGION, AUTHORITY)));

    private final DataTable data;
    private final List<DataFileFinding> findings;

    ObservationRules(DataTable data, List<DataFileFinding> findings) {
        this.data = data;
        this.findings = findings;
    }

    void check() {
        IntStream.range(0, data.rows().size()).forEach(row -> {
            checkTime(row);
            checkPlace(row);
        });
        if (findings.isEmpty()) {
            checkConsecutive();
        }
    }

    private void checkTime(int row) {
        String period = data.get(row, "time_period");
        String identifier = data.get(row, "time_identifier");
        boolean isLong = SIX_DIGITS.contains(identifier) && period.matches("\\d{6}") && followsItself(period);
        boolean isShort = FOUR_DIGITS.contains(identifier) && period.matches("\\d{4}");
        if (!isLong && !isShort) {
            find(
                    Rule.TIME_PERIODS,
                    row,
                    "time_period",
                    "'" + period + "' is not a period for '" + identifier
                            + "'; expected four digits for a calendar year or month and six, like 202425, for other years.");
        }
    }

    private static boolean followsItself(String period) {
        return (Integer.parseInt(period.substring(2, 4)) + 1) % 100 == Integer.parseInt(period.substring(4));
    }

    private void checkConsecutive() {
        Set<Integer> years = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (int row = 0; row < data.rows().size(); row++) {
            years.add(Integer.parseInt(data.get(row, "time_period").substring(0, 4)));
            String identifier = data.get(row, "time_identifier");
            kinds.add(SIX_DIGITS.contains(identifier) || identifier.endsWith("year") ? identifier : "Month");
        }
        List<Integer> sorted = List.copyOf(years);
        if (kinds.size() > 1) {
            findInWhole("time_identifier", "Times of different kinds stand in one file: " + kinds + ".");
        }
        if (sorted.get(sorted.size() - 1) - sorted.get(0) != sorted.size() - 1) {
            findInWhole("time_period", "A year is missing among " + sorted + ".");
        }
    }

    private void checkPlace(int row) {
        String level = data.get(row, "geographic_level");
        List<String> filled = FILLED.get(level);
        if (filled == null) {
            Rule rule = Set.of("School", "Provider", "Institution").contains(level)
                    ? Rule.SCHOOLS_NOT_LISTED
                    : Rule.GEOGRAPHY;
            find(rule, row, "geographic_level", "'" + level + "' is not National, Regional or Local authority.");
            return;
        }
        for (String column : DescriptionRules.GEOGRAPHY) {
            String cell = data.get(row, column);
            if (cell.isBlank() == filled.contains(column)) {
                find(
                        Rule.GEOGRAPHY,
                        row,
                        column,
                        "'" + column + "' is " + (cell.isBlank() ? "blank" : "filled") + " in a row for '" + level
                                + "'.");
            } else if (cell.length() > (column.endsWith("_name") ? LONGEST_NAME : LONGEST_CODE)) {
                find(Rule.GEOGRAPHY, row, column, "'" + cell + "' is longer than a place's code or name may be.");
            } else if (column.endsWith("_name") && isTotal(cell)) {
                find(Rule.GEOGRAPHY, row, column, "'" + cell + "' is not the name of a place.");
            }
        }
    }

    private static boolean isTotal(String cell) {
        return Set.of("total", "all").contains(cell.toLowerCase(Locale.ROOT));
    }

    private void find(Rule rule, int row, String column, String message) {
        findings.add(new DataFileFinding(rule, DataTable.line(row), column, message));
    }

    private void findInWhole(String column, String message) {
        findings.add(new DataFileFinding(Rule.TIME_PERIODS, 0, column, message));
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
