package no.retning.roadmap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.retning.edition.Item;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Constraint;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.Progress;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What stands for an activity in the network of its roadmap: how long it takes, what is done of it, when it may begin and by
 * when it was promised.
 *
 * @param day until the morning of which progress is known
 */
record ActivityParts(LocalDate day) {
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final double NIGHT = 16.0 / 24;

    static String name(LocalisedText title) {
        return title.byLanguage().values().stream().findFirst().orElse("");
    }

    static LocalDate from(Item item) {
        return item.read("period", Validity.class).map(Validity::from).orElseThrow();
    }

    private static LocalDate until(Item item) {
        return item.read("period", Validity.class).map(Validity::until).orElseThrow();
    }

    private static Moment on(LocalDateTime at) {
        return new Moment.OnDate(at);
    }

    /** The activity itself, or what stands in its place. */
    List<Activity> of(Item item, @Nullable DetailNetwork detail) {
        if (detail == null) {
            return List.of(activity(item));
        }
        var parts = new ArrayList<Activity>();
        boolean began = isBegun(item);
        var morning = on(from(item).atTime(MORNING));
        parts.add(milestone(
                item,
                DetailNetwork.start(item.id().toString()),
                false,
                began ? List.of() : List.of(new Constraint(Constraint.Kind.START_NO_EARLIER_THAN, morning)),
                began ? new Progress(morning, morning, null) : null));
        parts.addAll(detail.tasks());
        // It ends in the moment in which the last task does, be that on a day off.
        parts.add(milestone(item, item.id().toString(), true, promise(item), null));
        return parts;
    }

    private static Activity milestone(
            Item item, String id, boolean always, List<Constraint> constraints, @Nullable Progress progress) {
        return new Activity(
                id,
                name(item.title()),
                null,
                new Estimate.Fixed(0),
                always,
                true,
                null,
                constraints,
                progress,
                List.of(),
                null,
                0);
    }

    private static List<Constraint> promise(Item item) {
        return item.read("promised", LocalDate.class)
                .map(promised -> List.of(new Constraint(Constraint.Kind.DEADLINE, on(promised.atTime(EVENING)))))
                .orElse(List.of());
    }

    private Activity activity(Item item) {
        var estimate = item.read("estimate", no.retning.roadmap.Estimate.class);
        var duration = estimate.map(ActivityParts::range).orElseGet(() -> new Estimate.Fixed(fixed(item)));
        var progress = progress(item, estimate.orElse(null));
        var constraints = new ArrayList<Constraint>();
        if (progress == null) {
            constraints.add(new Constraint(
                    Constraint.Kind.START_NO_EARLIER_THAN, on(from(item).atTime(MORNING))));
        }
        constraints.addAll(promise(item));
        return new Activity(
                item.id().toString(),
                name(item.title()),
                null,
                duration,
                estimate.isEmpty(),
                true,
                null,
                constraints,
                progress,
                List.of(),
                null,
                0);
    }

    /** Days around the clock from the first morning to the last evening. */
    private static double fixed(Item item) {
        return Math.max(0, ChronoUnit.DAYS.between(from(item), until(item)) - NIGHT);
    }

    private static Estimate range(no.retning.roadmap.Estimate estimate) {
        return range(estimate, 1);
    }

    private static Estimate range(no.retning.roadmap.Estimate estimate, double share) {
        double optimistic = estimate.optimistic() * share;
        double likely = estimate.likely() * share;
        double pessimistic = estimate.pessimistic() * share;
        return switch (estimate.shape()) {
            case TRIANGULAR -> new Estimate.Triangular(optimistic, likely, pessimistic);
            case PERT -> new Estimate.Pert(optimistic, likely, pessimistic);
        };
    }

    private @Nullable Progress progress(Item item, no.retning.roadmap.@Nullable Estimate estimate) {
        var began = from(item);
        if (item.state().equals(no.retning.roadmap.Activity.DONE)) {
            var finished = item.read("finished", LocalDate.class)
                    .orElseGet(() -> until(item).minusDays(1));
            var last = finished.isBefore(day) ? finished : day.minusDays(1);
            var first = began.isAfter(last) ? last : began;
            return new Progress(on(first.atTime(MORNING)), on(last.atTime(EVENING)), null);
        }
        return isBegun(item) ? new Progress(on(began.atTime(MORNING)), null, remaining(item, estimate)) : null;
    }

    private boolean isBegun(Item item) {
        boolean goesOn = Set.of(no.retning.roadmap.Activity.ONGOING, no.retning.roadmap.Activity.DELAYED)
                .contains(item.state());
        return goesOn && from(item).isBefore(day);
    }

    /** What its owner says is left, as uncertain as the whole of it was. */
    private static @Nullable Estimate remaining(Item item, no.retning.roadmap.@Nullable Estimate estimate) {
        var said = item.read("remaining", Integer.class);
        if (said.isEmpty()) {
            return null;
        }
        return estimate == null || estimate.likely() == 0
                ? new Estimate.Fixed(said.get())
                : range(estimate, (double) said.get() / estimate.likely());
    }
}
