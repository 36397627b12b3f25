package no.retning.engines.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;
import org.junit.jupiter.api.Test;

/** What would have to change is checked by changing it, and by changing a little less. */
class ChangesTest {
    private static final double LITTLE = 1e-4;
    private static final double SAME = 1e-4;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Solver solver = new BranchAndBound();

    @Test
    void aChangeIsEnoughAndALittleLessIsNot() {
        System.out.println("ChangesTest -Dseed=" + seed);
        int checked = 0;
        for (int k = 0; k < 60; k++) {
            PortfolioProblem problem = new RandomProblem(seed + k).draw(6);
            if (problem.budgets().isEmpty() || new BruteForce(problem).allowed().isEmpty()) {
                continue;
            }
            Outlook outlook = Outlook.expected(problem);
            var best = (Answer.Found) new Optimum(problem, solver).find(outlook, Limit.ofSeconds(60));
            for (Change change : new Changes(problem, solver).find(outlook, best, Limit.ofSeconds(60))) {
                checked += check(problem, outlook, change, seed + k);
            }
        }
        assertThat(checked).as("changes").isGreaterThan(50);
    }

    private int check(PortfolioProblem problem, Outlook outlook, Change change, long number) {
        String what = "problem " + number + ", " + change;
        double now = advantage(problem, outlook, change.option());
        if (Double.isInfinite(now)) {
            assertThat(change.value()).as(what).isEmpty();
        } else {
            assertThat(change.value().orElseThrow()).as(what).isCloseTo(-now, within(1e-6));
        }
        int sign = change.enters() ? 1 : -1;
        if (change.costFactor().isPresent()) {
            double factor = change.costFactor().getAsDouble();
            double enough =
                    advantage(dearer(problem, change.option(), factor - sign * LITTLE), outlook, change.option());
            double less = advantage(dearer(problem, change.option(), factor + sign * LITTLE), outlook, change.option());
            assertThat(sign * enough).as(what).isGreaterThan(-SAME);
            if (Math.abs(factor - 1) > 2 * LITTLE) {
                assertThat(sign * less).as(what).isLessThan(SAME);
            }
        }
        if (change.budgetFactor().isPresent()) {
            checkBudget(problem, outlook, change, sign, what);
        }
        return 1;
    }

    private void checkBudget(PortfolioProblem problem, Outlook outlook, Change change, int sign, String what) {
        double factor = change.budgetFactor().orElseThrow();
        double enough = advantage(scaled(problem, factor + sign * LITTLE), outlook, change.option());
        if (!Double.isNaN(enough)) {
            assertThat(sign * enough).as(what).isGreaterThan(-SAME);
        }
        for (double part = 0.1; part < 1; part += 0.2) {
            double between = 1 + part * (factor - 1);
            if (Math.abs(between - factor) > LITTLE) {
                double less = advantage(scaled(problem, between), outlook, change.option());
                assertThat(sign * less).as(what + " at " + between).isLessThan(SAME);
            }
        }
    }

    /** How much the best portfolio with an option is worth more than the best without, from every portfolio there is. */
    private static double advantage(PortfolioProblem problem, Outlook outlook, String option) {
        var every = new BruteForce(problem);
        return best(every, outlook, option, true).orElse(Double.NEGATIVE_INFINITY)
                - best(every, outlook, option, false).orElse(Double.NEGATIVE_INFINITY);
    }

    private static OptionalDouble best(BruteForce every, Outlook outlook, String option, boolean with) {
        return every.allowed().stream()
                .filter(portfolio -> portfolio.has(option) == with)
                .mapToDouble(portfolio -> every.worth(outlook, portfolio))
                .max();
    }

    private static PortfolioProblem scaled(PortfolioProblem problem, double factor) {
        return problem.with(BudgetCurve.times(problem.budgets(), Math.max(0, factor)));
    }

    private static PortfolioProblem dearer(PortfolioProblem problem, String id, double factor) {
        List<Option> options = problem.options().stream()
                .map(option -> option.id().equals(id) ? dearer(option, Math.max(0, factor)) : option)
                .toList();
        return new PortfolioProblem(
                problem.criteria(),
                problem.scenarios(),
                options,
                problem.budgets(),
                problem.exclusions(),
                problem.synergies(),
                problem.groups());
    }

    private static Option dearer(Option option, double factor) {
        List<Cost> costs = option.costs().stream()
                .map(cost -> new Cost(cost.year(), cost.actor(), cost.amount() * factor))
                .toList();
        return new Option(
                option.id(),
                costs,
                option.values(),
                option.must(),
                option.running(),
                option.stopCosts(),
                option.needs());
    }
}
