package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.ProgressMethod;
import no.retning.engines.cube.TargetPath;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided that the figures of an area should come to, and by when. The next decision on the same area
 * supersedes it, and it is kept.
 *
 * @param number counted from 1 within the indicator
 * @param area its code, as figures have it; {@link Observation#WHOLE} for all of the country
 * @param shape what holds between the points
 * @param points in the order of days, each on a day of its own; there is always one
 * @param tolerance how far from the target still counts as near it, in the unit of the indicator
 * @param method how progress towards it is computed
 * @param baseline what progress is counted from; null where nothing was said
 * @param decidedBy an organisation, a body or a role
 * @param text what it means, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
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
    /**
     * What is to be reached on a day.
     *
     * @param least as {@code most}, unless the aim is to be between two values
     */
    public record Point(LocalDate on, BigDecimal least, BigDecimal most) {}

    /** What it was on a day before. */
    public record Baseline(LocalDate on, BigDecimal value) {}

    public Target {
        points = points.stream().sorted(Comparator.comparing(Point::on)).toList();
    }
}
