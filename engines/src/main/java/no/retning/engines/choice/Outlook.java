package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way to reckon the worth of a portfolio: how much each scenario and each criterion counts.
 *
 * @param scenarios by id; one that is not named does not count
 * @param criteria by name; one that is not named does not count
 */
public record Outlook(String id, Map<String, Double> scenarios, Map<String, Double> criteria) {

    public Outlook {
        scenarios = Map.copyOf(scenarios);
        criteria = Map.copyOf(criteria);
    }

    /** One scenario, with the middle of everybody's weights: the mean of each group's corners, groups counting the same. */
    public static Outlook in(PortfolioProblem problem, String scenario) {
        return new Outlook(scenario, Map.of(scenario, 1.0), named(problem, WeightSet.centre(problem)));
    }

    /** Every scenario by itself, with the middle of everybody's weights. */
    public static List<Outlook> each(PortfolioProblem problem) {
        return problem.scenarios().stream()
                .map(scenario -> in(problem, scenario.id()))
                .toList();
    }

    /** The mean over the scenarios, as they are weighed or all alike, with the middle of everybody's weights. */
    public static Outlook expected(PortfolioProblem problem) {
        return new Outlook("expected", mean(problem), named(problem, WeightSet.centre(problem)));
    }

    /** The mean over the scenarios, with the middle of one group's weights. */
    public static Outlook of(PortfolioProblem problem, Group group) {
        return new Outlook(
                group.id(),
                mean(problem),
                named(problem, WeightSet.of(problem, group).centre()));
    }

    /** One scenario, once for each corner of everybody's weights. */
    public static List<Outlook> corners(PortfolioProblem problem, String scenario) {
        var corners = new ArrayList<Outlook>();
        for (double[] corner : WeightSet.of(problem).corners()) {
            corners.add(
                    new Outlook(scenario + " " + (corners.size() + 1), Map.of(scenario, 1.0), named(problem, corner)));
        }
        return corners;
    }

    /** Every scenario, each once for each corner of everybody's weights: what is worse in all of these is worse for certain. */
    public static List<Outlook> corners(PortfolioProblem problem) {
        return problem.scenarios().stream()
                .flatMap(scenario -> corners(problem, scenario.id()).stream())
                .toList();
    }

    /** What some values are worth. */
    double worth(Values values) {
        double worth = 0;
        for (var scenario : scenarios.entrySet()) {
            for (var criterion : criteria.entrySet()) {
                Double value = values.in(scenario.getKey(), criterion.getKey());
                worth += value == null ? 0 : scenario.getValue() * criterion.getValue() * value;
            }
        }
        return worth;
    }

    private static Map<String, Double> mean(PortfolioProblem problem) {
        var mean = new java.util.HashMap<String, Double>();
        double sum = 0;
        for (Scenario scenario : problem.scenarios()) {
            Double weight = scenario.weight();
            sum += weight == null ? 1 : weight;
        }
        for (Scenario scenario : problem.scenarios()) {
            Double weight = scenario.weight();
            mean.put(scenario.id(), (weight == null ? 1 : weight) / sum);
        }
        return mean;
    }

    private static Map<String, Double> named(PortfolioProblem problem, double... weights) {
        var named = new java.util.HashMap<String, Double>();
        for (int c = 0; c < weights.length; c++) {
            named.put(problem.criteria().get(c), weights[c]);
        }
        return named;
    }
}
