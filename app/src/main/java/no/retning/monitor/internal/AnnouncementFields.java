package no.retning.monitor.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.monitor.Announcement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** When a release was told to come before it had figures, as fields of its file. */
final class AnnouncementFields {
    private static final String ANNOUNCED = "announced";
    private static final String AT = "at";
    private static final String SINCE = "since";
    private static final String MOVES = "moves";
    private static final String FROM = "from";
    private static final String ON = "on";

    private AnnouncementFields() {}

    /** @param needed whether a release without it would be nothing */
    static @Nullable Announcement read(Spot release, boolean needed) {
        var spot = release.group(ANNOUNCED);
        if (spot == null) {
            if (needed) {
                release.fault(ANNOUNCED, "is missing; tell when the figures are to come, or write another state");
            }
            return null;
        }
        var told = new Announcement(
                moment(spot, AT),
                spot.neededTexts("text"),
                moment(spot, SINCE),
                spot.list(MOVES).stream()
                        .map(one -> {
                            var move =
                                    new Announcement.Move(moment(one, FROM), one.neededTexts("why"), moment(one, ON));
                            one.finish();
                            return move;
                        })
                        .toList());
        spot.finish();
        return told;
    }

    private static Instant moment(Spot spot, String field) {
        var written = spot.needed(field);
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException malformed) {
            spot.fault(field, "“%s” is no moment; write it as in 2026-01-31T08:00:00Z".formatted(written));
            return Instant.EPOCH;
        }
    }

    static void write(ObjectNode release, @Nullable Announcement one) {
        if (one == null) {
            return;
        }
        var file = release.putObject(ANNOUNCED);
        file.put(AT, one.at().toString());
        PackageYaml.texts(file, "text", one.text());
        file.put(SINCE, one.since().toString());
        for (var move : one.moves()) {
            var said = file.withArray(MOVES).addObject().put(FROM, move.from().toString());
            PackageYaml.texts(said, "why", move.why());
            said.put(ON, move.on().toString());
        }
    }
}
