package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** A sheet of an OpenDocument spreadsheet. */
final class OdsTable implements Table {

    static final String CONTENT = "content.xml";

    private final String file;
    private final Archive archive;
    private final String sheet;
    private final String prefix;
    private final int index;

    private OdsTable(String file, Archive archive, String sheet, String prefix, int index) {
        this.file = file;
        this.archive = archive;
        this.sheet = sheet;
        this.prefix = prefix;
        this.index = index;
    }

    /** The sheets of a spreadsheet; {@code prefix} goes before their names if it lies in an archive itself. */
    static List<Table> list(String file, Archive archive, String prefix) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (InputStream in = archive.open(CONTENT)) {
            XMLStreamReader xml = SafeXml.open(file, in);
            int event = xml.getEventType();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    String name = xml.getAttributeValue(OdsRows.TABLE, "name");
                    tables.add(new OdsTable(
                            file,
                            archive,
                            name == null ? "sheet " + (tables.size() + 1) : name,
                            prefix,
                            tables.size()));
                }
                event = SafeXml.next(file, xml);
            }
        }
        return tables;
    }

    @Override
    public String member() {
        return prefix + sheet;
    }

    @Override
    public Traits traits() {
        return Traits.ofSheet("OpenDocument spreadsheet");
    }

    @Override
    public Rows open() throws IOException {
        return new OdsRows(file + " / " + member(), archive.open(CONTENT), index);
    }
}
