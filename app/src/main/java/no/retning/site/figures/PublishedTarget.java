package no.retning.site.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import no.retning.edition.Item;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.ProgressMethod;
import no.retning.engines.cube.TargetPath;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What was decided that the figures of an area should come to, as the edition of its indicator keeps it.
 *
 * @param number counted from 1 in the order decided
 * @param area as figures have it
 */
public record PublishedTarget(
        int number,
        String area,
        Aim aim,
        TargetPath.Shape shape,
        List<Point> points,
        BigDecimal tolerance,
        ProgressMethod method,
        @Nullable Baseline baseline,
        String decidedBy,
        LocalDate decidedOn,
        LocalisedText text,
        Source source) {
    public record Point(LocalDate on, BigDecimal least, BigDecimal most) {
        public boolean isOne() {
            return least.compareTo(most) == 0;
        }
    }

    public record Baseline(LocalDate on, BigDecimal value) {}

    public PublishedTarget {
        points = List.copyOf(points);
    }

    /** All of an indicator, superseded ones too. */
    public static List<PublishedTarget> of(Item indicator) {
        return indicator
                .read("targets", PublishedTarget[].class)
                .map(Arrays::asList)
                .orElse(List.of());
    }

    /** Those that hold on a day: of each area the last that was decided by then, all of the country first. */
    public static List<PublishedTarget> inForce(List<PublishedTarget> all, LocalDate day) {
        var last = new LinkedHashMap<String, PublishedTarget>();
        all.stream().filter(one -> !one.decidedOn().isAfter(day)).forEach(one -> last.put(one.area(), one));
        return last.values().stream()
                .sorted(Comparator.comparing((PublishedTarget one) -> !one.isWhole())
                        .thenComparing(PublishedTarget::area))
                .toList();
    }

    public boolean isWhole() {
        return area.equals(PublishedFigure.WHOLE);
    }

    public TargetPath path() {
        return new TargetPath(
                aim,
                shape,
                points.stream()
                        .map(one -> new TargetPath.Point(
                                one.on(), one.least().doubleValue(), one.most().doubleValue()))
                        .toList(),
                tolerance.doubleValue());
    }
}
