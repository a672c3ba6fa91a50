package org.unstuck.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (ECMA-376, part 1, section 18): its sheets, its shared texts, and which cell formats show
 * percentages.
 */
final class XlsxBook {

    static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String RELATION_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATION_ID = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    /** Built-in formats "0%" and "0.00%". */
    private static final Set<String> PERCENT_FORMATS = Set.of("9", "10");

    private static final long MOST_SHARED_CHARACTERS = 200_000_000;

    private final String name;
    private final Archive archive;
    private final List<String> shared = new ArrayList<>();
    private final Set<String> percentStyles = new HashSet<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean datesFrom1904;

    private XlsxBook(String name, Archive archive) {
        this.name = name;
        this.archive = archive;
    }

    /** The sheets of a workbook; {@code prefix} goes before their names if it lies in an archive itself. */
    static List<Table> list(String name, Archive archive, String prefix) throws IOException {
        XlsxBook book = new XlsxBook(name, archive);
        book.readSheets();
        book.readShared();
        book.readStyles();
        List<Table> tables = new ArrayList<>();
        book.sheets.forEach((sheet, member) -> tables.add(new XlsxTable(book, prefix + sheet, member)));
        return tables;
    }

    String name() {
        return name;
    }

    InputStream open(String member) throws IOException {
        return archive.open(member);
    }

    /** A shared text. */
    String shared(String index) {
        try {
            return shared.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Limits.unusable(name + " is damaged: it has no shared text " + index + ".", e);
        }
    }

    boolean percent(@Nullable String style) {
        return style != null && percentStyles.contains(style);
    }

    boolean datesFrom1904() {
        return datesFrom1904;
    }

    private void readSheets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        each(RELATIONS, "Relationship", xml -> {
            String id = xml.getAttributeValue(null, "Id");
            String target = xml.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        each(WORKBOOK, "workbookPr", xml -> {
            String date1904 = xml.getAttributeValue(null, "date1904");
            datesFrom1904 = "1".equals(date1904) || "true".equals(date1904);
        });
        each(WORKBOOK, "sheet", xml -> {
            String target = targets.get(relation(xml));
            String sheet = xml.getAttributeValue(null, "name");
            if (target != null && sheet != null && archive.has(target)) {
                sheets.put(sheet, target);
            }
        });
    }

    private static @Nullable String relation(XMLStreamReader xml) {
        String id = xml.getAttributeValue(RELATION_ID, "id");
        return id == null ? xml.getAttributeValue(STRICT_RELATION_ID, "id") : id;
    }

    private void readStyles() throws IOException {
        if (!archive.has(STYLES)) {
            return;
        }
        Set<String> formats = new HashSet<>(PERCENT_FORMATS);
        each(STYLES, "numFmt", xml -> {
            String code = xml.getAttributeValue(null, "formatCode");
            if (code != null && code.contains("%")) {
                formats.add(xml.getAttributeValue(null, "numFmtId"));
            }
        });
        try (InputStream in = archive.open(STYLES)) {
            XMLStreamReader xml = SafeXml.open(name, in);
            boolean cells = false;
            int style = 0;
            for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = next(xml)) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    cells = true;
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    return;
                } else if (cells
                        && event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("xf")) {
                    if (formats.contains(xml.getAttributeValue(null, "numFmtId"))) {
                        percentStyles.add(Integer.toString(style));
                    }
                    style++;
                }
            }
        }
    }

    private void readShared() throws IOException {
        if (!archive.has(SHARED)) {
            return;
        }
        long characters = 0;
        try (InputStream in = archive.open(SHARED)) {
            XMLStreamReader xml = SafeXml.open(name, in);
            for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = next(xml)) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = XlsxText.read(name, xml, "si", shared.size());
                    characters += text.length();
                    shared.add(text);
                }
                if (characters > MOST_SHARED_CHARACTERS) {
                    throw Limits.unusable(name + " holds more text than any published workbook.");
                }
            }
        }
    }

    private interface Element {
        void read(XMLStreamReader xml);
    }

    private void each(String member, String element, Element reader) throws IOException {
        try (InputStream in = archive.open(member)) {
            XMLStreamReader xml = SafeXml.open(name, in);
            for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = next(xml)) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    reader.read(xml);
                }
            }
        }
    }

    private int next(XMLStreamReader xml) {
        return SafeXml.next(name, xml);
    }
}
