package no.retning.monitor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.retning.page.Status;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a status may be from a day on. A scheme that has been used is never changed: another follows it.
 *
 * @param validFrom null for the first
 * @param steps from the best to the worst
 */
public record StatusScheme(String code, @Nullable LocalDate validFrom, Source source, List<Step> steps) {
    /** The colours that the style sheet has; each reads on paper and screen, by day and night. */
    public static final Set<String> COLOURS = Set.of("good", "warn", "bad", "done", "quiet");

    /** Silence has shapes of its own, and no scheme can give them to something that was said. */
    private static final Set<Status.Shape> SILENCE = Set.of(Status.Shape.NOT_ASSESSED, Status.Shape.NOT_REPORTED);

    /**
     * One status.
     *
     * @param shape as {@link Status.Shape#css()} names it
     * @param colour one of {@link #COLOURS}
     * @param definition when it is given
     */
    public record Step(String code, String shape, String colour, LocalisedText word, LocalisedText definition) {}

    public StatusScheme {
        steps = List.copyOf(steps);
        for (var step : steps) {
            if (!isShape(step.shape()) || !COLOURS.contains(step.colour())) {
                throw new IllegalStateException("monitor.yaml: status %s of scheme %s has no known shape or colour"
                        .formatted(step.code(), code));
            }
        }
    }

    private static boolean isShape(String name) {
        return Arrays.stream(Status.Shape.values())
                .anyMatch(one -> !SILENCE.contains(one) && one.css().equals(name));
    }

    public Optional<Step> find(String status) {
        return steps.stream().filter(step -> step.code().equals(status)).findFirst();
    }
}
