package no.retning.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A published activity as lists and pictures read it; the rest of it is read again where its own page is made.
 *
 * @param measure the measure that it is a step of, where that is published; or null
 * @param until the first day after its last
 * @param promised the day it was promised by, or null
 * @param finished the day it was finished, or null
 * @param forecast what was computed of its end, or null
 * @param needs what it waits for
 * @param packed all that is published of it, as compressed JSON
 */
record RoadActivity(
        UUID id,
        String slug,
        String state,
        LocalisedText title,
        LocalisedText text,
        UUID goal,
        @Nullable UUID measure,
        List<UUID> alsoUnder,
        UUID owner,
        LocalisedText ownerTitle,
        Set<String> groups,
        String level,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate promised,
        @Nullable LocalDate finished,
        @Nullable Forecast forecast,
        List<Need> needs,
        boolean illustrative,
        byte[] packed) {
    /** The states in the order in which a reader wants to know of them. */
    static final List<String> STATES = List.of("delayed", "ongoing", "planned", "done", "stopped");

    /**
     * What was computed of an activity's end.
     *
     * @param p50 the last day of it in half of all trials
     * @param p85 the last day of it in 85 of 100 trials
     * @param kept in how many of 100 trials it ends by the promised day; null where nothing was promised
     * @param critical in how many of 100 trials it decided when the whole was done
     */
    record Forecast(LocalDate p50, LocalDate p85, @Nullable Integer kept, int critical) {}

    /**
     * Something that an activity waits for.
     *
     * @param from the activity or measure that it waits for
     * @param type delivery, legal basis, funding or shared resource, as the code knows it
     * @param state what the other side says to it
     */
    record Need(
            Ref from,
            LocalisedText fromTitle,
            String type,
            String state,
            LocalisedText text,
            @Nullable LocalDate neededBy) {
        static Need of(Item item) {
            return new Need(
                    item.read("from", Ref.class).orElseThrow(),
                    item.text("fromTitle"),
                    item.string("type").orElse("delivery"),
                    item.state(),
                    item.text("text"),
                    item.read("neededBy", LocalDate.class).orElse(null));
        }

        /** Whether it still holds something back. */
        boolean isOpen() {
            return !state.equals("met");
        }
    }

    static RoadActivity of(Item item) {
        var period = item.read("period", Validity.class).orElse(Validity.ALWAYS);
        var from = Optional.ofNullable(period.from()).orElse(LocalDate.EPOCH);
        return new RoadActivity(
                item.id(),
                item.slug(),
                item.state(),
                item.title(),
                item.text("text"),
                item.read("goal", UUID.class).orElse(item.id()),
                item.read("measure", UUID.class).orElse(null),
                List.of(item.read("alsoUnder", UUID[].class).orElse(new UUID[0])),
                item.read("owner", UUID.class).orElse(item.id()),
                item.text("ownerTitle"),
                new HashSet<>(List.of(item.read("userGroups", String[].class).orElse(new String[0]))),
                item.string("level").orElse(""),
                from,
                Optional.ofNullable(period.until()).orElse(from.plusDays(1)),
                item.read("promised", LocalDate.class).orElse(null),
                item.read("finished", LocalDate.class).orElse(null),
                item.read("forecast", Forecast.class).orElse(null),
                item.items().stream()
                        .filter(one -> one.kind().equals("dependency"))
                        .map(Need::of)
                        .toList(),
                item.source().illustrative(),
                packed(item));
    }

    /** All that is published of it, compressed. */
    static byte[] packed(Item item) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(Json.MAPPER.writeValueAsBytes(item.json()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    Item item() {
        return new Item((ObjectNode) Json.MAPPER.readTree(new InflaterInputStream(new ByteArrayInputStream(packed))));
    }

    /** Whether it is neither done nor given up. */
    boolean isOpen() {
        return !state.equals("done") && !state.equals("stopped");
    }

    /** The day it was finished or, while it is not, the last day that its owner plans for. */
    LocalDate ends() {
        return finished == null ? until.minusDays(1) : finished;
    }

    /** The last day that a picture of it must show. */
    LocalDate farthest() {
        var end = ends();
        return forecast != null && isOpen() && forecast.p85().isAfter(end) ? forecast.p85() : end;
    }
}
