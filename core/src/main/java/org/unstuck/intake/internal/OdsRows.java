package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, section 9). Repeated blank rows are
 * passed over with their number, so that a sheet that repeats a million of them costs nothing.
 */
final class OdsRows implements Rows {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    /** Full rows that are repeated; more is no published table. */
    private static final int MOST_REPEATED_ROWS = 1_000;

    private final String name;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final SheetRow row;
    private int number;
    private int repeats;

    OdsRows(String name, InputStream in, int sheet) {
        this.name = name;
        this.in = in;
        this.xml = SafeXml.open(name, in);
        this.row = new SheetRow(name);
        for (int found = -1; found < sheet; ) {
            int event = SafeXml.next(name, xml);
            found += event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("table")
                    ? 1
                    : 0;
        }
    }

    @Override
    public void want(boolean[] columns) {}

    @Override
    public @Nullable Row next() {
        if (repeats > 0) {
            repeats--;
            number++;
            return numbered(row.row());
        }
        while (true) {
            int event = SafeXml.next(name, xml);
            if (event == XMLStreamConstants.END_DOCUMENT || (event == XMLStreamConstants.END_ELEMENT && is("table"))) {
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("table-row")) {
                int times = repeated("number-rows-repeated");
                readRow();
                Row read = row.row();
                if (!read.blank()) {
                    return repeat(read, times);
                }
                number = (int) Math.min((long) number + times, Integer.MAX_VALUE / 2);
            }
        }
    }

    private Row repeat(Row read, int times) {
        if (times > MOST_REPEATED_ROWS) {
            throw Limits.unusable(
                    name + ", row " + (number + 1) + " is repeated " + times + " times; no published table does that.");
        }
        repeats = times - 1;
        number++;
        return numbered(read);
    }

    private Row numbered(Row read) {
        read.renumber(number);
        return read;
    }

    private void readRow() {
        row.begin(number + 1);
        for (int event = SafeXml.next(name, xml);
                !(event == XMLStreamConstants.END_ELEMENT && is("table-row"));
                event = SafeXml.next(name, xml)) {
            boolean cell = event == XMLStreamConstants.START_ELEMENT && (is("table-cell") || is("covered-table-cell"));
            if (cell) {
                int times = repeated("number-columns-repeated");
                row.add(cellText(xml.getLocalName()), times);
            }
        }
    }

    private String cellText(String element) {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String value = xml.getAttributeValue(OFFICE, "value");
        String date = xml.getAttributeValue(OFFICE, "date-value");
        String shown = shown(element);
        if (date != null) {
            return date;
        }
        boolean number = value != null && type != null && !type.equals("string");
        return number ? SheetNumber.plain(value, type.equals("percentage")) : shown;
    }

    /** The paragraphs of a cell without its notes; leaves the reader at the cell's end. */
    private String shown(String element) {
        StringBuilder text = new StringBuilder();
        int notes = 0;
        for (int event = SafeXml.next(name, xml);
                !(event == XMLStreamConstants.END_ELEMENT && is(element));
                event = SafeXml.next(name, xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                notes += is("annotation") ? 1 : 0;
                boolean gap = is("s") || is("tab") || is("line-break") || (is("p") && text.length() > 0);
                text.append(gap && notes == 0 ? " " : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                notes -= is("annotation") ? 1 : 0;
            } else if (notes == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                text.append(xml.getText());
            }
            if (text.length() > Limits.CELL) {
                throw Limits.cellTooLong(name, number + 1, row.next() + 1);
            }
        }
        return Words.isBlank(text.toString()) ? "" : text.toString();
    }

    private boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    private int repeated(String attribute) {
        String times = xml.getAttributeValue(TABLE, attribute);
        try {
            return times == null ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            throw Limits.unusable(name + ", row " + (number + 1) + " repeats a cell or row '" + times + "' times.", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
