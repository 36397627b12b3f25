package no.retning.engines.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import no.retning.engines.schedule.Estimate.Discrete;
import no.retning.engines.schedule.Estimate.Fixed;
import no.retning.engines.schedule.Estimate.Lognormal;
import no.retning.engines.schedule.Estimate.Pert;
import no.retning.engines.schedule.Estimate.Triangular;
import no.retning.engines.schedule.Estimate.Uniform;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Answers that are known exactly, at a million trials, within five standard errors. */
class ClosedFormsTest {
    private static final int N = 1_000_000;
    private static final long SEED = Long.getLong("seed", 4);
    private static final Uniform HUNDRED = new Uniform(0, 100);

    @Test
    void everyDistributionHasItsMeanAndDeviation() throws InvalidPlan {
        for (Estimate estimate : List.of(
                HUNDRED,
                new Triangular(2, 3, 10),
                new Triangular(2, 2, 10),
                new Pert(10, 12, 30),
                new Pert(10, 30, 30),
                new Pert(1, 1.37, 2),
                new Lognormal(20, 8),
                new Lognormal(5, 10),
                new Discrete(List.of(
                        new Discrete.Outcome(5, 0.2), new Discrete.Outcome(1, 0.5), new Discrete.Outcome(9, 0.3))))) {
            Distribution found = finish(Plan.of(List.of(Activity.of("a", estimate)), List.of()));
            double deviation = Math.sqrt(estimate.variance());
            assertThat(found.mean()).as("%s", estimate).isCloseTo(estimate.mean(), Offset.offset(5 * deviation / 1000));
            // the far tail of the widest lognormal has a fourth moment that one draw in a million decides
            double slack = estimate instanceof Lognormal ? 0.05 : 0.005;
            assertThat(found.deviation()).as("%s", estimate).isCloseTo(deviation, Offset.offset(slack * deviation));
        }
    }

    @Test
    void quantilesAreThoseOfTheDistribution() throws InvalidPlan {
        quantiles(new Triangular(0, 0, 10), p -> 10 - Math.sqrt((1 - p) * 100), p -> 2 * Math.sqrt(1 - p) / 10);
        double sigma = new Lognormal(20, 8).sigma();
        double median = new Lognormal(20, 8).likely();
        quantiles(
                new Lognormal(20, 8),
                p -> median * Math.exp(sigma * quantile(p)),
                p -> Math.exp(-quantile(p) * quantile(p) / 2)
                        / Math.sqrt(2 * Math.PI)
                        / (sigma * median * Math.exp(sigma * quantile(p))));
        // a mode at the end makes the PERT a power: 1 - (1 - x)^5
        quantiles(new Pert(0, 0, 1), p -> 1 - Math.pow(1 - p, 0.2), p -> 5 * Math.pow(1 - p, 0.8));
    }

    @Test
    void sumsOfIndependentDurationsAddTheirMeansAndVariances() throws InvalidPlan {
        List<Activity> chain = IntStream.range(0, 30)
                .mapToObj(i -> Activity.of(
                        "a" + i,
                        i % 3 == 0
                                ? new Triangular(i, i + 2, i + 9)
                                : i % 3 == 1 ? new Pert(i, i + 1, i + 8) : new Uniform(i, i + 4)))
                .toList();
        Distribution found = finish(Plan.of(chain, inARow(chain)));

        double mean = chain.stream().mapToDouble(one -> one.duration().mean()).sum();
        double variance =
                chain.stream().mapToDouble(one -> one.duration().variance()).sum();
        assertThat(found.mean()).isCloseTo(mean, Offset.offset(5 * Math.sqrt(variance / N)));
        assertThat(found.deviation()).isCloseTo(Math.sqrt(variance), Offset.offset(0.005 * Math.sqrt(variance)));
    }

