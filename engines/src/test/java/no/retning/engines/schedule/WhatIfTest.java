package no.retning.engines.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final long SEED = Long.getLong("seed", 3);
    private static final long PLENTY = 100_000_000;

    @Test
    void anEditGivesWhatAWholeSimulationOfItWouldGive() throws InvalidPlan {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < 8; round++) {
            Plan plan = Networks.rich(120, 250, SEED + round);
            WhatIf whatIf = WhatIf.of(Network.of(plan), SEED, 1000, PLENTY);
            Plan edited = edited(plan, random);
            WhatIf.Answer answer = whatIf.ask(edited);

            Distribution whole =
                    Simulation.run(Network.of(edited), Settings.of(1024, SEED)).finish();
            assertThat(answer.trials()).isEqualTo(1024);
            for (double share : Distribution.SHARES) {
                assertThat(answer.after().quantile(share))
                        .as("seed %s", SEED + round)
                        .isEqualTo(whole.quantile(share));
            }
        }
    }

    @Test
    void onlyWhatComesAfterTheEditIsComputedAgain() throws InvalidPlan {
        List<Activity> chain = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            chain.add(Activity.of("a" + i, new Estimate.Uniform(0, 1)));
            if (i > 0) {
                links.add(Link.finishToStart("a" + (i - 1), "a" + i));
            }
        }
        Plan plan = Plan.of(chain, links);
        WhatIf whatIf = WhatIf.of(Network.of(plan), SEED, 64, PLENTY);
        chain.set(7, chain.get(7).taking(new Estimate.Uniform(5, 6)));
        WhatIf.Answer answer = whatIf.ask(plan.with(chain));

        assertThat(answer.recomputed()).isEqualTo(3);
        assertThat(answer.delay(0.5)).isCloseTo(5, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(whatIf.ask(plan).recomputed()).isZero();
        assertThat(whatIf.ask(plan).delay(0.85)).isZero();
    }

    @Test
    void newActivitiesAreComputedToo() throws InvalidPlan {
        Plan plan = Networks.plain(50, 90, 10, SEED);
        WhatIf whatIf = WhatIf.of(Network.of(plan), SEED, 128, PLENTY);
        List<Activity> more = new ArrayList<>(plan.activities());
        more.add(Activity.of("long", new Estimate.Fixed(100_000)));
        WhatIf.Answer answer = whatIf.ask(plan.with(more));

        assertThat(answer.recomputed()).isEqualTo(51);
        assertThat(answer.after().quantile(0.1)).isEqualTo(100_000);
    }

    @Test
    void memoryIsBounded() throws InvalidPlan {
        Network network = Network.of(Networks.plain(1000, 2000, 50, SEED));

        assertThat(WhatIf.of(network, SEED, 100_000, 10_000_000).trials()).isLessThanOrEqualTo(10_000_000 / 4 / 1000);
        assertThatThrownBy(() -> WhatIf.of(network, SEED, 64, 1000)).hasMessageContaining("bytes");
    }

    /** A few durations, dates, risks or lags. */
    private static Plan edited(Plan plan, SplittableRandom random) {
        List<Activity> activities = new ArrayList<>(plan.activities());
        int at = 4 + random.nextInt(activities.size() - 4);
        activities.set(at, activities.get(at).taking(new Estimate.Triangular(100, 5000, 90_000)));
        Plan edited = plan.with(activities);
        return switch (random.nextInt(4)) {
            case 0 -> edited.uncertain(plan.groups(), plan.risks().subList(0, 1), plan.branches());
            case 1 -> edited.uncertain(plan.groups().subList(0, 1), plan.risks(), List.of());
            case 2 ->
                edited.uncertain(
                        plan.groups(),
                        List.of(
                                plan.risks().getFirst(),
                                new RiskEvent("new", "new", 0.5, new Estimate.Fixed(9000), Networks.ids(at, at + 1))),
                        plan.branches());
            default -> edited;
        };
    }
}
