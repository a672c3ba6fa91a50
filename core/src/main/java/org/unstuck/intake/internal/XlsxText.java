package org.unstuck.intake.internal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Text in a workbook: its runs joined, without the readings that East Asian texts carry. */
final class XlsxText {

    private XlsxText() {}

    /**
     * Reads to the end of an element.
     *
     * @param name the file, for messages
     * @param element the element that the reader has just entered
     * @param index which text it is, for messages
     */
    static String read(String name, XMLStreamReader xml, String element, int index) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int readings = 0;
        for (int event = SafeXml.next(name, xml);
                !(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element));
                event = SafeXml.next(name, xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readings += xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                readings -= xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = false;
            } else if (inText && readings == 0 && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
            }
            if (text.length() > Limits.CELL) {
                throw Limits.unusable(name + ": text " + (index + 1) + " of the workbook holds more than " + Limits.CELL
                        + " characters; no published table does.");
            }
        }
        return text.toString();
    }
}
