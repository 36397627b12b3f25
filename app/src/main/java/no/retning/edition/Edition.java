package no.retning.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One edition of one thing.
 *
 * @param sha256 lower-case hexadecimal hash of {@code body}
 * @param number counts the thing's editions from 1
 * @param reason why it was published, or what a correction mends
 * @param body the canonical JSON, byte for byte as published
 */
public record Edition(
        String sha256,
        Ref thing,
        int number,
        String slug,
        String label,
        Instant publishedAt,
        boolean correction,
        LocalisedText reason,
        LocalisedText title,
        byte[] body) {
    public static final String FORMAT = "retning-edition/1";

    private JsonNode content() {
        return Json.MAPPER.readTree(body);
    }

    public Item item() {
        return new Item((ObjectNode) content().get("item"));
    }

    public List<PublishedLink> links() {
        return StreamSupport.stream(content().get("links").spliterator(), false)
                .map(node -> Json.MAPPER.treeToValue(node, PublishedLink.class))
                .toList();
    }

    /** The hash of the edition that this one replaces. */
    public Optional<String> replaces() {
        return Optional.ofNullable(content().get("replaces")).map(JsonNode::asString);
    }

    public UUID id() {
        return thing.id();
    }
}
