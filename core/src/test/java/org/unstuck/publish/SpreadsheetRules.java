package org.unstuck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a published spreadsheet must be, read off the XML of any OpenDocument spreadsheet. */
public final class SpreadsheetRules {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document content;
    private final Document meta;

    public SpreadsheetRules(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            content = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("content.xml")));
            meta = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("meta.xml")));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    public void mustHold() {
        aCoverComesFirst();
        eachSheetHasOneNamedTableFromItsFirstColumn();
        nothingIsMergedHiddenFrozenOrCalculated();
        noCellIsBlank();
        numbersStandApart();
        theDocumentSaysWhatItIs();
    }

    /** The texts of a sheet, row by row. */
    public List<List<String>> texts(String sheet) {
        return rows(sheet(sheet)).stream()
                .map(row -> cells(row).stream().map(Element::getTextContent).toList())
                .toList();
    }

    private void aCoverComesFirst() {
        assertThat(parts.keySet()).startsWith("mimetype");
        assertThat(sheets().get(0).getAttribute("table:name")).isEqualTo("Cover");
        assertThat(rows(sheets().get(0))).allSatisfy(it -> assertThat(cells(it)).hasSize(1));
        assertThat(sheets().get(0).getElementsByTagName("text:a").getLength()).isGreaterThanOrEqualTo(2);
        assertThat(sheets().stream().map(it -> it.getAttribute("table:name"))).doesNotHaveDuplicates();
    }

    private void eachSheetHasOneNamedTableFromItsFirstColumn() {
        List<Element> ranges = all(content.getDocumentElement(), "table:database-range");
        assertThat(ranges).hasSize(sheets().size() - 1);
        for (Element range : ranges) {
            String name = range.getAttribute("table:name");
            List<Element> headers = all(sheet(name), "table:table-header-rows");
            assertThat(headers).hasSize(1);
            List<Element> rows = rows(sheet(name));
            int header = rows.indexOf(rows(headers.get(0)).get(0));
            List<Element> titles = cells(rows.get(header));
            char last = (char) ('A' + titles.size() - 1);
            assertThat(range.getAttribute("table:target-range-address"))
                    .isEqualTo(name + ".A" + (header + 1) + ":" + name + "." + last + rows.size());
            assertThat(range.getAttribute("table:contains-header")).isEqualTo("true");
            assertThat(titles).allSatisfy(it -> {
                assertThat(it.getTextContent()).isNotBlank();
                assertThat(style(it, "style:text-properties").getAttribute("fo:font-weight"))
                        .isEqualTo("bold");
            });
            assertThat(rows.subList(0, header))
                    .allSatisfy(it -> assertThat(cells(it)).hasSize(1));
            assertThat(rows.subList(header, rows.size()))
                    .allSatisfy(it -> assertThat(cells(it)).hasSameSizeAs(titles));
        }
    }

    private void nothingIsMergedHiddenFrozenOrCalculated() {
        String xml = new String(parts.get("content.xml"), StandardCharsets.UTF_8);
        assertThat(xml)
                .doesNotContain(
                        "spanned",
                        "covered-table-cell",
                        "table:visibility",
                        "table:formula",
                        "background-color",
                        "draw:",
                        "table:filter",
                        "office:scripts",
                        "fo:color");
        assertThat(new String(parts.get("settings.xml"), StandardCharsets.UTF_8))
                .doesNotContain("SplitMode")
                .contains("ActiveTable");
        assertThat(new String(parts.get("styles.xml"), StandardCharsets.UTF_8))
                .contains("style:header style:display=\"false\"", "style:footer style:display=\"false\"");
    }

    private void noCellIsBlank() {
        for (Element sheet : sheets()) {
            assertThat(rows(sheet))
                    .allSatisfy(row -> assertThat(cells(row))
                            .isNotEmpty()
                            .allSatisfy(it -> assertThat(it.getTextContent()).isNotBlank()));
        }
    }

    private void numbersStandApart() {
        for (Element cell : all(content.getDocumentElement(), "table:table-cell")) {
            String text = cell.getTextContent();
            String align = style(cell, "style:paragraph-properties").getAttribute("fo:text-align");
            if (cell.getAttribute("office:value-type").equals("float")) {
                assertThat(text).matches("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
                assertThat(new BigDecimal(text.replace(",", "")))
                        .isEqualByComparingTo(cell.getAttribute("office:value"));
                assertThat(align).isEqualTo("end");
            } else {
                assertThat(cell.getAttribute("office:value-type")).isEqualTo("string");
                assertThat(text).doesNotMatch("\\[(NA|n/a)]").doesNotMatch("(?s).*\\[note \\d+,.*");
            }
        }
    }

    private void theDocumentSaysWhatItIs() {
        for (String name : List.of("dc:title", "dc:creator", "meta:keyword", "dc:language")) {
            assertThat(all(meta.getDocumentElement(), name))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.getTextContent()).isNotBlank());
        }
    }

    private Element style(Element cell, String properties) {
        return all(content.getDocumentElement(), "style:style").stream()
                .filter(it -> it.getAttribute("style:name").equals(cell.getAttribute("table:style-name")))
                .flatMap(it -> all(it, properties).stream())
                .findFirst()
                .orElseThrow();
    }

    private Element sheet(String name) {
        return sheets().stream()
                .filter(it -> it.getAttribute("table:name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> sheets() {
        return all(content.getDocumentElement(), "table:table");
    }

    private static List<Element> rows(Element part) {
        return all(part, "table:table-row");
    }

    private static List<Element> cells(Element row) {
        return all(row, "table:table-cell");
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).forEach(it -> elements.add((Element) nodes.item(it)));
        return elements;
    }
}