    @Test
    void theLatestOfSeveralUniformsIsAPower() throws InvalidPlan {
        for (int n : new int[] {2, 3, 10, 50}) {
            List<Activity> side = IntStream.range(0, n)
                    .mapToObj(i -> Activity.of("a" + i, HUNDRED))
                    .toList();
            Distribution found = finish(Plan.of(side, List.of()));

            double deviation = 100 * Math.sqrt(n / ((n + 1.0) * (n + 1) * (n + 2)));
            assertThat(found.mean()).isCloseTo(100.0 * n / (n + 1), Offset.offset(5 * deviation / 1000));
            for (double p : Distribution.SHARES) {
                double x = Math.pow(p, 1.0 / n);
                double density = n * Math.pow(x, n - 1) / 100;
                assertThat(found.quantile(p)).isCloseTo(100 * x, Offset.offset(error(p, density)));
            }
        }
    }

    @Test
    void correlatedLognormalsHaveTheVarianceOfTheirSum() throws InvalidPlan {
        double rho = 0.6;
        var estimate = new Lognormal(20, 3);
        List<Activity> chain = IntStream.range(0, 5)
                .mapToObj(i -> Activity.of("a" + i, estimate))
                .toList();
        Plan plan = Plan.of(chain, inARow(chain)).uncertain(List.of(together(chain, rho)), List.of(), List.of());
        Distribution found = finish(plan);

        double covariance = 400 * Math.expm1(rho * estimate.sigma() * estimate.sigma());
        double deviation = Math.sqrt(5 * 9 + 20 * covariance);
        assertThat(found.mean()).isCloseTo(100, Offset.offset(5 * deviation / 1000));
        assertThat(found.deviation()).isCloseTo(deviation, Offset.offset(0.007 * deviation));
    }

    @Test
    void correlatedUniformsHaveTheRankCorrelationOfTheCopula() throws InvalidPlan {
        for (double rho : new double[] {0, 0.3, 0.9, 1}) {
            List<Activity> chain = List.of(Activity.of("a", HUNDRED), Activity.of("b", HUNDRED));
            Plan plan = Plan.of(chain, inARow(chain)).uncertain(List.of(together(chain, rho)), List.of(), List.of());

            double spearman = 6 / Math.PI * Math.asin(rho / 2);
            double deviation = Math.sqrt(2 * 10_000 / 12.0 * (1 + spearman));
            assertThat(finish(plan).deviation()).as("%s", rho).isCloseTo(deviation, Offset.offset(0.005 * deviation));
        }
    }

    @Test
    void aRiskEventMixesTwoDistributions() throws InvalidPlan {
        List<Activity> one = List.of(Activity.of("a", new Fixed(10)));
        var risk = new RiskEvent("r", "r", 0.3, new Uniform(5, 15), List.of("a"));
        Distribution found = finish(Plan.of(one, List.of()).uncertain(List.of(), List.of(risk), List.of()));

        assertThat(found.probabilityBy(10)).isCloseTo(0.7, Offset.offset(5 * Math.sqrt(0.21 / N)));
        assertThat(found.mean()).isCloseTo(13, Offset.offset(0.03));
        assertThat(found.quantile(0.85)).isCloseTo(20, Offset.offset(error(0.85, 0.03)));
    }

    @Test
    void aRiskEventHitsAllItsActivitiesAlike() throws InvalidPlan {
        List<Activity> two = List.of(Activity.of("a", new Fixed(10)), Activity.of("b", new Fixed(10)));
        var risk = new RiskEvent("r", "r", 0.5, new Uniform(0, 10), List.of("a", "b"));
        Distribution found = finish(Plan.of(two, inARow(two)).uncertain(List.of(), List.of(risk), List.of()));

        assertThat(found.quantile(0.75)).isCloseTo(30, Offset.offset(error(0.75, 0.025)));
    }

