package no.retning.site;

import java.time.LocalDate;
import java.util.Objects;
import no.retning.edition.Item;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A step of a published process plan, and how it stands on a day.
 *
 * @param until null where {@code from} says it all
 * @param outcome null where nobody has said anything
 */
record PlannedStep(
        Item item,
        String type,
        RoughDate from,
        @Nullable RoughDate until,
        @Nullable Outcome outcome) {
    /** What became of a step, as it is published. */
    record Outcome(
            boolean dropped,
            @Nullable RoughDate from,
            @Nullable RoughDate until,
            LocalisedText note,
            Source source) {}

    static PlannedStep of(Item item) {
        return new PlannedStep(
                item,
                item.string("type").orElseThrow(),
                item.read("from", RoughDate.class).orElseThrow(),
                item.read("until", RoughDate.class).orElse(null),
                item.read("outcome", Outcome.class).orElse(null));
    }

    LocalDate first() {
        return from.first();
    }

    LocalDate last() {
        return Objects.requireNonNullElse(until, from).last();
    }

    /** Whether it takes its time, and does not happen at once. */
    boolean isLong() {
        return switch (type) {
            case "phase", "involvement", "hearing" -> true;
            default -> false;
        };
    }

    /** When it began or took place, if that was on this day at the latest. */
    @Nullable
    RoughDate began(LocalDate day) {
        return outcome == null ? null : by(day, outcome.from());
    }

    /** When it ended, if that was on this day at the latest. */
    @Nullable
    RoughDate ended(LocalDate day) {
        return outcome == null ? null : by(day, outcome.until());
    }

    private static @Nullable RoughDate by(LocalDate day, @Nullable RoughDate date) {
        return date == null || date.last().isAfter(day) ? null : date;
    }

    /** What is known of it on a day, of what was said then or later of that day. */
    StepStanding standing(LocalDate day) {
        if (outcome != null && outcome.dropped()) {
            return StepStanding.DROPPED;
        }
        if (began(day) != null) {
            if (!isLong() || ended(day) != null) {
                return StepStanding.DONE;
            }
            return day.isAfter(last()) ? StepStanding.LATE : StepStanding.ONGOING;
        }
        if (day.isBefore(first())) {
            return StepStanding.PLANNED;
        }
        return day.isAfter(last()) ? StepStanding.SILENT : StepStanding.DUE;
    }
}
