package no.retning.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.engines.schedule.WhatIf;

/** Monte Carlo over a network of national size against a plain loop, and what a person waits for. */
final class ScheduleRisk implements Benchmark {
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int ACTIVITIES = 3_614;
    private static final int LINKS = 7_093;
    private static final int THREADS = 2;
    private static final int OURS = 400_000;
    private static final int THEIRS = 20_000;

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public List<Row> run() throws InterruptedException {
        RandomNetwork random = RandomNetwork.of(ACTIVITIES, LINKS);
        try {
            var rows = new ArrayList<Row>();
            // first: both sides as a process computes them that has seen no other plans
            rows.addAll(new Rescheduling().rows());
            rows.addAll(trials(random));
            rows.add(whole(random));
            rows.add(whatIf(random));
            rows.addAll(growth());
            return rows;
        } catch (InvalidPlan broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** By turns, so that what else the machine does hits both. */
    private static List<Row> trials(RandomNetwork random) throws InterruptedException, InvalidPlan {
        Network network = Network.of(random.plain());
        var loop = new ScalarLoop(random.points(), random.links());
        requireSame(Simulation.run(network, settings(THEIRS)).finish().quantile(0.5), loop.finishes(THEIRS, THREADS));
        Simulation.run(network, settings(OURS));
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        double processor = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            loop.finishes(THEIRS, THREADS);
            theirs.add(THEIRS / seconds(begin));
            double before = processorSeconds();
            ours.add(rate(network, OURS));
            processor += processorSeconds() - before;
            ratios.add(ours.getLast() / theirs.getLast());
        }
        String what = String.format(Locale.ROOT, "iterations, %,d activities, %,d links", ACTIVITIES, LINKS);
        Spread spread = Spread.of(ours);
        return List.of(
                Row.compared(what + ", against a plain loop", "/s", spread, Spread.of(theirs), Spread.of(ratios), 10),
                Row.atLeast(
                        what + ", two threads",
                        "/s",
                        spread.median(),
                        200_000,
                        String.format(
                                Locale.ROOT,
                                "best %.0f; %,.0f in a second of one processor; %s",
                                spread.most(),
                                (double) ROUNDS * OURS / processor,
                                vectors())));
    }

    private static Row whole(RandomNetwork random) throws InvalidPlan {
        Network network = Network.of(random.dated());
        Settings settings = settings(10_000).withDrivers();
        Simulation.run(network, settings);
        Simulation.run(network, settings);
        var seconds = new ArrayList<Double>();
        double before = processorSeconds();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Simulation.run(network, settings);
            seconds.add(seconds(begin));
        }
        double processor = (processorSeconds() - before) / ROUNDS;
        Spread spread = Spread.of(seconds);
        return Row.atMost(
                "10,000 iterations on it with calendars, correlation, criticality",
                "s",
                spread.median(),
                0.5,
                best("s", spread, processor));
    }

    private static Row whatIf(RandomNetwork random) throws InvalidPlan {
        Plan plan = random.dated();
        WhatIf whatIf = WhatIf.of(Network.of(plan), 1, 1_024, 100_000_000);
        var chance = new SplittableRandom(1);
        var millis = new ArrayList<Double>();
        double processor = 0;
        for (int round = -20; round < 4 * ROUNDS; round++) {
            List<Activity> activities = new ArrayList<>(plan.activities());
            for (int edit = 0; edit < 3; edit++) {
                int at = chance.nextInt(ACTIVITIES);
                activities.set(at, activities.get(at).taking(new Estimate.Triangular(480, 4800, 9600)));
            }
            double before = processorSeconds();
            long begin = System.nanoTime();
            whatIf.ask(plan.with(activities));
            if (round >= 0) {
                millis.add(1000 * seconds(begin));
                processor += 1000 * (processorSeconds() - before);
            }
        }
        Spread spread = Spread.of(millis);
        return Row.atMost(
                "what-if on it, three activities edited, " + whatIf.trials() + " kept trials",
                "ms",
                spread.median(),
                50,
                best("ms", spread, processor / millis.size()));
    }

    private static List<Row> growth() throws InvalidPlan {
        int[] sizes = {100, 1_000, 10_000, 100_000};
        double[] work = new double[sizes.length];
        double most = 0;
        for (int i = 0; i < sizes.length; i++) {
            Network network =
                    Network.of(RandomNetwork.of(sizes[i], 2 * sizes[i] - 50).plain());
            int trials = Math.clamp(800_000_000L / sizes[i], 2_048, 1_000_000);
            rate(network, trials);
            for (int round = 0; round < ROUNDS; round++) {
                work[i] = Math.max(work[i], rate(network, trials) * (network.size() + network.links()) / 1e9);
            }
            most = Math.max(most, work[i]);
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < sizes.length; i++) {
            rows.add(Row.atLeast(
                    String.format(Locale.ROOT, "iterations/s × (activities + links), %,d activities", sizes[i]),
                    "billion/s",
                    work[i],
                    most / 3,
                    "level: at least a third of the largest; best of the rounds"));
        }
        return rows;
    }

    private static double rate(Network network, int trials) {
        long begin = System.nanoTime();
        Simulation.run(network, settings(trials));
        return trials / seconds(begin);
    }

    private static Settings settings(int trials) {
        return Settings.of(trials, 1).on(THREADS);
    }

    private static void requireSame(double ours, double[] theirs) {
        double middle = theirs[theirs.length / 2];
        if (Math.abs(ours - middle) > 0.005 * middle) {
            throw new IllegalStateException("The two do not compute the same: " + ours + " and " + middle);
        }
    }

    private static String vectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? "vector unit" : "plain arrays";
    }

    /** How well it went at best, and how much processor time it took, which other programs do not lengthen as much. */
    private static String best(String unit, Spread spread, double processor) {
        return String.format(
                Locale.ROOT, "best %.3g %s; %.3g %s of processor time", spread.least(), unit, processor, unit);
    }

    private static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