    @Test
    void aRiskEventMayMultiplyAndCost() throws InvalidPlan {
        List<Activity> one = List.of(Activity.of("a", new Fixed(10)).costing(new Cost(HUNDRED, 2)));
        var impact = new RiskEvent.Impact("a", new Uniform(1, 3), true, new Uniform(0, 1000));
        var risk = new RiskEvent("r", "r", 0.4, List.of(impact));
        SimulationResult found = Simulation.run(
                Network.of(Plan.of(one, List.of()).uncertain(List.of(), List.of(risk), List.of())),
                Settings.of(N, SEED));

        assertThat(found.finish().mean()).isCloseTo(14, Offset.offset(0.04));
        assertThat(found.finish().quantile(0.8)).isCloseTo(20, Offset.offset(error(0.8, 0.02)));
        assertThat(found.cost()).isNotNull();
        assertThat(found.cost().mean()).isCloseTo(50 + 2 * 14 + 0.4 * 500, Offset.offset(2.0));
    }

    @Test
    void aBranchTakesOneWay() throws InvalidPlan {
        List<Activity> ways = List.of(
                Activity.of("short", new Fixed(10)).costing(new Cost(5, 1)),
                Activity.of("long", new Fixed(30)).costing(new Cost(0, 2)));
        var branch =
                new Branch("b", List.of(new Branch.Way(0.6, List.of("short")), new Branch.Way(0.3, List.of("long"))));
        SimulationResult found = Simulation.run(
                Network.of(Plan.of(ways, inARow(ways)).uncertain(List.of(), List.of(), List.of(branch))),
                Settings.of(N, SEED));

        double error = 5 * Math.sqrt(0.25 / N);
        assertThat(found.finish().probabilityBy(0)).isCloseTo(0.1, Offset.offset(error));
        assertThat(found.finish().probabilityBy(10)).isCloseTo(0.7, Offset.offset(error));
        assertThat(found.cost()).isNotNull();
        assertThat(found.cost().mean()).isCloseTo(0.6 * 15 + 0.3 * 60, Offset.offset(0.15));
        assertThat(found.cost().quantile(0.8)).isEqualTo(60);
    }

    @Test
    void theErrorFallsWithTheSquareRootOfTheTrials() throws InvalidPlan {
        Network network = Network.of(Plan.of(List.of(Activity.of("a", HUNDRED)), List.of()));
        for (int n = 1000; n <= N; n *= 10) {
            double squares = 0;
            for (int seed = 0; seed < 25; seed++) {
                double mean = Simulation.run(network, Settings.of(n, SEED + seed))
                        .finish()
                        .mean();
                squares += (mean - 50) * (mean - 50);
            }
            double errors = Math.sqrt(squares / 25) / (100 / Math.sqrt(12) / Math.sqrt(n));
            assertThat(errors).as("standard errors at %s", n).isBetween(0.5, 1.6);
        }
    }

    private static void quantiles(Estimate estimate, DoubleUnaryOperator quantile, DoubleUnaryOperator density)
            throws InvalidPlan {
        Distribution found = finish(Plan.of(List.of(Activity.of("a", estimate)), List.of()));
        for (double p : Distribution.SHARES) {
            assertThat(found.quantile(p))
                    .as("%s, P%s", estimate, 100 * p)
                    .isCloseTo(quantile.applyAsDouble(p), Offset.offset(error(p, density.applyAsDouble(p))));
        }
    }

    private static double quantile(double p) {
        return p <= 0.5 ? Normal.quantile(p) : -Normal.quantile(1 - p);
    }

    private static double error(double p, double density) {
        return 5 * Math.sqrt(p * (1 - p) / N) / density;
    }

    private static CorrelationGroup together(List<Activity> activities, double rho) {
        return new CorrelationGroup("g", activities.stream().map(Activity::id).toList(), rho);
    }

    private static List<Link> inARow(List<Activity> activities) {
        return IntStream.range(1, activities.size())
                .mapToObj(i -> Link.finishToStart(
                        activities.get(i - 1).id(), activities.get(i).id()))
                .toList();
    }

    private static Distribution finish(Plan plan) throws InvalidPlan {
        return Simulation.run(Network.of(plan), Settings.of(N, SEED)).finish();
    }
}
