package no.retning.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes XML by the rules of the house; nobody else makes a parser. */
public final class Xml {
    /** The largest document that is read, in bytes. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final String DEEPEST = "200";
    private static final String MOST_ATTRIBUTES = "200";
    private static final String LONGEST_NAME = "1000";

    private static final XMLInputFactory INSPECTING = inspecting();

    private Xml() {}

    /**
     * Reads a whole document, with namespaces.
     *
     * @throws InvalidXml when it is not well-formed, has a document type, or passes a limit
     */
    public static Document read(byte[] xml) {
        return read(new ByteArrayInputStream(xml));
    }

    /** Reads a whole document as {@link #read(byte[])} does. */
    public static Document read(InputStream xml) {
        try {
            return builder().parse(new LimitedInput(xml, LARGEST));
        } catch (SAXParseException invalid) {
            throw new InvalidXml(
                    "Line " + invalid.getLineNumber() + " of the XML cannot be read: " + invalid.getMessage(), invalid);
        } catch (SAXException | IOException invalid) {
            throw new InvalidXml("The XML cannot be read: " + invalid.getMessage(), invalid);
        }
    }

    /**
     * Reads a large document piece by piece; the caller closes the reader.
     *
     * @throws InvalidXml when it does not begin as XML; later faults and passed limits come as {@link
     *     XMLStreamException} from the reader
     */
    public static XMLStreamReader stream(InputStream xml) {
        try {
            return inputFactory().createXMLStreamReader(new LimitedInput(xml, LARGEST));
        } catch (XMLStreamException invalid) {
            throw new InvalidXml("The XML cannot be read: " + invalid.getMessage(), invalid);
        }
    }

    /**
     * Reads a part of somebody's file piece by piece, to look for what is wrong with it: long texts come in several
     * pieces, and a document type is told of and not read. The caller bounds the input, counts how deep it nests, and
     * closes the reader.
     */
    public static XMLStreamReader inspect(InputStream xml) throws XMLStreamException {
        return INSPECTING.createXMLStreamReader(xml, StandardCharsets.UTF_8.name());
    }

    /**
     * Writes a document with this root element.
     *
     * @param namespaces prefix to name; the empty prefix is the default namespace
     * @throws InvalidXml when what is written could not be read back as the same
     */
    public static byte[] write(String root, Map<String, String> namespaces, Consumer<XmlWriter> content) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, root, namespaces, content);
        return bytes.toByteArray();
    }

    /** Writes a document as {@link #write(String, Map, Consumer)} does, piece by piece, without closing the output. */
    public static void write(
            OutputStream out, String root, Map<String, String> namespaces, Consumer<XmlWriter> content) {
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new XmlWriter(writer, namespaces).root(root, content);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException failed) {
            throw new InvalidXml("The XML cannot be written: " + failed.getMessage(), failed);
        }
    }

    private static DocumentBuilder builder() {
        // The JDK's own parser by name: a parser on the class path may not know these limits.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setAttribute("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
            factory.setAttribute("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This JDK's XML parser knows no limits", impossible);
        }
    }

    private static XMLInputFactory inputFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.dtd.support", "deny");
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        factory.setProperty("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
        return factory;
    }

    private static XMLInputFactory inspecting() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The caller counts: what is drawn in groups within groups goes deeper than Java takes by itself.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /** The parser's default handler also prints to standard error; this one only throws. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
