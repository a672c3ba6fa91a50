package org.unstuck.publish.internal;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An OpenDocument part in the making. Elements and attributes are written with their usual prefixes. */
public final class Xml {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("office", OASIS + "office:1.0"),
            Map.entry("table", OASIS + "table:1.0"),
            Map.entry("text", OASIS + "text:1.0"),
            Map.entry("style", OASIS + "style:1.0"),
            Map.entry("number", OASIS + "datastyle:1.0"),
            Map.entry("fo", OASIS + "xsl-fo-compatible:1.0"),
            Map.entry("meta", OASIS + "meta:1.0"),
            Map.entry("manifest", OASIS + "manifest:1.0"),
            Map.entry("config", OASIS + "config:1.0"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink"));

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** Begins a document. */
    public Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins the root element, which declares these prefixes. */
    public Xml root(String name, String... prefixes) {
        open(name);
        for (String prefix : prefixes) {
            write(() -> out.writeNamespace(prefix, namespace(prefix)));
        }
        return this;
    }

    /** Begins an element, with attributes as names and values in turn. */
    public Xml open(String name, String... attributes) {
        write(() -> out.writeStartElement(prefix(name), local(name), namespace(prefix(name))));
        return with(attributes);
    }

    /** Adds attributes to the element just begun. */
    public Xml with(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            write(() -> out.writeAttribute(prefix(name), namespace(prefix(name)), local(name), value));
        }
        return this;
    }

    /** Adds a text to the element that is open. */
    public Xml text(String text) {
        write(() -> out.writeCharacters(text));
        return this;
    }

    /** Ends the element that is open. */
    public Xml close() {
        write(out::writeEndElement);
        return this;
    }

    /** An element with nothing in it. */
    public Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element that holds a text. */
    public Xml leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** The whole document, after its last element has ended. */
    public byte[] toBytes() {
        write(out::writeEndDocument);
        write(out::close);
        return bytes.toByteArray();
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String namespace(String prefix) {
        return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
