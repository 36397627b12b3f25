package no.retning.site;

import java.util.Map;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.site.figures.PublishedRelease;
import org.jspecify.annotations.Nullable;

/**
 * What a release puts right.
 *
 * @param what what was wrong
 * @param why how it came to be wrong
 * @param finder who found it: an organisation, or a reader
 * @param upstream how far it has come at the source
 * @param since from when, or null where it was so from the beginning
 */
public record CorrectionLine(
        Text what,
        Text why,
        Text finder,
        Status upstream,
        @Nullable String since) {
    private static final Map<String, Status.Shape> SHAPES = Map.of(
            "not-told", Status.Shape.NOT_REPORTED,
            "told", Status.Shape.ON_TRACK,
            "corrected", Status.Shape.REACHED,
            "declined", Status.Shape.OFF_TRACK);

    /** Null where it puts nothing right, or nobody has said what. */
    static @Nullable CorrectionLine of(Reading reading, PublishedRelease release) {
        var correction = release.correction();
        if (correction == null) {
            return null;
        }
        var step = correction.asOf(reading.asOf());
        var since = step.since();
        return new CorrectionLine(
                reading.text(correction.what()),
                reading.text(correction.why()),
                correction.isFoundByReader()
                        ? Text.of(reading.word("release.correct.reader"))
                        : reading.text(correction.finder()),
                new Status(
                        SHAPES.getOrDefault(step.state(), Status.Shape.NOT_REPORTED),
                        reading.word("release.upstream." + step.state()),
                        null,
                        null,
                        null,
                        null),
                since == null ? null : reading.day(since).text());
    }
}
