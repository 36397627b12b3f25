package no.retning.formats.stratml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.formats.canonicaljson.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What StratML has no element for, as JSON at the end of a plan's other information, so that nothing is lost on the way
 * out and in again.
 *
 * @param readable what stands before it, for people
 * @param json the rest, whole
 * @param untouched whether the readable text is as it was written
 * @param after what others have put after it
 */
public record Extension(String readable, ObjectNode json, boolean untouched, String after) {
    private static final String MARK = "retning-stratml/1 ";
    private static final Pattern BEGINNING = Pattern.compile(MARK + "([0-9a-f]{64}) (?=\\{)");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Other information that ends in the JSON. */
    public static String write(String readable, ObjectNode json) {
        var before = readable.strip();
        return (before + "\n\n" + MARK + hash(before) + " "
                        + new String(CanonicalJson.of(json.toString()), StandardCharsets.UTF_8))
                .strip();
    }

    /** The extension in other information; none where nobody wrote one, or what stands there is no longer JSON. */
    public static Optional<Extension> read(String otherInformation) {
        var beginning = BEGINNING.matcher(otherInformation);
        if (!beginning.find()) {
            return Optional.empty();
        }
        var readable = otherInformation.substring(0, beginning.start()).strip();
        var rest = otherInformation.substring(beginning.end());
        int end = rest.indexOf('\n');
        var written = end < 0 ? rest : rest.substring(0, end);
        var after = end < 0 ? "" : rest.substring(end).strip();
        try {
            JsonNode json = MAPPER.readTree(written);
            return json instanceof ObjectNode object
                    ? Optional.of(new Extension(readable, object, hash(readable).equals(beginning.group(1)), after))
                    : Optional.empty();
        } catch (JacksonException garbled) {
            return Optional.empty();
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
