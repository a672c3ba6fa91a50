package org.unstuck.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.SpreadsheetCell;
import org.unstuck.UserFacingException;

/**
 * Open data in the form of DfE's explore education statistics: a CSV file for machines and one that describes it. A file
 * that breaks a rule of that form cannot be written.
 *
 * @param name of the file, in snake case and without ending
 * @param filters in the order of their columns
 * @param indicators in the order of their columns, at least one
 * @param rows for each time and place every combination of filter items
 */
public record DataFile(String name, List<Filter> filters, List<Indicator> indicators, List<DataRow> rows) {

    private static final List<String> FIRST =
            List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");
    private static final List<String> REGION = List.of("region_code", "region_name");
    private static final List<String> AUTHORITY = List.of("old_la_code", "new_la_code", "la_name");
    private static final List<String> METADATA = List.of(
            "col_name",
            "col_type",
            "label",
            "indicator_grouping",
            "indicator_unit",
            "indicator_dp",
            "filter_hint",
            "filter_grouping_column");

    public DataFile {
        filters = List.copyOf(filters);
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
        for (DataRow row : rows) {
            if (row.items().size() != filters.size() || row.values().size() != indicators.size()) {
                throw new IllegalArgumentException(name + " has a row that does not fit its columns: " + row);
            }
        }
    }

    /**
     * The data.
     *
     * @throws UserFacingException if they break a rule, with the findings
     */
    public String csv() {
        String csv = data();
        List<DataFileFinding> findings = DataFileCheck.check(name, csv, metadataText());
        if (!findings.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    name + ".csv cannot be published: "
                            + String.join(
                                    " ",
                                    findings.stream()
                                            .map(DataFileFinding::message)
                                            .limit(3)
                                            .toList()));
        }
        return csv;
    }

    /** What describes the columns, to stand beside the data as {@code NAME.meta.csv}. */
    public String metadataCsv() {
        csv();
        return metadataText();
    }

    private String data() {
        CsvText csv = new CsvText();
        boolean regions = rows.stream().anyMatch(it -> !(it.geography() instanceof Geography.England));
        boolean authorities = rows.stream().anyMatch(it -> it.geography() instanceof Geography.LocalAuthority);
        csv.row(Stream.of(
                        FIRST,
                        regions ? REGION : List.<String>of(),
                        authorities ? AUTHORITY : List.<String>of(),
                        filters.stream().flatMap(DataFile::columns).toList(),
                        indicators.stream().map(Indicator::name).toList())
                .flatMap(List::stream)
                .toList());
        for (DataRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(
                    row.period().period(),
                    row.period().identifier(),
                    row.geography().level(),
                    "E92000001",
                    "England"));
            cells.addAll(regions ? row.geography().regionCells() : List.of());
            cells.addAll(authorities ? row.geography().authorityCells() : List.of());
            for (int i = 0; i < filters.size(); i++) {
                Filter filter = filters.get(i);
                String item = row.items().get(i);
                if (filter.isGrouped()) {
                    cells.add(SpreadsheetCell.defused(filter.group(item)));
                }
                cells.add(SpreadsheetCell.defused(item));
            }
            row.values().forEach(it -> cells.add(value(it)));
            csv.row(cells);
        }
        return csv.toString();
    }

    private static Stream<String> columns(Filter filter) {
        return filter.isGrouped() ? Stream.of(filter.groupColumn(), filter.name()) : Stream.of(filter.name());
    }

    private String metadataText() {
        CsvText csv = new CsvText();
        csv.row(METADATA);
        for (Filter filter : filters) {
            csv.row(List.of(
                    filter.name(),
                    "Filter",
                    SpreadsheetCell.defused(filter.label()),
                    "",
                    "",
                    "",
                    "",
                    filter.groupColumn()));
        }
        for (Indicator indicator : indicators) {
            csv.row(List.of(
                    indicator.name(),
                    "Indicator",
                    SpreadsheetCell.defused(indicator.label()),
                    "",
                    indicator.unit().symbol(),
                    String.valueOf(indicator.decimals()),
                    "",
                    ""));
        }
        return csv.toString();
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Numeral number) {
            return number.value().toPlainString();
        }
        if (cell instanceof Cell.Mark mark) {
            return mark.shorthand().symbol();
        }
        throw new IllegalStateException("No text stands in an indicator: " + cell);
    }
}
