package org.unstuck.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unstuck.publish.DataFileFinding.Rule;

/** Which columns there are, how they are called and described. */
final class DescriptionRules {
    static final List<String> REQUIRED = List.of("time_period", "time_identifier", "geographic_level");
    static final List<String> GEOGRAPHY = List.of(
            "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name");
    private static final List<String> METADATA = List.of(
            "col_name",
            "col_type",
            "label",
            "indicator_grouping",
            "indicator_unit",
            "indicator_dp",
            "filter_hint",
            "filter_grouping_column");
    private static final Set<String> UNITS = Set.of("", "%", "pp", "£", "£m", "numberstring");
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_LABEL = 100;

    private final DataTable description;
    private final DataTable data;
    private final List<DataFileFinding> findings;

    DescriptionRules(DataTable description, DataTable data, List<DataFileFinding> findings) {
        this.description = description;
        this.data = data;
        this.findings = findings;
    }

    List<String> filters() {
        return described("Filter");
    }

    List<String> indicators() {
        return described("Indicator");
    }

    void check() {
        checkPresence();
        data.columns().forEach(this::checkName);
        Set<String> names = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (int row = 0; row < description.rows().size(); row++) {
            checkDescription(row, names, labels);
        }
        for (int row = 0; row < description.rows().size(); row++) {
            names.add(description.get(row, "filter_grouping_column"));
        }
        for (String column : data.columns()) {
            if (!names.contains(column) && !REQUIRED.contains(column) && !GEOGRAPHY.contains(column)) {
                find(Rule.COLUMNS_DESCRIBED, 0, column, "The column '" + column + "' is not described.");
            }
        }
        if (indicators().isEmpty()) {
            find(Rule.COLUMNS_DESCRIBED, 0, "", "No column is described as an indicator.");
        }
    }

    private void checkPresence() {
        for (String column : REQUIRED) {
            if (!data.has(column)) {
                find(Rule.COLUMNS_PRESENT, 0, column, "The column '" + column + "' is missing.");
            }
        }
        for (String column : METADATA) {
            if (!description.has(column)) {
                find(Rule.COLUMNS_PRESENT, 0, column, "The description has no column '" + column + "'.");
            }
        }
    }

    private void checkName(String column) {
        if (!SNAKE_CASE.matcher(column).matches() || column.length() > LONGEST_NAME) {
            find(
                    Rule.COLUMN_NAMES,
                    0,
                    column,
                    "The column name '" + column + "' is not in snake_case of at most 50 characters.");
        }
        if (column.matches("(school_)?(urn|laestab|ukprn|estab)|school_name|(school_)?postcode|provider_name")) {
            find(Rule.SCHOOLS_NOT_LISTED, 0, column, "The column '" + column + "' lists schools.");
        }
    }

    private void checkDescription(int row, Set<String> names, Set<String> labels) {
        int line = DataTable.line(row);
        String name = description.get(row, "col_name");
        String type = description.get(row, "col_type");
        String label = description.get(row, "label");
        String unit = description.get(row, "indicator_unit");
        String decimals = description.get(row, "indicator_dp");
        if (!names.add(name) || !data.has(name) || !(type.equals("Filter") || type.equals("Indicator"))) {
            find(
                    Rule.COLUMNS_DESCRIBED,
                    line,
                    name,
                    "'" + name + "' is not a column described once as a Filter or Indicator.");
        }
        if (label.isBlank() || !label.strip().equals(label) || label.length() > LONGEST_LABEL || !labels.add(label)) {
            find(
                    Rule.LABELS,
                    line,
                    name,
                    "'" + name + "' needs a label of its own of 1 to 100 characters, without blanks around it.");
        }
        boolean isFilter = type.equals("Filter");
        if (!UNITS.contains(unit) || !decimals.matches("\\d*") || (isFilter && !(unit + decimals).isEmpty())) {
            find(
                    Rule.UNITS,
                    line,
                    name,
                    "'" + name + "' has the unit '" + unit + "' with '" + decimals
                            + "' decimals; a unit is blank, %, pp, £, £m or numberstring, and a filter has none.");
        }
    }

    private List<String> described(String type) {
        List<String> columns = new ArrayList<>();
        for (int row = 0; row < description.rows().size(); row++) {
            if (description.get(row, "col_type").equals(type)) {
                columns.add(description.get(row, "col_name"));
            }
        }
        return columns;
    }

    private void find(Rule rule, int row, String column, String message) {
        findings.add(new DataFileFinding(rule, row, column, message));
    }
}
