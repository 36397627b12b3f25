package no.retning.formats.sdmx;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A status as SDMX has it: what is to be known of a figure apart from whether it may be shown.
 *
 * @param observation of the code list OBS_STATUS
 * @param confidentiality of CONF_STATUS: F free, C confidential
 * @param comment what neither has a code for
 */
record Flag(String observation, String confidentiality, String comment) {
    static final String NORMAL = "A";
    static final String FREE = "F";
    private static final String SUPPRESSED = "Q";
    private static final String CONFIDENTIAL = "C";
    private static final String HIDDEN = ":";

    /** The signs of the Nordic offices, and what they say there. */
    private static final Map<String, String> SIGNS = Map.of(".", "M", "..", "O", "-", NORMAL);

    private static final Set<String> CODES =
            Set.of("A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V", "W");

    /** @param hasValue whether there is a figure beside it */
    static Flag of(String status, boolean hasValue) {
        String code = SIGNS.getOrDefault(status, status.toUpperCase(Locale.ROOT));
        if (status.isEmpty()) {
            return new Flag(hasValue ? NORMAL : "O", FREE, "");
        }
        if (status.equals(HIDDEN) || code.equals(SUPPRESSED)) {
            return new Flag(SUPPRESSED, CONFIDENTIAL, "");
        }
        return CODES.contains(code) ? new Flag(code, FREE, "") : new Flag(hasValue ? NORMAL : "O", FREE, status);
    }

    /** As a sign or a small letter; empty for what is normal. */
    String status() {
        if (!comment.isEmpty()) {
            return comment;
        }
        if (observation.equals(SUPPRESSED) || !(confidentiality.isEmpty() || confidentiality.equals(FREE))) {
            return HIDDEN;
        }
        return switch (observation) {
            case "", NORMAL -> "";
            case "M" -> ".";
            case "O", "L", "H" -> "..";
            default -> observation.toLowerCase(Locale.ROOT);
        };
    }
}
