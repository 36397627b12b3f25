package no.retning.instance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Constraint;
import no.retning.engines.schedule.CriticalPath;
import no.retning.engines.schedule.Distribution;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.RunRecord;
import no.retning.engines.schedule.Sensitivity;
import no.retning.engines.schedule.SimulationResult;
import no.retning.engines.schedule.resource.ResourcePlan;
import no.retning.engines.schedule.resource.ResourcedPlan;
import org.jspecify.annotations.Nullable;

/** What {@code schedule} prints of one file, as maps and lists that become JSON. Dates are local, durations in the file's unit. */
record ScheduleLine(RiskPlan source, Plan plan, CriticalPath path) {

    Map<String, Object> of(Path file, String unit, List<String> remarks, @Nullable SimulationResult result) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file.toString());
        line.put("unit", unit);
        if (!remarks.isEmpty()) {
            line.put("remarks", remarks);
        }
        line.put("cpm", cpm());
        if (result != null) {
            line.put("quantiles", quantiles(result));
            if (!result.kept().isEmpty()) {
                line.put("promises", promises(result));
            }
            line.put("criticality", inOrder(result.criticality()));
            line.put("mergeDelay", mergeDelay(result));
            line.put(
                    "sensitivity",
                    result.sensitivity().stream().map(this::sensitivity).toList());
            line.put("run", run(result.run()));
        }
        return line;
    }

    /** By id the moment by which an activity is to be done, where its plan says one. */
    static Map<String, Double> promised(Plan plan) {
        var promised = new LinkedHashMap<String, Double>();
        for (Activity activity : plan.activities()) {
            activity.constraints().stream()
                    .filter(constraint -> constraint.kind() == Constraint.Kind.FINISH_NO_LATER_THAN
                            || constraint.kind() == Constraint.Kind.MUST_FINISH_ON)
                    .mapToDouble(Constraint::moment)
                    .min()
                    .ifPresent(moment -> promised.put(activity.id(), moment));
        }
        return promised;
    }

    /** How likely it is that each is done by the moment that the plan says. */
    private Map<String, Object> promises(SimulationResult result) {
        var promises = new LinkedHashMap<String, Object>();
        promised(plan).forEach((id, moment) -> {
            var promise = new LinkedHashMap<String, Object>();
            promise.put("by", moment(moment));
            promise.put("probability", result.kept().get(id));
            promises.put(id, promise);
        });
        return promises;
    }

    private Map<String, Object> cpm() {
        var cpm = new LinkedHashMap<String, Object>();
        cpm.put("length", number(source.inFileUnits(path.length())));
        cpm.put("finish", moment(path.finish()));
        cpm.put("chain", path.chain());
        if (!path.conflicts().isEmpty()) {
            cpm.put("conflicts", path.conflicts());
        }
        // made while they are written: there may be a million
        Iterable<Map<String, Object>> activities =
                () -> IntStream.range(0, plan.activities().size())
                        .mapToObj(this::dates)
                        .iterator();
        cpm.put("activities", activities);
        return cpm;
    }

    private Map<String, Object> dates(int place) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", plan.activities().get(place).id());
        one.put("duration", duration(place, path.duration(place)));
        one.put("earlyStart", moment(path.earlyStart(place)));
        one.put("earlyFinish", moment(path.earlyFinish(place)));
        one.put("lateStart", moment(path.lateStart(place)));
        one.put("lateFinish", moment(path.lateFinish(place)));
        one.put("totalFloat", duration(place, path.totalFloat(place)));
        one.put("freeFloat", duration(place, path.freeFloat(place)));
        one.put("critical", path.isCritical(place));
        return one;
    }

    /** A plan within resources: no plan is shorter than the bound. */
    Map<String, Object> plan(Network network, ResourcedPlan resourced, ResourcePlan made) {
        var planned = new LinkedHashMap<String, Object>();
        planned.put("length", number(source.inFileUnits(resourced.time(made.makespan()))));
        planned.put("bound", number(source.inFileUnits(resourced.time(made.lowerBound()))));
        planned.put("proof", made.isProved());
        var activities = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < plan.activities().size(); i++) {
            double start = resourced.time(made.start(i));
            double duration = plan.activities().get(i).duration().likely();
            var one = new LinkedHashMap<String, Object>();
            one.put("id", plan.activities().get(i).id());
            one.put("start", moment(duration == 0 ? network.worked(start) : network.working(start)));
            one.put("finish", moment(network.worked(start + duration)));
            activities.add(one);
        }
        planned.put("activities", activities);
        return planned;
    }

    private Map<String, Object> quantiles(SimulationResult result) {
        var quantiles = new LinkedHashMap<String, Object>();
        quantiles.put("finish", quantiles(result.finish(), true));
        var milestones = new LinkedHashMap<String, Object>();
        for (Activity activity : plan.activities()) {
            Distribution milestone = result.milestones().get(activity.id());
            if (milestone != null) {
                milestones.put(activity.id(), quantiles(milestone, true));
            }
        }
        quantiles.put("milestones", milestones);
        Distribution cost = result.cost();
        if (cost != null) {
            quantiles.put("cost", quantiles(cost, false));
        }
        return quantiles;
    }

    private Map<String, Object> quantiles(Distribution distribution, boolean isTime) {
        var quantiles = new LinkedHashMap<String, Object>();
        for (double share : Distribution.SHARES) {
            double value = distribution.quantile(share);
            quantiles.put("P" + Math.round(100 * share), isTime ? moment(value) : number(value));
        }
        return quantiles;
    }

    private Map<String, Object> mergeDelay(SimulationResult result) {
        var delays = new LinkedHashMap<String, Object>();
        for (int i = 0; i < plan.activities().size(); i++) {
            String id = plan.activities().get(i).id();
            Double delay = result.mergeDelay().get(id);
            if (delay != null) {
                delays.put(id, duration(i, delay));
            }
        }
        return delays;
    }

    private Map<String, Double> inOrder(Map<String, Double> byId) {
        var inOrder = new LinkedHashMap<String, Double>();
        for (Activity activity : plan.activities()) {
            Double value = byId.get(activity.id());
            if (value != null) {
                inOrder.put(activity.id(), value);
            }
        }
        return inOrder;
    }

    private Map<String, Object> sensitivity(Sensitivity sensitivity) {
        var one = new LinkedHashMap<String, Object>();
        one.put("kind", sensitivity.kind().name().toLowerCase(java.util.Locale.ROOT));
        one.put("id", sensitivity.id());
        one.put("correlation", sensitivity.correlation());
        one.put("low", moment(sensitivity.early()));
        one.put("high", moment(sensitivity.late()));
        return one;
    }

    private static Map<String, Object> run(RunRecord run) {
        var record = new LinkedHashMap<String, Object>();
        record.put("input", run.input());
        record.put("seed", run.seed());
        record.put("generator", run.generator());
        record.put("iterations", run.iterations());
        record.put("limit", run.limit());
        record.put("stop", run.stop().name().toLowerCase(java.util.Locale.ROOT));
        if (run.tolerance() > 0) {
            record.put("tolerance", run.tolerance());
            record.put("widest", run.widest());
        }
        record.put("engine", run.engine());
        return record;
    }

    /** A date, or a number where the plan has none. */
    private Object moment(double moment) {
        var date = path.date(moment);
        return date == null ? number(moment) : date.toString();
    }

    private Number duration(int place, double duration) {
        return number(source.inFileUnits(place, duration));
    }

    /** Whole numbers without a fraction. */
    private static Number number(double value) {
        double tidy = Math.rint(value * 1e6) / 1e6;
        if (tidy == Math.rint(tidy) && Math.abs(tidy) < 1e15) {
            return (long) tidy;
        }
        return tidy;
    }
}
