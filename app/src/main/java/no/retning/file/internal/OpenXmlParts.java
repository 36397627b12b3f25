package no.retning.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import no.retning.file.FileType;
import no.retning.file.Refusal.Reason;

/** The parts of DOCX, XLSX and PPTX. */
final class OpenXmlParts implements PartCheck {
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.";
    private static final Pattern FETCHING_FIELD =
            Pattern.compile("\\b(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|RD|DATABASE)\\b");
    private static final int LONGEST_INSTRUCTION = 64 * 1024;

    private final FileType type;
    private boolean found;

    OpenXmlParts(FileType type) {
        this.type = type;
    }

    @Override
    public void name(String name) throws Hazard {
        var part = name.toLowerCase(Locale.ROOT);
        if (part.endsWith("vbaproject.bin") || part.endsWith("vbadata.xml") || part.contains("/macrosheets/")) {
            throw new Hazard(Reason.MACROS, "");
        }
        if (part.contains("/activex/") || part.contains("oleobject") || part.contains("/embeddings/")) {
            throw new Hazard(Reason.EMBEDDED, name);
        }
    }

    @Override
    public void content(String name, InputStream in) throws Hazard, IOException {
        if (name.equals("[content_types].xml")) {
            Elements.walk(in, this::contentType);
        } else if (name.endsWith(".rels")) {
            Elements.walk(in, this::relationship);
        } else if (name.startsWith("word/") && name.endsWith(".xml")) {
            Elements.walk(in, new Fields());
        } else if (name.startsWith("xl/externallinks/") && name.endsWith(".xml")) {
            throw new Hazard(Reason.EXTERNAL, name);
        }
    }

    @Override
    public void finish() throws Hazard {
        if (!found) {
            throw new Hazard(Reason.CONTENT, type.extension());
        }
    }

    private void contentType(XMLStreamReader element) throws Hazard {
        var declared = Objects.requireNonNullElse(element.getAttributeValue(null, "ContentType"), "");
        var small = declared.toLowerCase(Locale.ROOT);
        if (small.contains("macroenabled") || small.contains("vbaproject") || small.contains("macrosheet")) {
            throw new Hazard(Reason.MACROS, "");
        }
        if (small.contains("activex") || small.contains("oleobject")) {
            throw new Hazard(Reason.EMBEDDED, declared);
        }
        if (small.startsWith(DOCUMENT) && small.endsWith(".main+xml")) {
            if (found || !declared.equals(type.mediaType() + ".main+xml")) {
                throw new Hazard(Reason.CONTENT, type.extension());
            }
            found = true;
        }
    }

    private void relationship(XMLStreamReader element) throws Hazard {
        var kind = Objects.requireNonNullElse(element.getAttributeValue(null, "Type"), "");
        var target = Objects.requireNonNullElse(element.getAttributeValue(null, "Target"), "");
        var last = kind.substring(kind.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean leads = "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"));
        switch (last) {
            case "hyperlink" -> {
                // followed by a person only
            }
            case "vbaproject", "wordvbadata", "xlmacrosheet" -> throw new Hazard(Reason.MACROS, "");
            case "oleobject", "package", "control", "activexcontrolbinary", "afchunk", "subdocument" ->
                throw new Hazard(Reason.EMBEDDED, target);
            default -> {
                if (leads || target.contains("://") || target.startsWith("\\\\")) {
                    throw new Hazard(Reason.EXTERNAL, target);
                }
            }
        }
    }

    /** Fields of a text that fetch something when it is opened; what they say may be cut into many pieces. */
    private static final class Fields implements Elements.Visitor {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inside;

        @Override
        public void element(XMLStreamReader element) throws Hazard {
            inside = element.getLocalName().equals("instrText");
            switch (element.getLocalName()) {
                case "p", "fldChar" -> {
                    if (element.getLocalName().equals("p") || isBegin(element)) {
                        instruction.setLength(0);
                    }
                }
                case "fldSimple" -> check(attribute(element, "instr"));
                case "altChunk", "object", "OLEObject", "control" ->
                    throw new Hazard(Reason.EMBEDDED, element.getLocalName());
                default -> {
                    // says nothing
                }
            }
        }

        private static boolean isBegin(XMLStreamReader element) {
            return attribute(element, "fldCharType").equals("begin");
        }

        private static String attribute(XMLStreamReader element, String name) {
            for (int i = 0; i < element.getAttributeCount(); i++) {
                if (element.getAttributeLocalName(i).equals(name)) {
                    return element.getAttributeValue(i);
                }
            }
            return "";
        }

        @Override
        public void text(String text) throws Hazard {
            if (inside && instruction.length() < LONGEST_INSTRUCTION) {
                instruction.append(text);
                check(instruction);
            }
        }

        private static void check(CharSequence instruction) throws Hazard {
            if (FETCHING_FIELD
                    .matcher(instruction.toString().toUpperCase(Locale.ROOT))
                    .find()) {
                throw new Hazard(Reason.EXTERNAL, instruction.toString().strip());
            }
        }
    }
}
