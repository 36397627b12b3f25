package no.retning.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import no.retning.file.Refusal.Reason;

/** The parts of ODT, ODS and ODP. */
final class OpenDocumentParts implements PartCheck {
    private static final String LINKS = "http://www.w3.org/1999/xlink";
    private static final Pattern AWAY =
            Pattern.compile("^\\s*([a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\\\\\|/).*", Pattern.DOTALL);

    @Override
    public void name(String name) throws Hazard {
        var part = name.toLowerCase(Locale.ROOT);
        if (part.startsWith("basic/") || part.startsWith("scripts/")) {
            throw new Hazard(Reason.MACROS, "");
        }
    }

    @Override
    public void content(String name, InputStream in) throws Hazard, IOException {
        if (name.endsWith("content.xml") || name.endsWith("styles.xml") || name.endsWith("meta.xml")) {
            Elements.walk(in, OpenDocumentParts::element);
        } else if (name.equals("meta-inf/manifest.xml")) {
            Elements.walk(in, OpenDocumentParts::manifest);
        }
    }

    @Override
    public void finish() {}

    private static void manifest(XMLStreamReader element) throws Hazard {
        if (element.getLocalName().equals("encryption-data")) {
            throw new Hazard(Reason.ENCRYPTED, "");
        }
    }

    private static void element(XMLStreamReader element) throws Hazard {
        var name = element.getLocalName();
        switch (name) {
            case "event-listener", "script" -> throw new Hazard(Reason.MACROS, "");
            case "object-ole", "applet", "plugin" -> throw new Hazard(Reason.EMBEDDED, name);
            case "dde-source", "dde-connection", "dde-connection-decl", "dde-link" ->
                throw new Hazard(Reason.EXTERNAL, name);
            // followed by a person only
            case "a" -> {}
            default -> {
                var target = element.getAttributeValue(LINKS, "href");
                if (target != null && AWAY.matcher(target).matches() && !isOldTemplate(name, target)) {
                    throw new Hazard(Reason.EXTERNAL, target);
                }
            }
        }
    }

    /** Programs note the file on somebody's own machine that a text was begun from, and never fetch it. */
    private static boolean isOldTemplate(String element, String target) {
        return element.equals("template") && (target.startsWith("/") || target.startsWith("file:///"));
    }
}
