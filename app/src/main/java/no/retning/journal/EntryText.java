package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.retning.access.Actor;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.record.Json;
import no.retning.record.PersonalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The canonical text of an entry, in which the hash that it continues is set at last: all that takes time is done before that
 * hash is known.
 *
 * @param canonical with noughts where the former hash goes
 * @param place where they begin
 * @param personal what the entry says about persons, to be kept beside it
 */
record EntryText(byte[] canonical, int place, List<Kept> personal) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final String NOUGHTS = "0".repeat(64);

    /** In canonical order nothing but the record and the number comes after it, and neither holds such a name. */
    private static final String PREVIOUS = "\"previous\":\"";

    /** A personal value and what stands for it in the chain. */
    record Kept(String commitment, byte[] salt, String value) {}

    static EntryText of(
            long seq, Instant at, Actor actor, String action, Journal.Happening happening, Map<String, String> ledTo) {
        var personal = new ArrayList<Kept>();
        var body = Json.MAPPER.createObjectNode();
        body.put("seq", seq);
        body.put("at", at.toString());
        actor(body.putObject("actor"), actor);
        body.put("action", action);
        var record = happening.record();
        body.putObject("record")
                .put("kind", record.kind())
                .put("id", record.id().toString());
        if (happening.before() != null) {
            body.set("before", concealed(happening.before(), personal));
        }
        body.set("after", concealed(happening.after(), personal));
        body.put("previous", NOUGHTS);
        if (!ledTo.isEmpty()) {
            body.set("ledTo", Json.tree(ledTo));
        }
        var canonical = CanonicalJson.of(body);
        return new EntryText(canonical, place(canonical), List.copyOf(personal));
    }

    /** The text that continues a hash; it is written into {@link #canonical} itself. */
    byte[] continuing(byte[] hash) {
        var digits = HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, canonical, place, digits.length);
        return canonical;
    }

    private static int place(byte[] canonical) {
        // As Latin-1 every byte is a character, so that places are the same.
        int name = new String(canonical, StandardCharsets.ISO_8859_1).lastIndexOf(PREVIOUS);
        return name + PREVIOUS.length();
    }

    private static void actor(ObjectNode to, Actor actor) {
        if (actor.account() == null) {
            to.put("name", actor.name());
        } else {
            to.put("account", actor.account().toString());
        }
        var roles = to.putArray("roles");
        actor.rolesAnywhere().forEach(roles::add);
    }

    /** The value as JSON with each personal value replaced by a commitment, whose opening goes into {@code personal}. */
    private static JsonNode concealed(Object value, List<Kept> personal) {
        PersonalJson.Concealer concealer = text -> {
            // The same text in before and after gets one commitment, so that an unchanged value shows as unchanged.
            for (var kept : personal) {
                if (kept.value().equals(text)) {
                    return kept.commitment();
                }
            }
            var salt = new byte[SALT_BYTES];
            RANDOM.nextBytes(salt);
            var kept = new Kept(Commitment.of(salt, text), salt, text);
            personal.add(kept);
            return kept.commitment();
        };
        return Json.MAPPER
                .writer()
                .withAttribute(PersonalJson.Concealer.class, concealer)
                .valueToTree(value);
    }
}
