package no.retning.formats.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The inside of one element being written; names are {@code name} or {@code prefix:name}. */
public final class XmlWriter {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final XMLStreamWriter out;
    private final Map<String, String> namespaces;

    XmlWriter(XMLStreamWriter out, Map<String, String> namespaces) {
        this.out = out;
        this.namespaces = new LinkedHashMap<>(namespaces);
    }

    void root(String name, Consumer<XmlWriter> content) throws XMLStreamException {
        start(name);
        for (var namespace : namespaces.entrySet()) {
            if (namespace.getKey().isEmpty()) {
                out.writeDefaultNamespace(namespace.getValue());
            } else {
                out.writeNamespace(namespace.getKey(), namespace.getValue());
            }
        }
        content.accept(this);
        out.writeEndElement();
    }

    /** An element with what is written inside it. */
    public XmlWriter element(String name, Consumer<XmlWriter> content) {
        try {
            start(name);
            content.accept(this);
            out.writeEndElement();
        } catch (XMLStreamException failed) {
            throw failed(name, failed);
        }
        return this;
    }

    /** An element that holds this text. */
    public XmlWriter element(String name, String text) {
        return element(name, inside -> inside.text(text));
    }

    /** An element that holds this text, or nothing at all when there is none. */
    public XmlWriter optional(String name, @Nullable String text) {
        return text == null ? this : element(name, text);
    }

    /** An attribute of the element just begun; tab and line breaks are refused since readers turn them into spaces. */
    public XmlWriter attribute(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ') {
                throw new InvalidXml("The attribute " + name + " may not hold a tab, line break or control character");
            }
        }
        requireWritable(value);
        try {
            int colon = name.indexOf(':');
            if (colon < 0) {
                out.writeAttribute(checked(name), value);
            } else {
                String prefix = name.substring(0, colon);
                out.writeAttribute(prefix, namespace(prefix), checked(name.substring(colon + 1)), value);
            }
        } catch (XMLStreamException failed) {
            throw failed(name, failed);
        }
        return this;
    }

    /** Text inside the element just begun. */
    public XmlWriter text(String text) {
        requireWritable(text);
        try {
            int from = 0;
            // A bare carriage return would be read back as a line feed.
            for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
                out.writeCharacters(text.substring(from, at));
                out.writeEntityRef("#xD");
                from = at + 1;
            }
            out.writeCharacters(text.substring(from));
        } catch (XMLStreamException failed) {
            throw failed("text", failed);
        }
        return this;
    }

    private void start(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = checked(name.substring(colon + 1));
        out.writeStartElement(prefix, local, prefix.isEmpty() ? namespaces.getOrDefault("", "") : namespace(prefix));
    }

    private String namespace(String prefix) {
        if (prefix.equals(XMLConstants.XML_NS_PREFIX)) {
            return XMLConstants.XML_NS_URI;
        }
        String namespace = namespaces.get(prefix);
        if (namespace == null) {
            throw new InvalidXml("No namespace was declared for the prefix " + prefix);
        }
        return namespace;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidXml("Not a name for an element or attribute: " + name);
        }
        return name;
    }

    private static void requireWritable(String text) {
        text.codePoints().forEach(c -> {
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000;
            if (!allowed) {
                throw new InvalidXml("XML cannot hold the character U+%04X".formatted(c));
            }
        });
    }

    private static InvalidXml failed(String name, XMLStreamException failed) {
        return new InvalidXml("The XML cannot be written at " + name + ": " + failed.getMessage(), failed);
    }
}
