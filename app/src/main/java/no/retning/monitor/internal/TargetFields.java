package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.ProgressMethod;
import no.retning.engines.cube.TargetPath;
import no.retning.monitor.Observation;
import no.retning.monitor.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The targets of an indicator as fields of its file, in the order they were decided. */
final class TargetFields {
    private TargetFields() {}

    static List<Target> read(Spot spot) {
        var targets = new ArrayList<Target>();
        for (var one : spot.list("targets")) {
            targets.add(target(one, targets.size() + 1));
            one.finish();
        }
        return targets;
    }

    private static Target target(Spot one, int number) {
        var aim = Choices.needed(one, "aim", Aim.values(), TargetCodes::of);
        var points = one.list("points").stream().map(TargetFields::point).toList();
        var fault = TargetPoints.fault(points, aim);
        if (fault != null) {
            one.fault(
                    "points",
                    "must be at least one, each on a day of its own, with a least and a most only where the aim is within");
        }
        var tolerance = Objects.requireNonNullElse(one.amount("tolerance"), BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            one.fault("tolerance", "must be 0 or more");
        }
        return new Target(
                number,
                one.word("area", Observation.WHOLE),
                aim,
                Choices.needed(one, "shape", TargetPath.Shape.values(), TargetCodes::of),
                points,
                tolerance,
                Choices.needed(one, "method", ProgressMethod.values(), TargetCodes::of),
                baseline(one, points),
                one.needed("decidedBy"),
                needed(one, "decidedOn"),
                one.texts("text"),
                one.source());
    }

    private static LocalDate needed(Spot one, String field) {
        one.needed(field);
        return Objects.requireNonNullElse(one.day(field), LocalDate.EPOCH);
    }

    private static Target.Point point(Spot one) {
        var on = needed(one, "on");
        var value = one.amount("value");
        var least = one.amount("least");
        var most = one.amount("most");
        if (value == null ? least == null || most == null : least != null || most != null) {
            one.fault("value", "must be there, or least and most in its place");
        }
        one.finish();
        return new Target.Point(on, first(value, least), first(value, most));
    }

    private static BigDecimal first(@Nullable BigDecimal value, @Nullable BigDecimal otherwise) {
        return value != null ? value : Objects.requireNonNullElse(otherwise, BigDecimal.ZERO);
    }

    private static Target.@Nullable Baseline baseline(Spot one, List<Target.Point> points) {
        var baseline = one.group("baseline");
        if (baseline == null) {
            return null;
        }
        var on = needed(baseline, "on");
        baseline.needed("value");
        var value = Objects.requireNonNullElse(baseline.amount("value"), BigDecimal.ZERO);
        baseline.finish();
        if (points.stream().noneMatch(point -> on.isBefore(point.on()))) {
            baseline.fault("on", "must be before the day of a target");
        }
        return new Target.Baseline(on, value);
    }

    static ObjectNode write(Target one) {
        var file = PackageYaml.group();
        if (!one.area().equals(Observation.WHOLE)) {
            file.put("area", one.area());
        }
        file.put("aim", TargetCodes.of(one.aim())).put("shape", TargetCodes.of(one.shape()));
        one.points().forEach(point -> {
            var written =
                    file.withArray("points").addObject().put("on", point.on().toString());
            if (point.least().compareTo(point.most()) == 0) {
                written.put("value", point.least().toPlainString());
            } else {
                written.put("least", point.least().toPlainString())
                        .put("most", point.most().toPlainString());
            }
        });
        file.put("tolerance", one.tolerance().toPlainString()).put("method", TargetCodes.of(one.method()));
        var baseline = one.baseline();
        if (baseline != null) {
            file.putObject("baseline")
                    .put("on", baseline.on().toString())
                    .put("value", baseline.value().toPlainString());
        }
        file.put("decidedBy", one.decidedBy()).put("decidedOn", one.decidedOn().toString());
        PackageYaml.texts(file, "text", one.text());
        PackageYaml.source(file, one.source());
        return file;
    }
}
