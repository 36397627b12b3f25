package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Small problems with every kind of rule, budget, scenario and weight. */
final class RandomProblem {
    private static final List<String> CRITERIA = List.of("health", "equity", "economy", "safety");
    private static final List<String> ACTORS = List.of("state", "regions", "municipalities");

    private final Random random;

    RandomProblem(long seed) {
        random = new Random(seed);
    }

    PortfolioProblem draw(int mostOptions) {
        int n = 1 + random.nextInt(mostOptions);
        List<String> criteria = CRITERIA.subList(0, 1 + random.nextInt(CRITERIA.size()));
        var scenarios = new ArrayList<Scenario>();
        boolean weighed = random.nextBoolean();
        for (int s = 1 + random.nextInt(3); s > 0; s--) {
            scenarios.add(new Scenario("future " + s, weighed ? (double) (1 + random.nextInt(5)) : null));
        }
        var ids = new ArrayList<String>();
        for (int j = 0; j < n; j++) {
            ids.add("o" + j);
        }
        var options = new ArrayList<Option>();
        for (String id : ids) {
            boolean running = random.nextInt(5) == 0;
            options.add(new Option(
                    id,
                    costs(0, 30),
                    values(criteria, scenarios, 0, 20),
                    random.nextInt(12) == 0,
                    running,
                    running ? costs(0, 8) : List.of(),
                    random.nextInt(4) == 0 && n > 1 ? some(ids, id, 1) : Set.of()));
        }
        var exclusions = new ArrayList<Exclusion>();
        var synergies = new ArrayList<Synergy>();
        while (n > 2 && random.nextInt(3) == 0) {
            exclusions.add(new Exclusion(some(ids, "", 2 + random.nextInt(2))));
        }
        while (n > 2 && random.nextInt(2) == 0 && synergies.size() < 3) {
            synergies.add(new Synergy(
                    "s" + synergies.size(),
                    some(ids, "", 2 + random.nextInt(2)),
                    random.nextBoolean() ? costs(-6, 6) : List.of(),
                    values(criteria, scenarios, -8, 16)));
        }
        var groups = new ArrayList<Group>();
        for (int g = random.nextInt(4); g > 0; g--) {
            groups.add(new Group("group " + g, weights(criteria)));
        }
        return new PortfolioProblem(criteria, scenarios, options, budgets(n), exclusions, synergies, groups);
    }

    private List<Budget> budgets(int n) {
        var budgets = new ArrayList<Budget>();
        for (int year = 2027; year <= 2028; year++) {
            if (random.nextBoolean()) {
                budgets.add(new Budget(year, null, amount(8 * n)));
            }
        }
        for (String actor : ACTORS) {
            if (random.nextInt(3) == 0) {
                budgets.add(new Budget(random.nextBoolean() ? 2027 : null, actor, amount(6 * n)));
            }
        }
        if (random.nextBoolean()) {
            budgets.add(new Budget(null, null, amount(20 * n)));
        }
        return budgets;
    }

    private double amount(int about) {
        return Math.round((about * (0.4 + random.nextDouble())) * 10) / 10.0;
    }

    private List<Cost> costs(int least, int most) {
        var costs = new ArrayList<Cost>();
        for (int k = random.nextInt(4); k > 0; k--) {
            double amount = least + random.nextInt(10 * (most - least)) / 10.0;
            costs.add(new Cost(2027 + random.nextInt(2), ACTORS.get(random.nextInt(3)), amount));
        }
        return costs;
    }

    private Values values(List<String> criteria, List<Scenario> scenarios, int least, int most) {
        var always = new HashMap<String, Double>();
        var inScenario = new HashMap<String, Map<String, Double>>();
        for (String criterion : criteria) {
            always.put(criterion, (double) (least + random.nextInt(most - least)));
        }
        for (Scenario scenario : scenarios) {
            if (random.nextBoolean()) {
                String criterion = criteria.get(random.nextInt(criteria.size()));
                inScenario.put(scenario.id(), Map.of(criterion, (double) (least + random.nextInt(most - least))));
            }
        }
        return new Values(always, inScenario);
    }

    private Set<String> some(List<String> ids, String but, int many) {
        var others = new ArrayList<>(ids);
        others.remove(but);
        Collections.shuffle(others, random);
        return new TreeSet<>(others.subList(0, Math.min(many, others.size())));
    }

    private Weights weights(List<String> criteria) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                var points = new HashMap<String, Double>();
                criteria.forEach(criterion -> points.put(criterion, 1.0 + random.nextInt(50)));
                yield new Weights.Points(points);
            }
            case 1 -> {
                var order = new ArrayList<>(criteria);
                Collections.shuffle(order, random);
                yield new Weights.Order(order);
            }
            default -> {
                var ranges = new HashMap<String, Weights.Range>();
                for (String criterion : criteria) {
                    double middle = 1.0 / criteria.size();
                    double down = random.nextInt(10) / 100.0;
                    double up = random.nextInt(20) / 100.0;
                    ranges.put(criterion, new Weights.Range(Math.max(0, middle - down), Math.min(1, middle + up)));
                }
                yield new Weights.Ranges(ranges);
            }
        };
    }
}
