package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * One step of a process: when it is planned, and what became of it.
 *
 * @param slug its name within the plan, which stays when its title changes
 * @param body whose meeting it is, or null
 * @param from when it is planned to begin, or to take place
 * @param until when it is planned to end; null where {@code from} says it all
 * @param outcome null where nobody has said anything yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessStep(
        UUID id,
        String slug,
        StepType type,
        LocalisedText title,
        LocalisedText text,
        @Nullable UUID body,
        RoughDate from,
        @Nullable RoughDate until,
        @Nullable Outcome outcome,
        Source source) {
    public static final String KIND = "process-step";

    /** The first day on which it may take place by the plan. */
    LocalDate first() {
        return from.first();
    }

    /** The last day by the plan. */
    LocalDate last() {
        return Objects.requireNonNullElse(until, from).last();
    }
}
