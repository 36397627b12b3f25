package no.retning.engines.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;
import org.junit.jupiter.api.Test;

/** A portfolio small enough to know the answers: three options that cost 10 each, two criteria, two futures, room for two. */
class AnswersTest {
    private static final Solver SOLVER = new BranchAndBound();
    private static final Limit LIMIT = Limit.ofSeconds(600);

    private final PortfolioProblem problem = new PortfolioProblem(
            List.of("health", "economy"),
            List.of(new Scenario("growth", null), new Scenario("decline", null)),
            List.of(option("clinic", 8, 2), option("register", 5, 5), option("portal", 1, 9)),
            List.of(new Budget(2027, "state", 20)),
            List.of(),
            List.of(),
            List.of(
                    new Group("patients", new Weights.Order(List.of("health", "economy"))),
                    new Group("ministry", new Weights.Points(Map.of("health", 10.0, "economy", 90.0)))));

    @Test
    void cornersOfAnOrderShareTheWeightAmongTheFirstOnes() {
        var corners = WeightSet.of(problem, problem.groups().getFirst()).corners();
        assertThat(corners).containsExactly(new double[] {1, 0}, new double[] {0.5, 0.5});
    }

    @Test
    void cornersOfRangesLieWhereAllButOneAreAtALimit() {
        var ranges = new Weights.Ranges(Map.of("health", new Weights.Range(0.25, 0.75)));
        var corners = WeightSet.of(problem, new Group("g", ranges)).corners();
        assertThat(corners).containsExactlyInAnyOrder(new double[] {0.25, 0.75}, new double[] {0.75, 0.25});
    }

    @Test
    void whoseWeightsLeadToWhichPortfolio() {
        assertThat(new Preferences(problem, SOLVER).camps(LIMIT))
                .containsExactly(
                        new Preferences.Camp(List.of("patients"), portfolio("clinic", "register"), true),
                        new Preferences.Camp(List.of("ministry"), portfolio("register", "portal"), true));
    }

    @Test
    void whatIsInEveryGoodPortfolioIsCore() {
        Frontier.Result result = new Frontier(problem, SOLVER).find(Outlook.corners(problem), LIMIT);
        assertThat(result.portfolios())
                .containsExactlyInAnyOrder(
                        portfolio("clinic", "register"),
                        portfolio("clinic", "portal"),
                        portfolio("register", "portal"));
        assertThat(result.core("register")).isEqualTo(CoreIndex.SOME);

        Frontier.Result patients = new Frontier(problem, SOLVER)
                .find(Outlook.corners(only(problem.groups().getFirst()), "growth"), LIMIT);
        assertThat(patients.portfolios()).containsExactly(portfolio("clinic", "register"));
        assertThat(patients.core("clinic")).isEqualTo(CoreIndex.ALL);
        assertThat(patients.core("portal")).isEqualTo(CoreIndex.NONE);
        assertThat(patients.why()).contains(new Reason.Core("portal", CoreIndex.NONE, 0, 1));
    }

    @Test
    void moreBudgetIsWorthNothingUntilItPaysForOneMore() {
        var health = new Outlook("health", Map.of("growth", 1.0), Map.of("health", 1.0));
        var points = new BudgetCurve(problem, SOLVER).points(health, List.of(0.4, 0.5, 1.0, 1.4, 1.5), LIMIT);
        assertThat(points)
                .extracting(point -> ((Answer.Found) point.answer()).value())
                .containsExactly(0.0, 8.0, 13.0, 13.0, 14.0);
    }

    @Test
    void theSmallestChangesThatLetOneInOrOut() {
        var health = new Outlook("health", Map.of("growth", 1.0), Map.of("health", 1.0));
        var best = (Answer.Found) new Optimum(problem, SOLVER).find(health, LIMIT);
        List<Change> changes = new Changes(problem, SOLVER).find(health, best, LIMIT);
        assertThat(changes)
                .filteredOn(change -> change.option().equals("portal"))
                .singleElement()
                .satisfies(portal -> {
                    assertThat(portal.enters()).isTrue();
                    assertThat(rounded(portal.value())).isEqualTo(4);
                    assertThat(rounded(portal.costFactor())).isZero();
                    assertThat(rounded(portal.budgetFactor())).isEqualTo(1.5);
                });
        assertThat(changes)
                .filteredOn(change -> change.option().equals("register"))
                .singleElement()
                .satisfies(register -> {
                    assertThat(register.enters()).isFalse();
                    assertThat(rounded(register.value())).isEqualTo(-4);
                    assertThat(rounded(register.costFactor())).isEqualTo(1);
                    assertThat(rounded(register.budgetFactor())).isEqualTo(1);
                });
    }

    @Test
    void everyAnswerSaysWhyOptionByOption() {
        var health = new Outlook("health", Map.of("growth", 1.0), Map.of("health", 1.0));
        var optimum = new Optimum(problem, SOLVER);
        var best = (Answer.Found) optimum.find(health, LIMIT);
        assertThat(best.why()).containsExactly(new Reason.Proved(13));
        assertThat(optimum.explain(best, health, LIMIT))
                .containsExactly(
                        new Reason.Spends(problem.budgets().getFirst(), 20),
                        new Reason.EarnsItsPlace("clinic", 7),
                        new Reason.EarnsItsPlace("register", 4),
                        new Reason.CrowdedOut("portal", 4));
    }

    @Test
    void theRegretMatrixHoldsWhatEachPortfolioLacksInEachFuture() {
        var outlooks = List.of(
                new Outlook("health", Map.of("growth", 1.0), Map.of("health", 1.0)),
                new Outlook("economy", Map.of("growth", 1.0), Map.of("economy", 1.0)));
        LeastRegret.Result result = new LeastRegret(problem, SOLVER).find(outlooks, LIMIT);
        var found = (Answer.Found) result.answer();
        assertThat(found.portfolio()).isEqualTo(portfolio("clinic", "portal"));
        assertThat(found.value()).isEqualTo(4);
        assertThat(found.proved()).isTrue();
        assertThat(new LeastRegret(problem, SOLVER).explain(outlooks, result, LIMIT))
                .filteredOn(Reason.CrowdedOut.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Reason.CrowdedOut.class, reason -> {
                    assertThat(reason.option()).isEqualTo("register");
                    assertThat(reason.loss()).isCloseTo(3, within(1e-6));
                });
        RegretMatrix matrix = java.util.Objects.requireNonNull(result.matrix());
        assertThat(matrix.best()).containsExactly(13.0, 14.0);
        assertThat(matrix.lines())
                .extracting(RegretMatrix.Line::regrets)
                .containsExactly(List.of(0.0, 7.0), List.of(7.0, 0.0), List.of(4.0, 3.0));
    }

    private static double rounded(OptionalDouble number) {
        return Math.round(number.orElseThrow() * 1e5) / 1e5;
    }

    private PortfolioProblem only(Group group) {
        return new PortfolioProblem(
                problem.criteria(),
                problem.scenarios(),
                problem.options(),
                problem.budgets(),
                problem.exclusions(),
                problem.synergies(),
                List.of(group));
    }

    private static Option option(String id, double health, double economy) {
        return Option.of(
                id, List.of(new Cost(2027, "state", 10)), Values.of(Map.of("health", health, "economy", economy)));
    }

    private static Portfolio portfolio(String... options) {
        return new Portfolio(List.of(options));
    }
}
