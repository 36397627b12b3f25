package no.retning.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.retning.edition.Item;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.Progress;
import no.retning.engines.cube.TargetPath;
import no.retning.record.LocalisedText;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedTarget;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of an area stand to a target.
 *
 * @param last the latest figure that has a value; null where there is none
 * @param standing how it is held against the target of its own day; null where that has none
 * @param progress by the method of the target; null where it cannot be computed
 * @param missing why it cannot, as the end of a word key; null where it is
 * @param override what somebody says in its place, of this figure; null where nobody does
 */
record TargetStanding(
        PublishedTarget target,
        @Nullable PublishedFigure last,
        TargetPath.@Nullable Standing standing,
        @Nullable Progress progress,
        @Nullable String missing,
        @Nullable Override override) {
    /** Somebody said otherwise of the progress, of the figure of a period. */
    record Override(int target, String period, Progress.Degree degree, LocalisedText reason, String by, LocalDate on) {}

    static TargetStanding of(Item indicator, PublishedTarget target, List<PublishedFigure> said) {
        var last = said.stream()
                .filter(figure ->
                        figure.area().equals(target.area()) && figure.codes().isEmpty())
                .filter(figure -> figure.value() != null)
                .max(Comparator.comparing(figure -> Period.of(figure.period())))
                .orElse(null);
        if (last == null) {
            return new TargetStanding(target, null, null, null, "figure", null);
        }
        var day = Period.of(last.period()).lastDay();
        double value = Objects.requireNonNull(last.value()).doubleValue();
        var missing = missing(indicator, target, said, day);
        var baseline = target.baseline();
        var progress = missing != null || baseline == null
                ? null
                : Progress.towards(
                        target.method(),
                        target.path(),
                        baseline.on(),
                        baseline.value().doubleValue(),
                        day,
                        value);
        return new TargetStanding(
                target,
                last,
                target.path().standing(day, value),
                progress,
                missing == null && progress == null ? "way" : missing,
                override(indicator, target, last.period()));
    }

    /** Why nothing can be said of the way from the baseline to a day. */
    private static @Nullable String missing(
            Item indicator, PublishedTarget target, List<PublishedFigure> said, LocalDate day) {
        var baseline = target.baseline();
        if (baseline == null) {
            return "baseline";
        }
        // What was measured otherwise is no progress.
        boolean redefined = IndicatorPages.definitions(indicator).stream()
                .map(IndicatorPages.Definition::from)
                .anyMatch(from -> from != null && from.isAfter(baseline.on()) && !from.isAfter(day));
        boolean broken = said.stream()
                .filter(figure ->
                        figure.area().equals(target.area()) && figure.codes().isEmpty())
                .filter(figure -> figure.marks().contains("BREAK"))
                .map(figure -> Period.of(figure.period()))
                .anyMatch(period -> period.from().isAfter(baseline.on())
                        && !period.lastDay().isAfter(day));
        return redefined || broken ? "break" : null;
    }

    private static @Nullable Override override(Item indicator, PublishedTarget target, String period) {
        return indicator.read("overrides", Override[].class).map(Arrays::asList).orElse(List.of()).stream()
                .filter(one -> one.target() == target.number() && one.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    /** What is said of it in the end: by somebody, or else by the method. */
    Progress.Degree degree() {
        if (override != null) {
            return override.degree();
        }
        return progress == null ? Progress.Degree.NOT_AVAILABLE : progress.progress();
    }
}
