package org.unstuck.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unstuck.publish.DataFileFinding.Rule;

/** Filters with totals, indicators with numbers or symbols, and a row for every combination. */
final class MatrixRules {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> SYMBOLS = Set.of("z", "x", "c", "low", "k", "u");
    private static final int LONGEST_ITEM = 120;

    private final DataTable data;
    private final List<String> filters;
    private final List<String> indicators;
    private final List<DataFileFinding> findings;

    MatrixRules(DataTable data, List<String> filters, List<String> indicators, List<DataFileFinding> findings) {
        this.data = data;
        this.filters = filters;
        this.indicators = indicators;
        this.findings = findings;
    }

    void check() {
        filters.forEach(this::checkFilter);
        for (int row = 0; row < data.rows().size(); row++) {
            for (String indicator : indicators) {
                checkValue(row, indicator);
            }
        }
        checkMatrix();
    }

    private void checkFilter(String filter) {
        Set<String> items = new HashSet<>();
        for (int row = 0; row < data.rows().size(); row++) {
            String item = data.get(row, filter);
            if (item.isBlank() || !item.strip().equals(item) || item.length() > LONGEST_ITEM) {
                find(
                        Rule.FILTER_BLANK,
                        DataTable.line(row),
                        filter,
                        "'" + item + "' is not an item of 1 to 120 characters without blanks around it.");
            }
            items.add(item);
        }
        if (!items.contains(Filter.TOTAL)) {
            find(Rule.FILTER_TOTAL, 0, filter, "The filter '" + filter + "' has no item Total.");
        }
    }

    private void checkValue(int row, String indicator) {
        String value = data.get(row, indicator);
        if (!NUMBER.matcher(value).matches() && !SYMBOLS.contains(value)) {
            find(
                    Rule.VALUES,
                    DataTable.line(row),
                    indicator,
                    "'" + value + "' is neither a number nor one of the symbols z, x, c, low, k, u.");
        }
    }

    private void checkMatrix() {
        Map<List<String>, Set<List<String>>> found = new LinkedHashMap<>();
        for (int row = 0; row < data.rows().size(); row++) {
            List<String> observation = cells(row, observationColumns());
            if (!found.computeIfAbsent(observation, it -> new LinkedHashSet<>()).add(cells(row, filters))) {
                find(
                        Rule.NO_ROW_TWICE,
                        DataTable.line(row),
                        "",
                        "A row for the same time, place and items stands above.");
            }
        }
        Set<List<String>> all = combinations();
        found.forEach((observation, present) -> all.stream()
                .filter(it -> !present.contains(it))
                .forEach(it -> find(Rule.COMPLETE, 0, "", "There is no row for " + it + " in " + observation + ".")));
    }

    /** Every item of each filter with every item of the others. */
    private Set<List<String>> combinations() {
        Set<List<String>> combinations = new LinkedHashSet<>(List.of(List.<String>of()));
        for (String filter : filters) {
            Set<String> items = new LinkedHashSet<>();
            for (int row = 0; row < data.rows().size(); row++) {
                items.add(data.get(row, filter));
            }
            Set<List<String>> more = new LinkedHashSet<>();
            for (List<String> combination : combinations) {
                for (String item : items) {
                    List<String> longer = new ArrayList<>(combination);
                    longer.add(item);
                    more.add(longer);
                }
            }
            combinations = more;
        }
        return combinations;
    }

    private List<String> observationColumns() {
        List<String> columns = new ArrayList<>(DescriptionRules.REQUIRED);
        columns.addAll(DescriptionRules.GEOGRAPHY);
        return columns;
    }

    private List<String> cells(int row, List<String> columns) {
        return columns.stream().map(it -> data.get(row, it)).toList();
    }

    private void find(Rule rule, int row, String column, String message) {
        findings.add(new DataFileFinding(rule, row, column, message));
    }
}
