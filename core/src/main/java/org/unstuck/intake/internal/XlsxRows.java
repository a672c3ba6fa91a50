package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an Excel workbook. Dates stay serial numbers, which the readers of columns understand. */
final class XlsxRows implements Rows {

    /** Days between the two beginnings of time that workbooks know, 1900 and 1904. */
    private static final int DAYS_1904 = 1_462;

    private static final int LETTERS = 26;

    private final String name;
    private final XlsxBook book;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final SheetRow row;
    private int number;

    XlsxRows(String name, XlsxBook book, InputStream in) {
        if (book.datesFrom1904()) {
            throw Limits.unusable(name + " counts its dates from 1904, as old workbooks of Macintosh computers do, and"
                    + " would be read " + DAYS_1904 + " days off. Save it as CSV with dates like 31/08/2019.");
        }
        this.name = name;
        this.book = book;
        this.in = in;
        this.xml = SafeXml.open(name, in);
        this.row = new SheetRow(name);
    }

    @Override
    public void want(boolean[] columns) {}

    @Override
    public @Nullable Row next() {
        while (true) {
            int event = SafeXml.next(name, xml);
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && is("sheetData"))) {
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("row")) {
                number = rowNumber(xml.getAttributeValue(null, "r"));
                row.begin(number);
                readCells();
                return row.row();
            }
        }
    }

    private int rowNumber(@Nullable String given) {
        if (given == null) {
            return number + 1;
        }
        try {
            return Math.max(number + 1, Integer.parseInt(given));
        } catch (NumberFormatException e) {
            throw Limits.unusable(name + " is damaged: it has a row numbered '" + given + "'.", e);
        }
    }

    private void readCells() {
        for (int event = SafeXml.next(name, xml);
                !(event == XMLStreamConstants.END_ELEMENT && is("row"));
                event = SafeXml.next(name, xml)) {
            if (event == XMLStreamConstants.START_ELEMENT && is("c")) {
                int column = column(xml.getAttributeValue(null, "r"));
                if (column > row.next()) {
                    row.add(null, column - row.next());
                }
                row.add(cellText(), 1);
            }
        }
    }

    private String cellText() {
        String type = xml.getAttributeValue(null, "t");
        boolean percent = book.percent(xml.getAttributeValue(null, "s"));
        String value = "";
        for (int event = SafeXml.next(name, xml);
                !(event == XMLStreamConstants.END_ELEMENT && is("c"));
                event = SafeXml.next(name, xml)) {
            if (event == XMLStreamConstants.START_ELEMENT && is("v")) {
                value = content("v");
            } else if (event == XMLStreamConstants.START_ELEMENT && is("is")) {
                value = XlsxText.read(name, xml, "is", row.next());
            }
        }
        if (value.isEmpty() || type == null || type.equals("n")) {
            return SheetNumber.plain(value, percent);
        }
        return type.equals("s") ? book.shared(value) : value;
    }

    private String content(String element) {
        StringBuilder text = new StringBuilder();
        for (int event = SafeXml.next(name, xml);
                !(event == XMLStreamConstants.END_ELEMENT && is(element));
                event = SafeXml.next(name, xml)) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
            if (text.length() > Limits.CELL) {
                throw Limits.cellTooLong(name, number, row.next() + 1);
            }
        }
        return text.toString();
    }

    /** The column of a reference such as AB12, from 0; where the cell stands if there is none. */
    private int column(@Nullable String reference) {
        if (reference == null) {
            return row.next();
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > Limits.COLUMNS) {
                throw Limits.tooManyColumns(name, number);
            }
        }
        return Math.max(column - 1, row.next());
    }

    private boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
