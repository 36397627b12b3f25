package no.retning.formats.projectfile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.retning.formats.xml.InvalidXml;
import no.retning.formats.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The kinds of file a plan can be in. */
public enum ProjectFormat {
    JSON("Retning's JSON"),
    PSPLIB("PSPLIB"),
    PATTERSON("Patterson"),
    MSPDI("Microsoft Project's XML"),
    XER("Primavera XER"),
    PMXML("Primavera XML"),
    MPP("Microsoft Project"),
    GANTTPROJECT("GanttProject");

    /** How much of the beginning of a file is enough to know it. */
    public static final int HEAD = 64 * 1024;

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final String title;

    ProjectFormat(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Whether a large library of others reads it, which is to be done in a process of its own. */
    public boolean isForeign() {
        return switch (this) {
            case JSON, PSPLIB, PATTERSON -> false;
            case MSPDI, XER, PMXML, MPP, GANTTPROJECT -> true;
        };
    }

    /** Whether it is XML. */
    public boolean isXml() {
        return switch (this) {
            case MSPDI, PMXML, GANTTPROJECT -> true;
            case JSON, PSPLIB, PATTERSON, XER, MPP -> false;
        };
    }

    /**
     * Knows a file by what it begins with; the name decides only where that could be anything.
     *
     * @param head the first {@link #HEAD} bytes, or all if there are fewer
     */
    public static Optional<ProjectFormat> of(String fileName, byte[] head) {
        if (head.length >= OLE2.length && Arrays.equals(head, 0, OLE2.length, OLE2, 0, OLE2.length)) {
            return Optional.of(MPP);
        }
        String text = text(head).stripLeading();
        if (text.startsWith("{")) {
            return Optional.of(JSON);
        }
        if (text.startsWith("<")) {
            return Optional.ofNullable(xml(head));
        }
        if (text.startsWith("ERMHDR")) {
            return Optional.of(XER);
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".sm") || text.startsWith("*****")) {
            return Optional.of(PSPLIB);
        }
        boolean numbers = text.matches("(?s)\\d+\\s+\\d+\\s[-.\\d\\s]*");
        return numbers || name.endsWith(".rcp") ? Optional.of(PATTERSON) : Optional.empty();
    }

    private static String text(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    private static @Nullable ProjectFormat xml(byte[] head) {
        try {
            XMLStreamReader reader = Xml.stream(new ByteArrayInputStream(head));
            reader.nextTag();
            String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
            return switch (reader.getLocalName()) {
                case "Project" -> namespace.startsWith("http://schemas.microsoft.com/project") ? MSPDI : null;
                case "APIBusinessObjects" -> PMXML;
                case "project" -> GANTTPROJECT;
                default -> null;
            };
        } catch (InvalidXml | XMLStreamException unreadable) {
            throw new InvalidProjectFile("this is XML that is not read: " + unreadable.getMessage(), unreadable);
        }
    }
}
