package no.retning.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.TargetPath;
import no.retning.formats.svg.Point;
import no.retning.formats.svg.Target;
import no.retning.page.Reading;
import no.retning.site.figures.PublishedTarget;
import org.jspecify.annotations.Nullable;

/** A target as the line that a chart draws beside the figures. */
final class TargetLine {
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private TargetLine() {}

    /** Null where what is meant is from one value to another: no line says that, the table of targets does. */
    static @Nullable Target of(Reading reading, PublishedTarget target, String frequency) {
        return target.aim() != Aim.WITHIN || target.points().stream().allMatch(PublishedTarget.Point::isOne)
                ? line(reading, target, frequency)
                : null;
    }

    private static Target line(Reading reading, PublishedTarget target, String frequency) {
        return new Target(
                target.points().stream()
                        .map(point -> point(reading, target, frequency, point))
                        .toList(),
                target.shape() == TargetPath.Shape.STEPS,
                target.aim() == Aim.DOWN ? 0 : target.tolerance().doubleValue(),
                target.aim() == Aim.UP ? 0 : target.tolerance().doubleValue());
    }

    private static Point point(Reading reading, PublishedTarget target, String frequency, PublishedTarget.Point point) {
        var value = target.aim() == Aim.DOWN ? point.most() : point.least();
        var period = period(frequency, point.on());
        return period == null
                ? Point.of(point.on(), reading.day(point.on()).text(), value.doubleValue())
                : Point.of(middle(period), period.code(), value.doubleValue());
    }

    /** Where the figure of the same period lies. */
    private static LocalDate middle(Period period) {
        return period.from().plusDays(ChronoUnit.DAYS.between(period.from(), period.until()) / 2);
    }

    /** The period that a day lies in; null where figures come irregularly. */
    static @Nullable Period period(String frequency, LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue() - 1;
        return switch (frequency) {
            case "year" -> Period.of(Integer.toString(year));
            case "half-year" -> Period.of(year + "H" + (month / HALF + 1));
            case "quarter" -> Period.of(year + "Q" + (month / QUARTER + 1));
            case "month" -> Period.of("%dM%02d".formatted(year, month + 1));
            default -> null;
        };
    }
}
