package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * A question with two ends, and where those who were asked have placed us between them.
 *
 * @param title the question
 * @param owner the organisation or body that stands behind it
 * @param low what step 1 is
 * @param high what the last step is
 * @param readings the earliest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmbitionScale(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        LocalisedText low,
        LocalisedText high,
        int steps,
        List<ScaleReading> readings,
        Source source)
        implements Recorded<AmbitionScale> {
    public static final String KIND = "scale";
    public static final String DRAFT = "draft";
    public static final String READY = "ready";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, READY);

    public static final int FEWEST_STEPS = 2;
    public static final int MOST_STEPS = 11;
    public static final int USUAL_STEPS = 7;

    public AmbitionScale {
        readings = readings.stream()
                .sorted(Comparator.comparing(ScaleReading::day))
                .toList();
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public AmbitionScale with(Header newHeader) {
        return new AmbitionScale(newHeader, title, text, owner, low, high, steps, readings, source);
    }

    public AmbitionScale asking(
            LocalisedText newTitle,
            LocalisedText newText,
            String newOwner,
            LocalisedText newLow,
            LocalisedText newHigh,
            int newSteps,
            Source newSource) {
        return new AmbitionScale(header, newTitle, newText, newOwner, newLow, newHigh, newSteps, readings, newSource);
    }

    /** With this reading, in the place of the one with its id. */
    public AmbitionScale and(ScaleReading reading) {
        return read(Parts.and(readings, reading, ScaleReading::id));
    }

    public AmbitionScale withoutReading(UUID reading) {
        return read(Parts.without(readings, reading, ScaleReading::id));
    }

    private AmbitionScale read(List<ScaleReading> newReadings) {
        return new AmbitionScale(header, title, text, owner, low, high, steps, newReadings, source);
    }
}
