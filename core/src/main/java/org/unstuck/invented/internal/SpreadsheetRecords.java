package org.unstuck.invented.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook (Office Open XML) of one sheet. Whole numbers become number cells, all else becomes text. */
final class SpreadsheetRecords implements RecordWriter {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OPEN_XML = "http://schemas.openxmlformats.org/";
    /** A fixed day, so that the same country makes the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2015, 1, 31, 12, 0);

    private final ZipOutputStream zip;
    private final BufferedWriter sheet;

    SpreadsheetRecords(Path file) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        String content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + OPEN_XML + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + content + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + content
                        + "worksheet+xml\"/>"
                        + "</Types>");
        part("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + OPEN_XML + "spreadsheetml/2006/main\" xmlns:r=\"" + OPEN_XML
                        + "officeDocument/2006/relationships\"><sheets><sheet name=\"School level data (invented)\""
                        + " sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        begin("xl/worksheets/sheet1.xml");
        this.sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        sheet.write(XML + "<worksheet xmlns=\"" + OPEN_XML + "spreadsheetml/2006/main\"><sheetData>");
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"" + OPEN_XML + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + OPEN_XML + "officeDocument/2006/relationships/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
    }

    @Override
    public void write(String[] values) throws IOException {
        sheet.write("<row>");
        for (String value : values) {
            if (value.isEmpty()) {
                sheet.write("<c/>");
            } else if (isWholeNumber(value)) {
                sheet.write("<c><v>" + value + "</v></c>");
            } else {
                sheet.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value) + "</t></is></c>");
            }
        }
        sheet.write("</row>");
    }

    private static boolean isWholeNumber(String value) {
        return value.length() < 10 && value.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() throws IOException {
        sheet.write("</sheetData></worksheet>");
        sheet.flush();
        zip.closeEntry();
        zip.close();
    }
}
