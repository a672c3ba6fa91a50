package org.unstuck.intake.internal;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from strangers: without document types, so without entities, inside or outside the file. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    static XMLStreamReader open(String name, InputStream in) {
        try {
            return FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(name, e);
        }
    }

    /**
     * The next event.
     *
     * @throws org.unstuck.UserFacingException if the XML is damaged or declares a document type
     */
    static int next(String name, XMLStreamReader xml) {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Limits.unusable(name + " declares a document type or entities. No spreadsheet program writes"
                        + " these, and they can be used to do harm, so the file is not read.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged(name, e);
        }
    }

    private static RuntimeException damaged(String name, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return Limits.unusable(name + " is damaged" + (line > 0 ? " (line " + line + " of its XML)" : "") + ".", e);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
