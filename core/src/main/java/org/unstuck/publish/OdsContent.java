package org.unstuck.publish;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unstuck.publish.internal.Xml;

/** The part of an OpenDocument spreadsheet that holds its sheets. */
final class OdsContent {
    static final String COVER = "Cover";
    private static final String CONTENTS = "Contents";
    private static final String NOTES = "Notes";
    private static final String ONE_TABLE = "This worksheet contains one table.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Workbook workbook;
    private final Xml xml = new Xml();
    private final List<String> ranges = new ArrayList<>();

    OdsContent(Workbook workbook) {
        this.workbook = workbook;
    }

    /** All sheets in their order. */
    static List<String> sheetNames(Workbook workbook) {
        Stream<String> front =
                workbook.notes().isEmpty() ? Stream.of(COVER, CONTENTS) : Stream.of(COVER, CONTENTS, NOTES);
        return Stream.concat(front, workbook.sheets().stream().map(Sheet::name)).toList();
    }

    byte[] toBytes() {
        xml.root("office:document-content", "office", "table", "text", "style", "number", "fo", "xlink")
                .with("office:version", "1.3");
        OdsStyles.write(xml);
        xml.open("office:body").open("office:spreadsheet");
        cover();
        contents();
        notes();
        workbook.sheets().forEach(it -> {
            List<String> lines = new ArrayList<>(List.of(ONE_TABLE));
            lines.addAll(it.remarks());
            table(it.name(), it.title(), lines, it.columns(), it.rows());
        });
        ranges();
        return xml.close().close().close().toBytes();
    }

    private void cover() {
        Cover cover = workbook.cover();
        sheet(COVER, List.of(OdsStyles.PAGE));
        line(cover.title(), OdsStyles.TITLE);
        cover.summary().forEach(it -> line(it, OdsStyles.TEXT));
        line("Contents", OdsStyles.HEADING);
        sheetNames(workbook).stream().skip(1).forEach(it -> row(() -> link(it, "#" + it + ".A1")));
        line("Shorthand", OdsStyles.HEADING);
        for (Shorthand shorthand : Shorthand.values()) {
            line(shorthand.bracketed() + " means " + shorthand.meaning() + ".", OdsStyles.TEXT);
        }
        line("Publication", OdsStyles.HEADING);
        line("Published by " + cover.organisation() + " on " + DAY.format(cover.published()) + ".", OdsStyles.TEXT);
        line("Version " + cover.version(), OdsStyles.TEXT);
        String contact = "Contact: " + cover.contact();
        cover.findContactLink()
                .ifPresentOrElse(it -> row(() -> link(contact, it)), () -> line(contact, OdsStyles.TEXT));
        xml.close();
    }

    private void contents() {
        sheet(CONTENTS, List.of(OdsStyles.NARROW, OdsStyles.PAGE));
        line("Contents", OdsStyles.TITLE);
        line(ONE_TABLE, OdsStyles.LINE);
        header(List.of(Column.text("Worksheet"), Column.text("What it shows")));
        int rows = 0;
        for (String name : sheetNames(workbook).subList(2, sheetNames(workbook).size())) {
            row(() -> {
                link(name, "#" + name + ".A1");
                cell(Cell.text(titleOf(name)));
            });
            rows++;
        }
        range(CONTENTS, 3, 2, rows);
        xml.close();
    }

    private String titleOf(String sheet) {
        return workbook.sheets().stream()
                .filter(it -> it.name().equals(sheet))
                .map(Sheet::title)
                .findFirst()
                .orElse("Notes to the tables");
    }

    private void notes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String note : workbook.notes()) {
            rows.add(List.of(Cell.text("[note " + (rows.size() + 1) + "]"), Cell.text(note)));
        }
        if (!rows.isEmpty()) {
            table(
                    NOTES,
                    "Notes to the tables",
                    List.of(ONE_TABLE),
                    List.of(Column.text("Note"), Column.text("What it says")),
                    rows);
        }
    }

    private void table(String name, String title, List<String> lines, List<Column> columns, List<List<Cell>> rows) {
        List<String> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            widths.add(OdsStyles.width(columns.get(i), longest(rows, i)));
        }
        sheet(name, widths);
        line(title, OdsStyles.TITLE);
        lines.forEach(it -> line(it, OdsStyles.LINE));
        header(columns);
        rows.forEach(cells -> row(() -> cells.forEach(this::cell)));
        range(name, lines.size() + 2, columns.size(), rows.size());
        xml.close();
    }

    private static int longest(List<List<Cell>> rows, int column) {
        return rows.stream()
                .map(it -> it.get(column))
                .mapToInt(it -> it instanceof Cell.Text text ? text.words().length() : 0)
                .max()
                .orElse(0);
    }

    private void sheet(String name, List<String> widths) {
        xml.open("table:table", "table:name", name, "table:style-name", OdsStyles.SHEET);
        widths.forEach(it -> xml.empty("table:table-column", "table:style-name", it));
    }

    private void header(List<Column> columns) {
        xml.open("table:table-header-rows");
        row(() -> columns.forEach(it ->
                string(it.title(), it.kind() == Column.Kind.TEXT ? OdsStyles.HEADER : OdsStyles.HEADER_OF_NUMBERS)));
        xml.close();
    }

    private void line(String text, String style) {
        row(() -> string(text, style));
    }

    private void row(Runnable cells) {
        xml.open("table:table-row", "table:style-name", OdsStyles.ROW);
        cells.run();
        xml.close();
    }

    private void cell(Cell cell) {
        if (cell instanceof Cell.Text text) {
            string(text.words(), OdsStyles.TEXT);
        } else if (cell instanceof Cell.Mark mark) {
            string(mark.shorthand().bracketed(), OdsStyles.MARK);
        } else if (cell instanceof Cell.Numeral number) {
            number(number);
        }
    }

    /** Marked as text, so that no program takes it for a formula or a date. */
    private void string(String text, String style) {
        xml.open("table:table-cell", "office:value-type", "string", "table:style-name", style)
                .leaf("text:p", text)
                .close();
    }

    private void number(Cell.Numeral number) {
        int decimals = number.value().scale();
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        xml.open(
                        "table:table-cell",
                        "office:value-type",
                        "float",
                        "office:value",
                        number.value().toPlainString(),
                        "table:style-name",
                        OdsStyles.number(decimals))
                .leaf(
                        "text:p",
                        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(number.value()))
                .close();
    }

    private void link(String text, String address) {
        xml.open("table:table-cell", "office:value-type", "string", "table:style-name", OdsStyles.TEXT)
                .open("text:p")
                .leaf("text:a", text, "xlink:type", "simple", "xlink:href", address)
                .close()
                .close();
    }

    private void range(String sheet, int headerRow, int columns, int rows) {
        String last = columnName(columns - 1) + (headerRow + rows);
        ranges.addAll(Arrays.asList(sheet, sheet + ".A" + headerRow + ":" + sheet + "." + last));
    }

    private void ranges() {
        xml.open("table:database-ranges");
        for (int i = 0; i < ranges.size(); i += 2) {
            xml.empty(
                    "table:database-range",
                    "table:name",
                    ranges.get(i),
                    "table:target-range-address",
                    ranges.get(i + 1),
                    "table:contains-header",
                    "true",
                    "table:display-filter-buttons",
                    "false");
        }
        xml.close();
    }

    private static String columnName(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : columnName(column / 26 - 1) + columnName(column % 26);
    }
}
