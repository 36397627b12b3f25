package no.retning.strategy.internal;

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
final class PackageYaml {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private PackageYaml() {}

    static byte[] bytes(String comment, JsonNode content) {
        return ("# " + comment + "\n" + YAML.writeValueAsString(content)).getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode group() {
        return Json.MAPPER.createObjectNode();
    }

    /** Who the thing is and when it holds. */
    static ObjectNode thing(Header header) {
        return group().put("id", header.id().toString()).put("slug", header.slug());
    }

    static void since(ObjectNode to, Header header, @Nullable UUID predecessor) {
        if (!header.validity().equals(Validity.ALWAYS)) {
            to.set("valid", Json.tree(header.validity()));
        }
        if (predecessor != null) {
            to.put("predecessor", header.kind() + "/" + predecessor);
        }
    }

    static void texts(ObjectNode to, String field, LocalisedText text) {
        if (!text.isEmpty()) {
            to.set(field, Json.tree(text));
        }
    }

    static void word(ObjectNode to, String field, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            to.put(field, word);
        }
    }

    static void source(ObjectNode to, Source source) {
        if (source.equals(Source.NONE)) {
            return;
        }
        var written = to.putObject("source");
        word(written, "citation", source.citation());
        word(written, "url", source.url());
        written.put("illustrative", source.illustrative());
    }

    /** @param index the place that the reader would give it */
    static void position(ObjectNode to, int position, int index) {
        if (position != (index + 1) * PackageRecords.STEP) {
            to.put("position", position);
        }
    }

    /** Whole years as years, the last one included. */
    static void years(ObjectNode to, Validity period) {
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
