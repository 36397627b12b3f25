package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at every portfolio there is, by the words of the problem and nothing of the engine's own. */
final class BruteForce {
    private static final double SLIP = 1e-7;

    private final PortfolioProblem problem;
    private final List<Portfolio> allowed = new ArrayList<>();

    BruteForce(PortfolioProblem problem) {
        this.problem = problem;
        int n = problem.options().size();
        for (int bits = 0; bits < 1 << n; bits++) {
            var chosen = new ArrayList<String>();
            for (int j = 0; j < n; j++) {
                if ((bits >> j & 1) == 1) {
                    chosen.add(problem.options().get(j).id());
                }
            }
            Portfolio portfolio = new Portfolio(chosen);
            if (keepsRules(portfolio) && problem.budgets().stream().allMatch(budget -> within(budget, portfolio))) {
                allowed.add(portfolio);
            }
        }
    }

    List<Portfolio> allowed() {
        return allowed;
    }

    double worth(Outlook outlook, Portfolio portfolio) {
        double worth = 0;
        for (var scenario : outlook.scenarios().entrySet()) {
            for (var criterion : outlook.criteria().entrySet()) {
                double sum = 0;
                for (Option option : problem.options()) {
                    sum += portfolio.has(option.id())
                            ? value(option.values(), scenario.getKey(), criterion.getKey())
                            : 0;
                }
                for (Synergy synergy : problem.synergies()) {
                    sum += portfolio.options().containsAll(synergy.options())
                            ? value(synergy.values(), scenario.getKey(), criterion.getKey())
                            : 0;
                }
                worth += scenario.getValue() * criterion.getValue() * sum;
            }
        }
        return worth;
    }

    double best(Outlook outlook) {
        return allowed.stream()
                .mapToDouble(portfolio -> worth(outlook, portfolio))
                .max()
                .orElseThrow();
    }

    double regret(List<Outlook> outlooks, Portfolio portfolio) {
        return outlooks.stream()
                .mapToDouble(outlook -> best(outlook) - worth(outlook, portfolio))
                .max()
                .orElseThrow();
    }

    double leastRegret(List<Outlook> outlooks) {
        double[] best = outlooks.stream().mapToDouble(this::best).toArray();
        double least = Double.POSITIVE_INFINITY;
        for (Portfolio portfolio : allowed) {
            double worst = 0;
            for (int s = 0; s < best.length; s++) {
                worst = Math.max(worst, best[s] - worth(outlooks.get(s), portfolio));
            }
            least = Math.min(least, worst);
        }
        return least;
    }

    List<Portfolio> unbeaten(List<Outlook> outlooks) {
        Map<Portfolio, double[]> worths = new LinkedHashMap<>();
        allowed.forEach(portfolio -> worths.put(
                portfolio,
                outlooks.stream()
                        .mapToDouble(outlook -> worth(outlook, portfolio))
                        .toArray()));
        return allowed.stream()
                .filter(portfolio -> worths.values().stream()
                        .noneMatch(other -> beats(other, worths.getOrDefault(portfolio, other))))
                .toList();
    }

    private static boolean beats(double[] one, double[] other) {
        boolean larger = false;
        for (int t = 0; t < one.length; t++) {
            if (one[t] < other[t] - SLIP) {
                return false;
            }
            larger |= one[t] > other[t] + SLIP;
        }
        return larger;
    }

    private boolean keepsRules(Portfolio portfolio) {
        for (Option option : problem.options()) {
            boolean in = portfolio.has(option.id());
            if (option.must() && !in || in && !portfolio.options().containsAll(option.needs())) {
                return false;
            }
        }
        return problem.exclusions().stream()
                .allMatch(exclusion ->
                        exclusion.options().stream().filter(portfolio::has).count() <= 1);
    }

    private boolean within(Budget budget, Portfolio portfolio) {
        double spent = 0;
        for (Option option : problem.options()) {
            spent += paid(budget, portfolio.has(option.id()) ? option.costs() : option.stopCosts());
        }
        for (Synergy synergy : problem.synergies()) {
            spent += portfolio.options().containsAll(synergy.options()) ? paid(budget, synergy.costs()) : 0;
        }
        return spent <= budget.amount() + SLIP;
    }

    private static double paid(Budget budget, List<Cost> costs) {
        return costs.stream()
                .filter(cost -> budget.year() == null || budget.year() == cost.year())
                .filter(cost -> budget.actor() == null || budget.actor().equals(cost.actor()))
                .mapToDouble(Cost::amount)
                .sum();
    }

    private static double value(Values values, String scenario, String criterion) {
        Double own = values.inScenario().getOrDefault(scenario, Map.of()).get(criterion);
        return own != null ? own : values.always().getOrDefault(criterion, 0.0);
    }
}
