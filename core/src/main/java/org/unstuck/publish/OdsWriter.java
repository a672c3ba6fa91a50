package org.unstuck.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unstuck.publish.internal.PlainZip;
import org.unstuck.publish.internal.Xml;

/**
 * Writes a workbook as an accessible OpenDocument spreadsheet (ODF 1.3): a cover, contents, notes and one named table a
 * sheet; text wrapped, headers bold, no merged cells, no colours, no frozen panes, the cursor in A1 of the cover.
 */
public final class OdsWriter {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String VERSION = "1.3";

    private OdsWriter() {}

    /** The file; the same workbook gives the same bytes. */
    public static byte[] toBytes(Workbook workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        parts.put("META-INF/manifest.xml", manifest());
        parts.put("content.xml", new OdsContent(workbook).toBytes());
        parts.put("meta.xml", meta(workbook.cover()));
        parts.put("settings.xml", settings(workbook));
        parts.put("styles.xml", styles());
        return PlainZip.of(parts);
    }

    private static byte[] manifest() {
        Xml xml = new Xml().root("manifest:manifest", "manifest").with("manifest:version", VERSION);
        file(xml, "/", MEDIA_TYPE);
        for (String part : new String[] {"content.xml", "meta.xml", "settings.xml", "styles.xml"}) {
            file(xml, part, "text/xml");
        }
        return xml.close().toBytes();
    }

    private static void file(Xml xml, String path, String type) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    private static byte[] meta(Cover cover) {
        String day = cover.published() + "T09:30:00";
        Xml xml = new Xml().root("office:document-meta", "office", "meta", "dc").with("office:version", VERSION);
        xml.open("office:meta")
                .leaf("dc:title", cover.title())
                .leaf("dc:description", String.join(" ", cover.summary()));
        cover.keywords().forEach(it -> xml.leaf("meta:keyword", it));
        return xml.leaf("meta:initial-creator", cover.organisation())
                .leaf("dc:creator", cover.organisation())
                .leaf("meta:creation-date", day)
                .leaf("dc:date", day)
                .leaf("dc:language", "en-GB")
                .close()
                .close()
                .toBytes();
    }

    private static byte[] settings(Workbook workbook) {
        Xml xml = new Xml().root("office:document-settings", "office", "config").with("office:version", VERSION);
        xml.open("office:settings")
                .open("config:config-item-set", "config:name", "ooo:view-settings")
                .open("config:config-item-map-indexed", "config:name", "Views")
                .open("config:config-item-map-entry")
                .open("config:config-item-map-named", "config:name", "Tables");
        for (String sheet : OdsContent.sheetNames(workbook)) {
            xml.open("config:config-item-map-entry", "config:name", sheet);
            number(xml, "CursorPositionX");
            number(xml, "CursorPositionY");
            xml.close();
        }
        xml.close().leaf("config:config-item", OdsContent.COVER, "config:name", "ActiveTable", "config:type", "string");
        return xml.close().close().close().close().close().toBytes();
    }

    private static void number(Xml xml, String name) {
        xml.leaf("config:config-item", "0", "config:name", name, "config:type", "int");
    }

    private static byte[] styles() {
        return new Xml()
                .root("office:document-styles", "office", "style", "fo")
                .with("office:version", VERSION)
                .open("office:styles")
                .open("style:default-style", "style:family", "table-cell")
                .empty(
                        "style:text-properties",
                        "style:font-name",
                        "Arial",
                        "fo:font-family",
                        "Arial",
                        "fo:font-size",
                        "12pt",
                        "fo:language",
                        "en",
                        "fo:country",
                        "GB")
                .close()
                .empty("style:style", "style:name", "Default", "style:family", "table-cell")
                .close()
                .open("office:automatic-styles")
                .open("style:page-layout", "style:name", "landscape")
                .empty(
                        "style:page-layout-properties",
                        "style:print-orientation",
                        "landscape",
                        "fo:page-width",
                        "29.7cm",
                        "fo:page-height",
                        "21cm")
                .close()
                .close()
                .open("office:master-styles")
                .open("style:master-page", "style:name", OdsStyles.SHEET, "style:page-layout-name", "landscape")
                .empty("style:header", "style:display", "false")
                .empty("style:footer", "style:display", "false")
                .close()
                .close()
                .close()
                .toBytes();
    }
}
