package no.retning.engines.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import no.retning.engines.schedule.Estimate.Fixed;
import no.retning.engines.schedule.Estimate.Triangular;
import no.retning.engines.schedule.Estimate.Uniform;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final long SEED = Long.getLong("seed", 11);

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() throws InvalidPlan {
        Network network = Network.of(Networks.rich(200, 420, SEED));
        Settings settings =
                Settings.of(5_003, SEED).watching(List.of("A199", "A50")).withSensitivity();
        SimulationResult one = Simulation.run(network, settings.on(1));

        for (int threads : new int[] {2, 3, 16}) {
            same(Simulation.run(network, settings.on(threads)), one);
        }
        assertThat(Simulation.run(network, Settings.of(5_003, SEED + 1))
                        .finish()
                        .mean())
                .isNotEqualTo(one.finish().mean());
    }

    @Test
    void theVectorUnitAndPlainArraysGiveTheSameBits() throws InvalidPlan {
        Assumptions.assumeTrue(
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent(),
                "No vector module: start Java with --add-modules jdk.incubator.vector");
        for (long seed = SEED; seed < SEED + 5; seed++) {
            Network network = Network.of(Networks.rich(150, 320, seed));
            Settings settings =
                    Settings.of(2_000, seed).watching(List.of("A149")).withSensitivity();
            same(
                    Simulation.run(network, settings, Watch.SILENT, new VectorLanes()),
                    Simulation.run(network, settings, Watch.SILENT, new PlainLanes()));
        }
    }

    @Test
    void moreTrialsBeginWithTheSameTrials() throws InvalidPlan {
        Network network = Network.of(Networks.plain(100, 200, 20, SEED));
        var draws = new Draws(network, SEED);
        var few = trials(draws, 1_000);
        var many = trials(draws, 3_000);

        assertThat(few).isEqualTo(java.util.Arrays.copyOf(many, 1_000));
    }

    @Test
    void promisesAreCountedAsTheirDistributionsSay() throws InvalidPlan {
        for (long seed = SEED; seed < SEED + 5; seed++) {
            Network network = Network.of(Networks.rich(150, 320, seed));
            List<String> ids = IntStream.range(0, 150).mapToObj(i -> "A" + i).toList();
            SimulationResult watched =
                    Simulation.run(network, Settings.of(1_000, seed).watching(ids));
            var promises = new HashMap<String, Double>();
            for (String id : ids) {
                Distribution finish = watched.milestones().get(id);
                promises.put(id, finish.quantile((id.hashCode() & 7) / 7.0));
            }

            SimulationResult counted =
                    Simulation.run(network, Settings.of(1_000, seed).promising(promises));

            promises.forEach((id, moment) -> assertThat(counted.kept().get(id))
                    .as("%s by %s", id, moment)
                    .isEqualTo(watched.milestones().get(id).probabilityBy(moment)));
        }
    }

    @Test
    void fixedDurationsGiveTheCriticalPath() throws InvalidPlan {
        for (long seed = SEED; seed < SEED + 10; seed++) {
            Plan plan = Networks.rich(120, 260, seed);
            Plan certain = plan.with(plan.activities().stream()
                            .map(one -> one.taking(new Fixed(one.duration().likely())))
                            .map(one -> one.progress() == null || one.progress().remaining() == null
                                    ? one
                                    : one.having(Progress.started(480, new Fixed(480))))
                            .toList())
                    .uncertain(List.of(), List.of(), List.of());
            Network network = Network.of(certain);
            SimulationResult found = Simulation.run(
                    network,
                    Settings.of(64, seed).watching(List.of("A60", "A119")).withDrivers());
            CriticalPath path = CriticalPath.of(network);

            assertThat(found.finish().quantile(0.1)).as("seed %s", seed).isCloseTo(path.finish(), minutes());
            assertThat(found.finish().quantile(0.95)).isCloseTo(path.finish(), minutes());
            for (CriticalPath.Dates dates : path.dates()) {
                Distribution milestone = found.milestones().get(dates.id());
                if (milestone != null) {
                    assertThat(milestone.quantile(0.5)).isCloseTo(dates.earlyFinish(), minutes());
                }
            }
            assertThat(path.chain())
                    .allSatisfy(id -> assertThat(found.criticality()).containsEntry(id, 1.0));
            assertThat(found.mergeDelay().values())
                    .allSatisfy(delay -> assertThat(delay).isCloseTo(0, minutes()));
        }
    }

    @Test
    void criticalityIsSharedByPathsThatTakeTurns() throws InvalidPlan {
        var plan = Plan.of(
                List.of(
                        Activity.of("a", new Uniform(0, 10)),
                        Activity.of("b", new Uniform(0, 10)),
                        Activity.of("c", new Uniform(0, 1)),
                        Activity.milestone("end")),
                List.of(
                        Link.finishToStart("a", "end"),
                        Link.finishToStart("b", "end"),
                        Link.finishToStart("c", "end")));
        SimulationResult found =
                Simulation.run(Network.of(plan), Settings.of(200_000, SEED).withSensitivity());

        assertThat(found.criticality().get("a")).isCloseTo(0.5, Offset.offset(0.01));
        assertThat(found.criticality().get("a")
                        + found.criticality().get("b")
                        + found.criticality().get("c"))
                .isCloseTo(1, Offset.offset(1e-4));
        assertThat(found.criticality()).containsEntry("end", 1.0);
        // the mean of the later of the two, against the mean of one; the third adds a little
        assertThat(found.mergeDelay().get("end")).isCloseTo(10 * (2 / 3.0 - 0.5), Offset.offset(0.05));
        assertThat(found.sensitivity().getFirst().id()).isIn("a", "b");
        assertThat(found.sensitivity())
                .filteredOn(one -> one.id().equals("c"))
                .allSatisfy(one -> assertThat(one.correlation()).isCloseTo(0, Offset.offset(0.05)));
    }

    @Test
    void pathsThatTieAreBothCritical() throws InvalidPlan {
        var plan = Plan.of(
                List.of(Activity.of("a", new Fixed(3)), Activity.of("b", new Fixed(3)), Activity.of("c", new Fixed(2))),
                List.of());
        SimulationResult found =
                Simulation.run(Network.of(plan), Settings.of(100, SEED).withDrivers());

        assertThat(found.criticality())
                .containsEntry("a", 1.0)
                .containsEntry("b", 1.0)
                .containsEntry("c", 0.0);
    }

    @Test
    void sensitivityTellsWhatTheFinishHangsOn() throws InvalidPlan {
        var plan = Plan.of(
                        List.of(
                                Activity.of("wide", new Triangular(0, 50, 100)),
                                Activity.of("narrow", new Triangular(0, 5, 10)),
                                Activity.of("known", new Fixed(5))),
                        List.of(Link.finishToStart("wide", "narrow"), Link.finishToStart("narrow", "known")))
                .uncertain(
                        List.of(),
                        List.of(new RiskEvent("fire", "fire", 0.1, new Fixed(100), List.of("known"))),
                        List.of());
        List<Sensitivity> found = Simulation.run(
                        Network.of(plan), Settings.of(20_000, SEED).withSensitivity())
                .sensitivity();

        assertThat(found).extracting(Sensitivity::id).containsExactlyInAnyOrder("wide", "fire", "known", "narrow");
        assertThat(found.getFirst().id()).isEqualTo("wide");
        assertThat(found.getFirst().late() - found.getFirst().early()).isBetween(50.0, 90.0);
        Sensitivity fire = found.stream()
                .filter(one -> one.kind() == Sensitivity.Kind.RISK)
                .findFirst()
                .orElseThrow();
        assertThat(fire.late() - fire.early()).isCloseTo(100, Offset.offset(10.0));
    }

    @Test
    void itStopsWhenTheIntervalsAreNarrowEnoughAndSaysSo() throws InvalidPlan {
        Network network = Network.of(Networks.plain(50, 100, 10, SEED));
        Settings settings = Settings.of(1_000_000, SEED).until(new Convergence(0.005));
        RunRecord run = Simulation.run(network, settings).run();

        assertThat(run.stop()).isEqualTo(RunRecord.Stop.CONVERGED);
        assertThat(run.widest()).isLessThanOrEqualTo(0.005);
        assertThat(run.iterations()).isLessThan(100_000);
        assertThat(Simulation.run(network, settings.on(7)).run()).isEqualTo(run);
        assertThat(Simulation.run(network, settings.until(new Convergence(1e-9)).on(1))
                        .run()
                        .iterations())
                .isEqualTo(1_000_000);
    }

    @Test
    void itCanBeCalledOff() throws InvalidPlan {
        Network network = Network.of(Networks.plain(100, 200, 20, SEED));

        assertThatThrownBy(() -> Simulation.run(network, Settings.of(10_000_000, SEED), (done, limit) -> done < 10_000))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theRecordNamesTheInput() throws InvalidPlan {
        Plan plan = Networks.plain(10, 12, 5, SEED);
        RunRecord run = Simulation.run(Network.of(plan), Settings.of(10, SEED)).run();

        assertThat(run.input()).hasSize(64).isEqualTo(PlanDigest.of(Networks.plain(10, 12, 5, SEED)));
        assertThat(run.input()).isNotEqualTo(PlanDigest.of(Networks.plain(10, 12, 5, SEED + 1)));
        assertThat(run.seed()).isEqualTo(SEED);
        assertThat(run.stop()).isEqualTo(RunRecord.Stop.LIMIT);
        assertThat(run.iterations()).isEqualTo(10);
    }

    private static float[] trials(Draws draws, int count) {
        var trials = new Trials(
                draws,
                new Slots(draws.network, false),
                Lanes.best(),
                List.of(draws.network.finishNode()),
                Settings.of(count, SEED),
                Watch.SILENT);
        trials.upTo(count);
        return trials.finishes[0];
    }

    private static void same(SimulationResult found, SimulationResult expected) {
        assertThat(points(found.finish())).isEqualTo(points(expected.finish()));
        expected.milestones()
                .forEach((id, milestone) ->
                        assertThat(points(found.milestones().get(id))).isEqualTo(points(milestone)));
        assertThat(found.cost()).isNotNull();
        assertThat(points(found.cost())).isEqualTo(points(expected.cost()));
        assertThat(found.criticality()).isEqualTo(expected.criticality());
        assertThat(found.mergeDelay()).isEqualTo(expected.mergeDelay());
        assertThat(found.sensitivity()).isNotEmpty().isEqualTo(expected.sensitivity());
        assertThat(found.run()).isEqualTo(expected.run());
    }

    private static double[] points(Distribution distribution) {
        double[] points = new double[distribution.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = distribution.point((i + 1.0) / points.length);
        }
        return points;
    }

    private static Offset<Double> minutes() {
        return Offset.offset(0.05);
    }
}
