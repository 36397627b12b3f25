package no.retning.bundle;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The parts that files of a package have in common, as they are written. */
public final class PackageYaml {
    /** Positions are counted in tens, so that one can put something between. */
    public static final int STEP = 10;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private PackageYaml() {}

    public static byte[] bytes(String comment, JsonNode content) {
        return ("# " + comment + "\n" + YAML.writeValueAsString(content)).getBytes(StandardCharsets.UTF_8);
    }

    public static ObjectNode group() {
        return Json.MAPPER.createObjectNode();
    }

    /** Who the thing is and when it holds. */
    public static ObjectNode thing(Header header) {
        return group().put("id", header.id().toString()).put("slug", header.slug());
    }

    public static void since(ObjectNode to, Header header, @Nullable UUID predecessor) {
        if (!header.validity().equals(Validity.ALWAYS)) {
            to.set("valid", Json.tree(header.validity()));
        }
        if (predecessor != null) {
            to.put("predecessor", header.kind() + "/" + predecessor);
        }
    }

    public static void texts(ObjectNode to, String field, LocalisedText text) {
        if (!text.isEmpty()) {
            to.set(field, Json.tree(text));
        }
    }

    public static void word(ObjectNode to, String field, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            to.put(field, word);
        }
    }

    public static void source(ObjectNode to, Source source) {
        if (source.equals(Source.NONE)) {
            return;
        }
        var written = to.putObject("source");
        word(written, "citation", source.citation());
        word(written, "url", source.url());
        written.put("illustrative", source.illustrative());
    }

    /** @param index the place that the reader would give it */
    public static void position(ObjectNode to, int position, int index) {
        if (position != (index + 1) * STEP) {
            to.put("position", position);
        }
    }

    /** Whole years as years, the last one included. */
    public static void years(ObjectNode to, Validity period) {
        if (period.equals(Validity.ALWAYS)) {
            return;
        }
        var written = to.putObject("period");
        if (period.from() != null) {
            if (period.from().getDayOfYear() == 1) {
                written.put("from", period.from().getYear());
            } else {
                written.put("from", period.from().toString());
            }
        }
        if (period.until() != null) {
            if (period.until().getDayOfYear() == 1) {
                written.put("until", period.until().getYear() - 1);
            } else {
                written.put("until", period.until().toString());
            }
        }
    }
}
