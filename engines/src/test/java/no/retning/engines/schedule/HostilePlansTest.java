package no.retning.engines.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.retning.engines.schedule.Estimate.Fixed;
import no.retning.engines.schedule.Estimate.Triangular;
import no.retning.engines.schedule.Estimate.Uniform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HostilePlansTest {
    private static final long SEED = Long.getLong("seed", 99);
    private static final Activity A = Activity.of("a", new Fixed(1));
    private static final Activity B = Activity.of("b", new Fixed(1));
    private static final Activity C = Activity.of("c", new Fixed(1));

    @Test
    void aCycleIsReportedByName() {
        assertThat(problems(Plan.of(
                        List.of(A, B, C),
                        List.of(
                                Link.finishToStart("a", "b"),
                                Link.finishToStart("b", "c"),
                                Link.finishToStart("c", "b")))))
                .singleElement()
                .asString()
                .contains("circle of 2 activities", "'b'", "'c'")
                .doesNotContain("'a'");
    }

    @Test
    void whatDanglesIsReportedByName() {
        Plan plan = Plan.of(
                        List.of(A, B.on("nowhere")),
                        List.of(Link.finishToStart("a", "x"), Link.finishToStart("a", "a")))
                .uncertain(
                        List.of(new CorrelationGroup("g", List.of("a", "y"), 0.5)),
                        List.of(new RiskEvent("r", "r", 0.5, new Fixed(1), List.of("z"))),
                        List.of(new Branch("f", List.of(new Branch.Way(0.5, List.of("w"))))));

        assertThat(problems(plan))
                .anyMatch(line -> line.contains("'x'") && line.contains("not in the plan"))
                .anyMatch(line -> line.contains("'nowhere'"))
                .anyMatch(line -> line.contains("to itself"))
                .anyMatch(line -> line.contains("group 'g'") && line.contains("'y'"))
                .anyMatch(line -> line.contains("event 'r'") && line.contains("'z'"))
                .anyMatch(line -> line.contains("Branch 'f'") && line.contains("'w'"));
    }

    @Test
    void numbersThatAreNoneAreReportedByName() {
        List<Estimate> wrong = List.of(
                new Fixed(Double.NaN),
                new Fixed(-1),
                new Fixed(Double.POSITIVE_INFINITY),
                new Fixed(1e300),
                new Uniform(2, 1),
                new Triangular(1, 5, 4),
                new Triangular(-1, 5, 6),
                new Estimate.Pert(3, 2, 5),
                new Estimate.Lognormal(0, 1),
                new Estimate.Lognormal(1, Double.NaN),
                new Estimate.Discrete(List.of()),
                new Estimate.Discrete(List.of(new Estimate.Discrete.Outcome(1, 0.4))),
                new Estimate.Discrete(
                        List.of(new Estimate.Discrete.Outcome(1, -1), new Estimate.Discrete.Outcome(1, 2))));
        for (Estimate estimate : wrong) {
            assertThat(problems(Plan.of(List.of(Activity.of("odd", estimate)), List.of())))
                    .as("%s", estimate)
                    .singleElement()
                    .asString()
                    .startsWith("Activity 'odd'");
        }
        assertThat(problems(Plan.of(List.of(A, B), List.of(Link.of("a", "b", LinkType.FINISH_TO_START, Double.NaN)))))
                .singleElement()
                .asString()
                .contains("'a' → 'b'");
    }

    @Test
    void datesThatContradictEachOtherAreReportedByName() {
        Activity torn = A.held(
                new Constraint(Constraint.Kind.START_NO_EARLIER_THAN, 10),
                new Constraint(Constraint.Kind.FINISH_NO_LATER_THAN, 9));
        Activity future = B.having(Progress.finished(3, 99));
        Activity backwards = C.having(Progress.finished(3, 2));

        assertThat(problems(Plan.of(List.of(torn), List.of())))
                .singleElement()
                .asString()
                .contains("'a'", "cannot all be kept");
        assertThat(problems(Plan.of(List.of(future, backwards), List.of()).known(5.0)))
                .anyMatch(line -> line.contains("'b'") && line.contains("after the data date"))
                .anyMatch(line -> line.contains("'c'") && line.contains("before it starts"));
        assertThat(problems(Plan.of(List.of(future), List.of()))).anyMatch(line -> line.contains("no data date"));
    }

    @Test
    void idsThatAreThereTwiceAndCalendarsWithoutWorkAreReported() {
        var idle = new WorkCalendar("idle", Map.of(), Map.of(), false);
        var odd = new WorkCalendar(
                "odd", Map.of(DayOfWeek.MONDAY, List.of(new Shift(0, 600), new Shift(500, 700))), Map.of(), false);
        LocalDateTime start = LocalDateTime.of(2026, 1, 5, 8, 0);

        assertThat(problems(Plan.of(List.of(A, A), List.of())))
                .singleElement()
                .asString()
                .contains("'a' is there twice");
        assertThat(problems(Plan.dated(start, idle, List.of(A), List.of())))
                .singleElement()
                .asString()
                .contains("'idle'");
        assertThat(problems(Plan.dated(start, odd, List.of(A), List.of())))
                .singleElement()
                .asString()
                .contains("overlap");
        assertThat(problems(Plan.of(List.of(), List.of())))
                .singleElement()
                .asString()
                .contains("no activities");
    }

    @Test
    void onlySoManyProblemsAreTold() {
        List<Link> links = IntStream.range(0, 10_000)
                .mapToObj(i -> Link.finishToStart("a", "gone" + i))
                .toList();

        assertThat(problems(Plan.of(List.of(A), links)))
                .hasSize(101)
                .last()
                .asString()
                .contains("9900 more");
    }

    @Test
    void plansMadeOfNonsenseAreRefusedOrComputed() throws InvalidPlan {
        var random = new SplittableRandom(SEED);
        int computed = 0;
        for (int round = 0; round < 2000; round++) {
            Plan plan = nonsense(random);
            try {
                Network network = Network.of(plan);
                CriticalPath path = CriticalPath.of(network);
                SimulationResult found = Simulation.run(
                        network, Settings.of(64, round).withSensitivity().on(1));
                assertThat(path.length()).as("seed %s, round %s", SEED, round).isFinite();
                assertThat(found.finish().quantile(0.5)).isFinite();
                computed++;
            } catch (InvalidPlan told) {
                assertThat(told.problems())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).isNotBlank());
            }
        }
        assertThat(computed).isBetween(50, 1950);
    }

    @Test
    @Tag("long")
    void aMillionActivitiesAreComputed() throws InvalidPlan {
        Network network = Network.of(Networks.plain(1_000_000, 2_000_000, 100, SEED));

        assertThat(CriticalPath.of(network).length()).isPositive();
        assertThat(Simulation.run(network, Settings.of(128, SEED).on(2))
                        .finish()
                        .mean())
                .isPositive();
    }

    @Test
    void manyActivitiesSideBySideAndInARowAreComputed() throws InvalidPlan {
        List<Activity> many = new ArrayList<>();
        List<Link> row = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            many.add(Activity.of("a" + i, new Uniform(0, 2)));
            if (i > 0) {
                row.add(Link.finishToStart("a" + (i - 1), "a" + i));
            }
        }

        SimulationResult beside = Simulation.run(
                Network.of(Plan.of(many, List.of())),
                Settings.of(64, SEED).withDrivers().on(2));
        assertThat(beside.finish().quantile(0.5)).isBetween(1.99, 2.0);
        SimulationResult behind = Simulation.run(
                Network.of(Plan.of(many, row)), Settings.of(64, SEED).on(2));
        assertThat(behind.finish().quantile(0.5)).isBetween(29_500.0, 30_500.0);
    }

    private static Plan nonsense(SplittableRandom random) {
        int count = random.nextInt(1, 8);
        double[] odd = {Double.NaN, -1, Double.POSITIVE_INFINITY, 0, 1e9, 1e-300, 5, 7, 100};
        boolean wild = random.nextInt(2) == 0;
        var activities = new ArrayList<Activity>();
        for (int i = 0; i < count; i++) {
            double x = wild ? odd[random.nextInt(odd.length)] : 10 * random.nextDouble();
            double y = wild ? odd[random.nextInt(odd.length)] : x + random.nextDouble();
            Estimate estimate = switch (random.nextInt(5)) {
                case 0 -> new Uniform(x, y);
                case 1 -> new Triangular(x, x, y);
                case 2 -> new Estimate.Pert(x, y, y);
                case 3 -> new Estimate.Lognormal(x, y);
                default -> new Fixed(x);
            };
            Activity activity = Activity.of("a" + random.nextInt(wild ? 9 : 1000), estimate);
            if (random.nextInt(3) == 0) {
                var kinds = Constraint.Kind.values();
                activity = activity.held(new Constraint(kinds[random.nextInt(kinds.length)], wild ? y : 3));
            }
            activities.add(activity);
        }
        var links = new ArrayList<Link>();
        for (int i = 0; i < random.nextInt(6); i++) {
            String from = activities.get(random.nextInt(count)).id();
            String to = random.nextInt(10) == 0
                    ? "nobody"
                    : activities.get(random.nextInt(count)).id();
            double lag = wild ? odd[random.nextInt(odd.length)] : random.nextDouble() - 0.5;
            links.add(new Link(from, to, LinkType.values()[random.nextInt(4)], lag, random.nextInt(2) == 0));
        }
        Plan plan = Plan.of(activities, links);
        return random.nextInt(3) == 0 ? plan.known(wild ? odd[random.nextInt(odd.length)] : 2.0) : plan;
    }

    private static List<String> problems(Plan plan) {
        InvalidPlan refused = catchThrowableOfType(InvalidPlan.class, () -> Network.of(plan));
        assertThat(refused).as("%s", plan).isNotNull();
        return refused.problems();
    }
}
