package no.retning.formats.stratml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.retning.formats.stratml.InvalidStratml.Reason;
import no.retning.formats.stratml.Repair.Code;
import no.retning.formats.xml.InvalidXml;
import no.retning.formats.xml.Xml;
import org.jspecify.annotations.Nullable;

/** Reads a file as elements with their lines, whatever namespaces they are in. */
final class TreeReader {
    private static final int MOST = 200_000;
    /** How many elements may lie within each other; the deepest of the schemas has nine. */
    private static final int DEEPEST = 100;

    private final RepairLog log;
    private final Set<String> told = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private int count;
    private String namespace = "";

    TreeReader(RepairLog log) {
        this.log = log;
    }

    /** The namespace of the root; empty where it has none. */
    String namespace() {
        return namespace;
    }

    Node read(InputStream xml) {
        XMLStreamReader reader = null;
        try {
            reader = Xml.stream(xml);
            return tree(reader);
        } catch (XMLStreamException unreadable) {
            var at = unreadable.getLocation();
            throw new InvalidStratml(
                    at == null ? 1 : Math.max(1, at.getLineNumber()), Reason.UNREADABLE, said(unreadable));
        } catch (InvalidXml unreadable) {
            throw new InvalidStratml(1, Reason.UNREADABLE, said(unreadable));
        } finally {
            close(reader);
        }
    }

    private static String said(Exception unreadable) {
        var message = Objects.toString(unreadable.getMessage(), "");
        // The parser says where and then, on a line of its own, what.
        return message.replaceAll("(?s).*Message: ", "").replaceAll("\\s+", " ").strip();
    }

    private static void close(@Nullable XMLStreamReader reader) {
        if (reader != null) {
            try {
                reader.close();
            } catch (XMLStreamException closing) {
                // What was read is whole; a reader that does not close takes nothing from it.
                return;
            }
        }
    }

    private Node tree(XMLStreamReader reader) throws XMLStreamException {
        Node root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = started(reader);
                    root = root == null ? node : root;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.element().text(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD ->
                    throw new InvalidStratml(
                            reader.getLocation().getLineNumber(), Reason.UNREADABLE, "a document type (DOCTYPE)");
                default -> {
                    // Comments and instructions say nothing of the plan.
                }
            }
        }
        return Objects.requireNonNull(root);
    }

    private Node started(XMLStreamReader reader) {
        int line = reader.getLocation().getLineNumber();
        if (++count > MOST) {
            throw new InvalidStratml(line, Reason.TOO_LARGE, Integer.toString(MOST));
        }
        if (open.size() >= DEEPEST) {
            throw new InvalidStratml(line, Reason.UNREADABLE, "more than " + DEEPEST + " elements within each other");
        }
        var parent = open.peek();
        var node = new Node(reader.getLocalName(), line, parent);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!Set.of(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, XMLConstants.XML_NS_URI)
                    .contains(Objects.requireNonNullElse(reader.getAttributeNamespace(i), ""))) {
                node.attributes()
                        .put(
                                reader.getAttributeLocalName(i),
                                reader.getAttributeValue(i).strip());
            }
        }
        var here = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        if (parent == null) {
            namespace = here;
            told.add(here);
        } else {
            parent.children().add(node);
            if (told.add(here)) {
                log.add(node, Code.UNKNOWN_NAMESPACE, here);
            }
        }
        open.push(node);
        return node;
    }
}
