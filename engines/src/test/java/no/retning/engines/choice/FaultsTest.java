package no.retning.engines.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import org.junit.jupiter.api.Test;

/** What has no meaning is refused by name; what is odd but has one is answered. */
class FaultsTest {
    private static final Values SOME = Values.of(Map.of("health", 1.0));

    @Test
    void everyFaultNamesItsThing() {
        assertThatThrownBy(() -> new PortfolioProblem(
                        List.of("health", "health"),
                        List.of(new Scenario("growth", 1.0), new Scenario("decline", null)),
                        List.of(
                                Option.of("a", List.of(new Cost(2027, "state", Double.NaN)), SOME),
                                Option.of("b", List.of(new Cost(2027, "state", -4)), SOME)
                                        .needing("b", "z"),
                                Option.of("c", List.of(), Values.NONE)),
                        List.of(new Budget(2027, null, Double.POSITIVE_INFINITY)),
                        List.of(new Exclusion(Set.of("a"))),
                        List.of(new Synergy("s", Set.of("a", "y"), List.of(), Values.of(Map.of("wealth", 1.0)))),
                        List.of(
                                new Group("g", new Weights.Points(Map.of("health", 0.0))),
                                new Group("h", new Weights.Ranges(Map.of("health", new Weights.Range(0.1, 0.4)))),
                                new Group("i", new Weights.Order(List.of("wealth"))))))
                .isInstanceOf(InvalidProblem.class)
                .hasMessageContaining("two of criterion 'health'")
                .hasMessageContaining("Some scenarios have a weight and some have none")
                .hasMessageContaining("Option 'a': its cost to 'state' in 2027 is NaN")
                .hasMessageContaining("Option 'b': its cost to 'state' in 2027 is -4")
                .hasMessageContaining("Option 'b' needs 'z', which is not an option")
                .hasMessageContaining("Option 'b' needs itself")
                .hasMessageContaining("Option 'c' has no value for criterion 'health' in scenario 'growth'")
                .hasMessageContaining("The budget of all actors for 2027 is Infinity")
                .hasMessageContaining("The exclusion of [a] is of fewer than two")
                .hasMessageContaining("Synergy 's' names 'y', which is not an option")
                .hasMessageContaining("Synergy 's' has a value for 'wealth', which is not a criterion")
                .hasMessageContaining("Group 'g' gives every criterion the weight 0")
                .hasMessageContaining("Group 'h': no weights within its ranges sum to 1")
                .hasMessageContaining("Group 'i' weighs 'wealth', which is not a criterion");
    }

    @Test
    void aMillionOptionsAreRefusedAtOnce() {
        var options = new ArrayList<Option>();
        for (int j = 0; j < 1_000_000; j++) {
            options.add(Option.of("o" + j, List.of(), SOME));
        }
        assertThatThrownBy(() -> problem(options, List.of()))
                .hasMessageContaining("There are 1000000 options, more than 2000");
    }

    @Test
    void optionsThatNeedEachOtherInACircleComeTogetherOrNotAtAll() {
        List<Option> circle = List.of(
                Option.of("a", List.of(new Cost(2027, "state", 5)), SOME).needing("b"),
                Option.of("b", List.of(new Cost(2027, "state", 5)), SOME).needing("c"),
                Option.of("c", List.of(new Cost(2027, "state", 5)), SOME).needing("a"),
                Option.of("d", List.of(new Cost(2027, "state", 5)), SOME));
        assertThat(best(problem(circle, List.of(new Budget(null, null, 14)))).options())
                .containsExactly("d");
        assertThat(best(problem(circle, List.of(new Budget(null, null, 15)))).options())
                .containsExactly("a", "b", "c");
    }

    @Test
    void stoppingWhatRunsCanCostMoreThanGoingOn() {
        var running = Option.of("a", List.of(new Cost(2027, "state", 5)), Values.of(Map.of("health", -1.0)))
                .runningUntilStoppedAt(new Cost(2027, "state", 9));
        assertThat(best(problem(List.of(running), List.of(new Budget(2027, "state", 8))))
                        .options())
                .containsExactly("a");
        assertThat(best(problem(List.of(running), List.of(new Budget(2027, "state", 9))))
                        .options())
                .isEmpty();
    }

    @Test
    void sumsOfDecimalsThatMeetABudgetExactlyAreWithinIt() {
        var options = List.of(
                Option.of("a", List.of(new Cost(2027, "state", 0.1)), SOME),
                Option.of("b", List.of(new Cost(2027, "state", 0.2)), SOME));
        assertThat(best(problem(options, List.of(new Budget(null, null, 0.3)))).options())
                .containsExactly("a", "b");
    }

    @Test
    void whatCannotBePaidSaysByHowMuch() {
        var must = Option.of("a", List.of(new Cost(2027, "state", 10)), SOME).mandatory();
        var budget = new Budget(2027, null, 7);
        Answer answer = answer(problem(List.of(must), List.of(budget)));
        assertThat(answer.why()).singleElement().isInstanceOfSatisfying(Reason.Short.class, reason -> {
            assertThat(reason.budget()).isEqualTo(budget);
            assertThat(reason.by()).isCloseTo(3, org.assertj.core.api.Assertions.within(1e-6));
        });
    }

    @Test
    void mustsThatExcludeEachOtherContradict() {
        var a = Option.of("a", List.of(), SOME).mandatory();
        var b = Option.of("b", List.of(), SOME).mandatory();
        var problem = new PortfolioProblem(
                List.of("health"),
                List.of(new Scenario("growth", null)),
                List.of(a, b),
                List.of(),
                List.of(new Exclusion(Set.of("a", "b"))),
                List.of(),
                List.of());
        assertThat(answer(problem).why()).containsExactly(new Reason.RulesContradict());
    }

    @Test
    void timeThatIsUpIsSaid() {
        Answer answer = new Optimum(problem(List.of(Option.of("a", List.of(), SOME)), List.of()), new BranchAndBound())
                .find(new Outlook("growth", Map.of("growth", 1.0), Map.of("health", 1.0)), Limit.ofSeconds(0));
        assertThat(answer).isInstanceOf(Answer.Unfinished.class);
    }

    private static Portfolio best(PortfolioProblem problem) {
        return ((Answer.Found) answer(problem)).portfolio();
    }

    private static Answer answer(PortfolioProblem problem) {
        return new Optimum(problem, new BranchAndBound()).find(Outlook.expected(problem), Limit.ofSeconds(60));
    }

    private static PortfolioProblem problem(List<Option> options, List<Budget> budgets) {
        return new PortfolioProblem(
                List.of("health"),
                List.of(new Scenario("growth", null)),
                options,
                budgets,
                List.of(),
                List.of(),
                List.of());
    }
}
