package no.retning.monitor.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.monitor.Correction;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.UpstreamState;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a release puts right, as fields of its file; where nobody is said to have found the error, a reader did. */
final class CorrectionFields {
    private static final String CORRECTION = "correction";
    private static final String FOUND_BY = "foundBy";
    private static final String UPSTREAM = "upstream";
    private static final String SINCE = "since";

    private CorrectionFields() {}

    /** @param present what is here already, which keeps what the finder was called when it was published */
    static @Nullable Correction read(
            Spot release, ReleaseReason reason, Catalogue catalogue, @Nullable Correction present) {
        var spot = release.group(CORRECTION);
        if (spot == null) {
            return null;
        }
        if (reason != ReleaseReason.ERROR) {
            release.fault(CORRECTION, "tells of an error, and “reason” is another; write “reason: error”");
        }
        var finder = catalogue.ref(spot, FOUND_BY, Set.of(Organisation.KIND));
        var foundBy = finder == null ? null : finder.id();
        var correction = new Correction(
                spot.neededTexts("what"), spot.neededTexts("why"), foundBy, called(foundBy, present), steps(spot));
        spot.finish();
        return correction;
    }

    private static LocalisedText called(@Nullable UUID foundBy, @Nullable Correction present) {
        return present != null && Objects.equals(foundBy, present.foundBy()) ? present.finder() : LocalisedText.NONE;
    }

    private static List<Correction.Step> steps(Spot spot) {
        var steps = spot.list(UPSTREAM).stream()
                .map(one -> {
                    var step = new Correction.Step(
                            Choices.needed(one, "state", UpstreamState.values(), UpstreamState::code), since(one));
                    one.finish();
                    return step;
                })
                .toList();
        if (steps.isEmpty()) {
            spot.fault(UPSTREAM, "is missing; write “- state: not-told” where nobody has told the source");
            return List.of(new Correction.Step(UpstreamState.NOT_TOLD, null));
        }
        return steps;
    }

    private static @Nullable Instant since(Spot spot) {
        var written = spot.word(SINCE);
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeParseException malformed) {
            spot.fault(SINCE, "“%s” is no moment; write it as in 2026-01-31T08:00:00Z".formatted(written));
            return null;
        }
    }

    /** @param foundBy as kind/slug, or null for a reader */
    static void write(ObjectNode release, Correction one, @Nullable String foundBy) {
        var file = release.putObject(CORRECTION);
        PackageYaml.texts(file, "what", one.what());
        PackageYaml.texts(file, "why", one.why());
        PackageYaml.word(file, FOUND_BY, foundBy);
        for (var step : one.upstream()) {
            var said = file.withArray(UPSTREAM)
                    .addObject()
                    .put("state", step.state().code());
            PackageYaml.word(
                    said, SINCE, step.since() == null ? null : step.since().toString());
        }
    }
}
