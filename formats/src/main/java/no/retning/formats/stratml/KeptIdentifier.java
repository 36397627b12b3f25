package no.retning.formats.stratml;

import java.util.UUID;
import java.util.regex.Pattern;

/** The identifier that a thing of ours has in StratML: its own, or the one it came with, kept in its citation. */
public final class KeptIdentifier {
    private static final Pattern KEPT = Pattern.compile(" \\(StratML: (.+)\\)$", Pattern.DOTALL);

    private KeptIdentifier() {}

    /** A citation that keeps the identifier of what is cited, which may have none. */
    public static String citation(String citation, String identifier) {
        return identifier.isEmpty() ? citation : citation + " (StratML: " + identifier + ")";
    }

    /** What a thing is called in a file: an XML name, the same in all parts. */
    public static String of(UUID id, String citation) {
        var kept = KEPT.matcher(citation);
        return kept.find() ? kept.group(1) : "_" + id;
    }
}
