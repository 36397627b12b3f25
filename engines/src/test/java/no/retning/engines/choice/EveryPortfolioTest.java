package no.retning.engines.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On small problems of every kind, the engine finds what looking at every portfolio finds. */
class EveryPortfolioTest {
    private static final double SAME = 1e-6;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Solver solver = new BranchAndBound();

    @Test
    void threeHundredSmallProblemsAreAnsweredAsByLookingAtEveryPortfolio() {
        answers(300, 9);
    }

    @Test
    @Tag("long")
    void twoThousandSmallProblemsAreAnsweredAsByLookingAtEveryPortfolio() {
        answers(2000, 11);
    }

    private void answers(int problems, int options) {
        System.out.println("EveryPortfolioTest -Dseed=" + seed);
        int answered = 0;
        for (int k = 0; k < problems; k++) {
            PortfolioProblem problem = new RandomProblem(seed + k).draw(options);
            var every = new BruteForce(problem);
            if (every.allowed().isEmpty()) {
                refuses(problem, seed + k);
            } else {
                optimum(problem, every, seed + k);
                leastRegret(problem, every, seed + k);
                frontier(problem, every, seed + k);
                answered++;
            }
        }
        assertThat(answered).as("problems with an answer").isGreaterThan(problems / 2);
    }

    private void refuses(PortfolioProblem problem, long number) {
        Answer answer = new Optimum(problem, solver).find(Outlook.expected(problem), Limit.ofSeconds(60));
        assertThat(answer).as("problem %d", number).isInstanceOf(Answer.None.class);
        assertThat(answer.why()).as("problem %d", number).isNotEmpty();
        assertThat(new Frontier(problem, solver)
                        .find(Outlook.corners(problem), Limit.ofSeconds(60))
                        .portfolios())
                .isEmpty();
    }

    private void optimum(PortfolioProblem problem, BruteForce every, long number) {
        for (Outlook outlook : with(Outlook.each(problem), Outlook.expected(problem))) {
            var found = (Answer.Found) new Optimum(problem, solver).find(outlook, Limit.ofSeconds(60));
            assertThat(found.proved()).as("problem %d", number).isTrue();
            assertThat(every.allowed()).as("problem %d", number).contains(found.portfolio());
            assertThat(found.value()).as("problem %d", number).isCloseTo(every.best(outlook), within(SAME));
            assertThat(every.worth(outlook, found.portfolio())).isCloseTo(found.value(), within(SAME));
        }
    }

    private void leastRegret(PortfolioProblem problem, BruteForce every, long number) {
        for (List<Outlook> outlooks : List.of(Outlook.each(problem), Outlook.corners(problem))) {
            var found = (Answer.Found) new LeastRegret(problem, solver)
                    .find(outlooks, Limit.ofSeconds(60))
                    .answer();
            assertThat(found.proved()).as("problem %d", number).isTrue();
            assertThat(every.allowed()).as("problem %d", number).contains(found.portfolio());
            assertThat(found.value()).as("problem %d", number).isCloseTo(every.leastRegret(outlooks), within(SAME));
            assertThat(every.regret(outlooks, found.portfolio())).isCloseTo(found.value(), within(SAME));
        }
    }

    private void frontier(PortfolioProblem problem, BruteForce every, long number) {
        String first = problem.scenarios().getFirst().id();
        for (List<Outlook> outlooks : List.of(Outlook.corners(problem, first), Outlook.corners(problem))) {
            Frontier.Result found = new Frontier(problem, solver).find(outlooks, Limit.ofSeconds(60));
            List<Portfolio> unbeaten = every.unbeaten(outlooks);
            assertThat(found.whole()).as("problem %d", number).isTrue();
            assertThat(found.portfolios()).as("problem %d", number).containsExactlyInAnyOrderElementsOf(unbeaten);
            for (Option option : problem.options()) {
                long in = unbeaten.stream()
                        .filter(portfolio -> portfolio.has(option.id()))
                        .count();
                assertThat(found.core(option.id()))
                        .as("problem %d, option %s", number, option.id())
                        .isEqualTo(in == 0 ? CoreIndex.NONE : in == unbeaten.size() ? CoreIndex.ALL : CoreIndex.SOME);
            }
        }
    }

    private static List<Outlook> with(List<Outlook> some, Outlook more) {
        var all = new java.util.ArrayList<>(some);
        all.add(more);
        return all;
    }
}
