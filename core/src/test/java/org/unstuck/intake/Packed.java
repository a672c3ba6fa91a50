package org.unstuck.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and spreadsheets, written by hand so that they can also be written wrong. */
final class Packed {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, byte[]> members = new LinkedHashMap<>();

    static Packed zip() {
        return new Packed();
    }

    Packed with(String member, String text) {
        return with(member, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String member, byte[] bytes) {
        members.put(member, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook with a sheet of notes and a sheet of data, the data being rows of XML. */
    static Packed xlsx(String rows, String sharedStrings) {
        return zip().with(
                        "xl/workbook.xml",
                        "<workbook " + MAIN + " " + RELATIONS + "><sheets>"
                                + "<sheet name=\"Notes\" sheetId=\"1\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Data\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet " + MAIN + "><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>")
                .with("xl/sharedStrings.xml", sharedStrings)
                .with(
                        "xl/worksheets/sheet1.xml",
                        sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Read me</t>" + "</is></c></row>"))
                .with("xl/worksheets/sheet2.xml", sheet(rows));
    }

    static String shared(String... texts) {
        StringBuilder xml = new StringBuilder("<sst " + MAIN + ">");
        for (String text : texts) {
            xml.append("<si><t>").append(text).append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A spreadsheet with a sheet of notes and a sheet of data, the data being rows of XML. */
    static Packed ods(String rows) {
        return zip().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content"
                                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                + "<office:body><office:spreadsheet>"
                                + "<table:table table:name=\"Notes\"><table:table-row><table:table-cell><text:p>Read me</text:p>"
                                + "</table:table-cell></table:table-row></table:table>"
                                + "<table:table table:name=\"Data\">" + rows + "</table:table>"
                                + "</office:spreadsheet></office:body></office:document-content>");
    }
}
