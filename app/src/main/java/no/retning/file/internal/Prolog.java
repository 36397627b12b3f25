package no.retning.file.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import no.retning.file.Refusal.Reason;

/** How an XML part begins: in UTF-8, and without declaring anything, which is how entities multiply and files are fetched. */
final class Prolog {
    private static final Pattern BEFORE_ROOT = Pattern.compile(
            "\\A(?:\u00ef\u00bb\u00bf)?\\s*+(?:<\\?[^>]{0,1000}+>\\s*+|<!--(?:(?!-->).){0,2000}+-->\\s*+){0,20}+<[\\w:\u0080-\u00ff]",
            Pattern.DOTALL);
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\S{0,3}<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private Prolog() {}

    static void check(byte[] head) throws Hazard {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.isBlank()) {
            return;
        }
        var encoding = ENCODING.matcher(text);
        if (encoding.find() && !encoding.group(1).toLowerCase(Locale.ROOT).equals("utf-8")) {
            throw new Hazard(Reason.ARCHIVE, "xml");
        }
        if (!BEFORE_ROOT.matcher(text).find()) {
            throw new Hazard(text.contains("<!") ? Reason.BOMB : Reason.ARCHIVE, "xml");
        }
    }
}
