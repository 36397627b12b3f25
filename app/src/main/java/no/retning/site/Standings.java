package no.retning.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Status.Shape;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How measures stand, as their owners said it in the last round that has been published. */
@Component
final class Standings {
    static final String KIND = "round";

    private static final String GREEN = "green";
    private static final String YELLOW = "yellow";

    private final PublishedEditions editions;

    Standings(PublishedEditions editions) {
        this.editions = editions;
    }

    /** The last round, or nothing where none has been published. */
    record Latest(@Nullable Edition edition, @Nullable Item round, Map<String, Item> byMeasure) {
        Status of(Reading reading, String measure) {
            var one = byMeasure.get(measure);
            return one == null || edition == null || round == null
                    ? Status.notReported(reading.words())
                    : owners(reading, edition, round, one);
        }
    }

    Latest latest(Reading reading) {
        var last = editions.all(KIND, reading.asOf()).stream()
                .max(Comparator.comparing(edition -> cutOff(edition.item())));
        if (last.isEmpty()) {
            return new Latest(null, null, Map.of());
        }
        var round = last.get().item();
        var by = new HashMap<String, Item>();
        round.items().forEach(one -> by.put(one.string("measure").orElse(""), one));
        return new Latest(last.get(), round, by);
    }

    static Instant cutOff(Item round) {
        return Instant.parse(round.string("cutOff").orElseThrow());
    }

    /** As its owner says; who has not reported says nothing, and that has a shape of its own. */
    static Status owners(Reading reading, Edition edition, Item round, Item one) {
        var rating = one.json().path("answers").path("rating").asString("");
        var link = reading.link(Addresses.of(edition), round.title());
        if (rating.isEmpty()) {
            return new Status(
                    Shape.NOT_REPORTED,
                    reading.word("page.status.notReported"),
                    null,
                    null,
                    reading.word("site.round.notIn"),
                    link);
        }
        return new Status(
                shape(rating),
                word(reading, round, rating),
                direction(reading, one, rating),
                reason(reading, one),
                reading.word("site.round.saidIn"),
                link);
    }

    static @Nullable Text reason(Reading reading, Item one) {
        return reading.textOrNull(answer(one, "reason"));
    }

    static LocalisedText answer(Item one, String field) {
        var node = one.json().path("answers").path(field);
        return node.isObject() ? Json.MAPPER.treeToValue(node, LocalisedText.class) : LocalisedText.NONE;
    }

    private static @Nullable String direction(Reading reading, Item one, String rating) {
        var before = before(one, "rating");
        return before == null || before.equals(rating)
                ? null
                : reading.word(weight(rating) < weight(before) ? "site.round.better" : "site.round.worse");
    }

    /** What the round before said; null where it said nothing. */
    static @Nullable String before(Item one, String field) {
        var node = one.json().path("before").path(field);
        return node.isValueNode() && !node.isNull() ? node.asString() : null;
    }

    private static int weight(String rating) {
        return rating.equals(GREEN) ? 0 : rating.equals(YELLOW) ? 1 : 2;
    }

    static Shape shape(String rating) {
        return switch (rating) {
            case GREEN -> Shape.ON_TRACK;
            case YELLOW -> Shape.CHALLENGED;
            default -> Shape.OFF_TRACK;
        };
    }

    /** What a colour is called on the scale of the round. */
    static String word(Reading reading, Item round, String rating) {
        return reading.text(scale(round, rating, "word")).text();
    }

    static LocalisedText scale(Item round, String rating, String what) {
        var node = round.json().path("scale").path("ratings").path(rating).path(what);
        return node.isObject() ? Json.MAPPER.treeToValue(node, LocalisedText.class) : LocalisedText.NONE;
    }

    static Link to(Reading reading, Item one) {
        return reading.link("/id/measure/" + one.string("measure").orElse(""), one.title());
    }
}
