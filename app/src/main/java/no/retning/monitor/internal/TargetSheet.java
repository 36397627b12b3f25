package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.ProgressMethod;
import no.retning.engines.cube.TargetPath;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.Direction;
import no.retning.monitor.Indicator;
import no.retning.monitor.Observation;
import no.retning.monitor.Target;
import no.retning.page.Choice;
import org.jspecify.annotations.Nullable;

/** The form of what an indicator should come to: each time another decision, which supersedes the one before of its area. */
record TargetSheet() implements Sheet<Indicator> {
    private static final String AREA = "area";
    private static final String POINTS = "points";
    private static final String TOLERANCE = "tolerance";
    private static final String BASE_DAY = "baseDay";
    private static final String BASE_VALUE = "baseValue";
    private static final String DECIDED_ON = "decidedOn";
    private static final int LONGEST_AREA = 40;

    @Override
    public Map<String, String> values(Indicator one) {
        return Map.of(
                AREA,
                Observation.WHOLE,
                "aim",
                TargetCodes.of(one.definition().direction() == Direction.DOWN ? Aim.DOWN : Aim.UP),
                "shape",
                TargetCodes.of(TargetPath.Shape.POINTS),
                TOLERANCE,
                "0",
                "method",
                TargetCodes.of(ProgressMethod.EVEN_STEPS));
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedLine(AREA, "target.area"),
                form.select("aim", "target.aim", each(form, "aim", Aim.values())),
                form.select("shape", "target.shape", each(form, "shape", TargetPath.Shape.values())),
                form.area(POINTS, "target.points", 4),
                form.demandedLine(TOLERANCE, "target.tolerance"),
                form.date(BASE_DAY, "target.baseDay"),
                form.line(BASE_VALUE, "target.baseValue"),
                form.select("method", "target.method", each(form, "method", ProgressMethod.values())),
                form.demandedLine("decidedBy", "target.decidedBy"),
                form.demandedDate(DECIDED_ON, "target.decidedOn"),
                form.texts("text", "target.text", 2),
                form.sourceOf("source"));
    }

    static <T extends Enum<T>> List<Choice> each(Form form, String field, T[] all) {
        return Arrays.stream(all)
                .map(one -> form.choice(
                        field, TargetCodes.of(one), form.words().of("target." + field + "." + TargetCodes.of(one))))
                .toList();
    }

    @Override
    public Indicator read(Indicator one, Form form) {
        var aim = choice(form, "aim", Aim.values());
        var points = TargetPoints.read(form.value(POINTS), line -> form.wrong(POINTS, "target.wrong.point", line));
        var fault = TargetPoints.fault(points, aim);
        if (fault != null) {
            form.wrong(POINTS, "target.wrong.points." + fault);
        }
        var area = form.demanded(AREA);
        if (area.length() > LONGEST_AREA) {
            form.wrong(AREA, "form.wrong.long", LONGEST_AREA);
        }
        var target = new Target(
                one.targets().size() + 1,
                area,
                aim,
                choice(form, "shape", TargetPath.Shape.values()),
                points,
                tolerance(form),
                choice(form, "method", ProgressMethod.values()),
                baseline(form, points),
                form.demanded("decidedBy"),
                decidedOn(form, one, area),
                form.text("text"),
                form.source("source"));
        return form.isRight() ? one.aimed(target) : one;
    }

    /** The one before of the area was decided before. */
    private static LocalDate decidedOn(Form form, Indicator one, String area) {
        var day = form.demandedDay(DECIDED_ON);
        one.targets().stream()
                .filter(before ->
                        before.area().equals(area) && before.decidedOn().isAfter(day))
                .findFirst()
                .ifPresent(before -> form.wrong(
                        DECIDED_ON, "target.wrong.decided", before.decidedOn().toString()));
        return day;
    }

    static <T extends Enum<T>> T choice(Form form, String field, T[] all) {
        return Options.of(form, field, all, TargetCodes::of, all[0]);
    }

    private static BigDecimal tolerance(Form form) {
        var tolerance = Objects.requireNonNullElse(form.amount(TOLERANCE), BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            form.wrong(TOLERANCE, "target.wrong.tolerance");
        }
        return tolerance;
    }

    private static Target.@Nullable Baseline baseline(Form form, List<Target.Point> points) {
        var on = form.day(BASE_DAY);
        var value = form.amount(BASE_VALUE);
        if (on == null && value == null) {
            return null;
        }
        if (on == null) {
            form.wrong(BASE_DAY, "form.wrong.missingDay");
            return null;
        }
        if (value == null) {
            form.wrong(BASE_VALUE, "target.wrong.baseValue");
            return null;
        }
        if (points.stream().noneMatch(point -> on.isBefore(point.on()))) {
            form.wrong(BASE_DAY, "target.wrong.baseDay");
        }
        return new Target.Baseline(on, value);
    }
}
