package no.retning.engines.schedule.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Constraint;
import no.retning.engines.schedule.Demand;
import no.retning.engines.schedule.Link;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Resource;

/**
 * A plan with what its activities share, as the planner takes it: likely durations, one calendar, and whole numbers. Times and
 * amounts are counted finely enough for up to three decimals; what is finer is rounded to the safe side.
 */
public final class ResourcedPlan {
    private static final int FINEST = 1000;
    private static final double NOTHING = 1e-6;

    private final Plan plan;
    private final List<Resource> shared;
    private final List<Map<String, Double>> demands;
    private final Map<String, Integer> places = new HashMap<>();
    private final int stepsPerUnit;

    /**
     * @throws IllegalArgumentException naming what in the plan keeps it from being planned within resources
     */
    public ResourcedPlan(Plan plan) {
        this.plan = plan;
        plan.activities().forEach(activity -> places.put(activity.id(), places.size()));
        demands = plan.activities().stream().map(one -> demands(one.demands())).toList();
        shared = plan.resources();
        if (shared.isEmpty()) {
            throw new IllegalArgumentException("the plan has no resources that activities share");
        }
        plan.activities().forEach(this::requireOneTime);
        shared.forEach(this::requireEnough);
        stepsPerUnit = steps(Stream.concat(
                        plan.activities().stream().map(one -> one.duration().likely()),
                        plan.links().stream().map(Link::lag))
                .mapToDouble(Double::doubleValue));
    }

    public ResourceProblem problem() {
        int size = plan.activities().size();
        int[] durations = plan.activities().stream()
                .mapToInt(one -> up(one.duration().likely(), stepsPerUnit))
                .toArray();
        List<List<Integer>> successors = new ArrayList<>();
        List<List<Integer>> distances = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            successors.add(new ArrayList<>());
            distances.add(new ArrayList<>());
        }
        for (Link link : plan.links()) {
            requireOneTime(link);
            int from = places.getOrDefault(link.from(), -1);
            int to = places.getOrDefault(link.to(), -1);
            int distance = up(link.lag(), stepsPerUnit)
                    + (link.type().fromFinish() ? durations[from] : 0)
                    - (link.type().toStart() ? 0 : durations[to]);
            successors.get(from).add(to);
            distances.get(from).add(distance);
        }
        int[] finenesses = shared.stream().mapToInt(this::fineness).toArray();
        int[][] taken = new int[size][shared.size()];
        int[] capacities = new int[shared.size()];
        for (int k = 0; k < capacities.length; k++) {
            capacities[k] = (int) Math.floor(shared.get(k).capacity() * finenesses[k] + NOTHING);
            for (int i = 0; i < size; i++) {
                taken[i][k] = up(demand(i, shared.get(k)), finenesses[k]);
            }
        }
        return new ResourceProblem(durations, rows(successors), rows(distances), taken, capacities);
    }

    /** A time of the planner in units of the engine. */
    public double time(int steps) {
        return (double) steps / stepsPerUnit;
    }

    private void requireOneTime(Activity activity) {
        String name = "activity \"" + activity.id() + "\"";
        String own = activity.calendar();
        if (own != null && !own.equals(plan.calendar())) {
            throw new IllegalArgumentException(
                    name + " has a calendar of its own: a plan within resources is made by one calendar");
        }
        if (activity.progress() != null
                || activity.constraints().stream().anyMatch(one -> one.kind() != Constraint.Kind.AS_LATE_AS_POSSIBLE)) {
            throw new IllegalArgumentException(
                    name + " has dates of its own: a plan within resources is made for work that may begin any time");
        }
    }

    private void requireOneTime(Link link) {
        if (link.elapsed() && link.lag() != 0 && plan.calendar() != null) {
            throw new IllegalArgumentException("the link from \"" + link.from() + "\" to \"" + link.to()
                    + "\" waits by the clock: a plan within resources is made by one calendar");
        }
    }

    private void requireEnough(Resource resource) {
        for (int i = 0; i < demands.size(); i++) {
            double demand = demand(i, resource);
            boolean isInTime = plan.activities().get(i).duration().likely() > 0;
            if (isInTime && demand > resource.capacity() + NOTHING) {
                throw new IllegalArgumentException("activity \""
                        + plan.activities().get(i).id() + "\" needs " + demand + " of resource \"" + resource.id()
                        + "\", which has only " + resource.capacity());
            }
        }
    }

    private double demand(int activity, Resource resource) {
        return demands.get(activity).getOrDefault(resource.id(), 0.0);
    }

    private int fineness(Resource resource) {
        return steps(DoubleStream.concat(
                DoubleStream.of(resource.capacity()),
                demands.stream().mapToDouble(one -> one.getOrDefault(resource.id(), 0.0))));
    }

    private static Map<String, Double> demands(List<Demand> all) {
        Map<String, Double> byResource = new HashMap<>();
        all.forEach(demand -> byResource.merge(demand.resource(), demand.units(), Double::sum));
        return byResource;
    }

    /** How many steps a unit needs so that all values are whole. */
    private static int steps(DoubleStream values) {
        double[] all = values.toArray();
        int steps = 1;
        for (double value : all) {
            while (steps < FINEST && Math.abs(value * steps - Math.rint(value * steps)) > NOTHING) {
                steps *= 10;
            }
        }
        return steps;
    }

    private static int up(double value, int steps) {
        return (int) Math.ceil(value * steps - NOTHING);
    }

    private static int[][] rows(List<List<Integer>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
