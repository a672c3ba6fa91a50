package org.unstuck.publish;

import org.unstuck.publish.internal.Xml;

/** How cells, columns and rows look: text wraps, headers are bold, numbers stand on the right; no colours. */
final class OdsStyles {
    static final String TEXT = "text";
    static final String LINE = "line";
    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String HEADER = "header";
    static final String HEADER_OF_NUMBERS = "header-of-numbers";
    static final String MARK = "mark";
    static final String ROW = "row";
    static final String SHEET = "sheet";
    static final String NARROW = "narrow";
    static final String WIDE = "wide";
    static final String PAGE = "page";
    private static final int MOST_DECIMALS = 6;
    private static final int LONG = 22;

    private OdsStyles() {}

    static String number(int decimals) {
        return "number-" + decimals;
    }

    static String width(Column column, int longestText) {
        return column.kind() == Column.Kind.NUMBER || longestText <= LONG
                ? NARROW
                : longestText <= 2 * LONG ? WIDE : PAGE;
    }

    static void write(Xml xml) {
        xml.open("office:automatic-styles");
        xml.open("style:style", "style:name", SHEET, "style:family", "table")
                .with("style:master-page-name", SHEET)
                .empty("style:table-properties", "table:display", "true")
                .close();
        column(xml, NARROW, "5cm");
        column(xml, WIDE, "9cm");
        column(xml, PAGE, "18cm");
        xml.open("style:style", "style:name", ROW, "style:family", "table-row")
                .empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            number(xml, decimals);
        }
        cell(xml, TEXT, "wrap", "start", false, "12pt");
        cell(xml, LINE, "no-wrap", "start", false, "12pt");
        cell(xml, TITLE, "no-wrap", "start", true, "16pt");
        cell(xml, HEADING, "wrap", "start", true, "14pt");
        cell(xml, HEADER, "wrap", "start", true, "12pt");
        cell(xml, HEADER_OF_NUMBERS, "wrap", "end", true, "12pt");
        cell(xml, MARK, "wrap", "end", false, "12pt");
        xml.close();
    }

    private static void column(Xml xml, String name, String width) {
        xml.open("style:style", "style:name", name, "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width", width)
                .close();
    }

    private static void number(Xml xml, int decimals) {
        String format = "decimals-" + decimals;
        xml.open("number:number-style", "style:name", format)
                .empty(
                        "number:number",
                        "number:decimal-places",
                        String.valueOf(decimals),
                        "number:min-decimal-places",
                        String.valueOf(decimals),
                        "number:min-integer-digits",
                        "1",
                        "number:grouping",
                        "true")
                .close();
        xml.open("style:style", "style:name", number(decimals), "style:family", "table-cell")
                .with("style:parent-style-name", "Default", "style:data-style-name", format);
        looks(xml, "wrap", "end", false, "12pt");
    }

    private static void cell(Xml xml, String name, String wrap, String align, boolean bold, String size) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell")
                .with("style:parent-style-name", "Default");
        looks(xml, wrap, align, bold, size);
    }

    private static void looks(Xml xml, String wrap, String align, boolean bold, String size) {
        xml.empty("style:table-cell-properties", "fo:wrap-option", wrap, "style:vertical-align", "top")
                .empty("style:paragraph-properties", "fo:text-align", align)
                .empty("style:text-properties", "fo:font-weight", bold ? "bold" : "normal", "fo:font-size", size)
                .close();
    }
}
