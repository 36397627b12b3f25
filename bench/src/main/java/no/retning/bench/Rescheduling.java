package no.retning.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.CriticalPath;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Link;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.NorwegianHolidays;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.engines.schedule.WorkCalendar;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/**
 * A plan of 122 tasks and 183 links, as large as the largest of PSPLIB's, by a calendar: its durations change, and all early
 * and late dates are computed again, by us and through MPXJ.
 */
final class Rescheduling {
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int TASKS = 122;
    private static final int LINKS = 183;
    private static final int OURS = 100_000;
    private static final int DRAWN = 64;
    private static final int THEIRS = 200;
    private static final int TRIALS = 200_000;
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 8, 0);

    private final RandomNetwork random = RandomNetwork.of(TASKS, LINKS);
    private final List<Task> tasks = new ArrayList<>();
    private final ProjectFile theirs = theirs();
    /** Durations to take in turn, drawn beforehand: to draw them takes us a tenth of the time that a plan does. */
    private final double[][] drawn = drawn();

    List<Row> rows() throws InvalidPlan {
        Network ours = ours();
        try {
            requireSame(ours);
            schedule(THEIRS);
            reschedule(ours, OURS);
            trials(ours);
            var trialRates = new ArrayList<Double>();
            var trialRatios = new ArrayList<Double>();
            var ourRates = new ArrayList<Double>();
            var theirRates = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                theirRates.add(schedule(THEIRS));
                ourRates.add(reschedule(ours, OURS));
                ratios.add(ourRates.getLast() / theirRates.getLast());
                trialRates.add(trials(ours));
                trialRatios.add(trialRates.getLast() / theirRates.getLast());
            }
            return List.of(
                    Row.compared(
                            "trials of " + TASKS
                                    + " tasks by a calendar with criticality, one thread, against a reschedule by MPXJ",
                            "/s",
                            Spread.of(trialRates),
                            Spread.of(theirRates),
                            Spread.of(trialRatios),
                            200),
                    Row.compared(
                            "reschedules of " + TASKS + " tasks, all early and late dates, one thread, against MPXJ",
                            "/s",
                            Spread.of(ourRates),
                            Spread.of(theirRates),
                            Spread.of(ratios),
                            200));
        } catch (CpmException failed) {
            return List.of(Row.skipped("reschedules against MPXJ", String.valueOf(failed.getMessage())));
        }
    }

    private double reschedule(Network network, int times) {
        double sum = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            sum += dates(CriticalPath.of(network.taking(drawn[i % DRAWN])));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("A float is no number");
        }
        return times / seconds;
    }

    /** Every date and float there is, so that none can be left out. */
    private static double dates(CriticalPath path) {
        double sum = 0;
        for (int i = 0; i < TASKS; i++) {
            sum += path.earlyStart(i) + path.earlyFinish(i) + path.lateStart(i) + path.lateFinish(i);
            sum += path.totalFloat(i) + path.freeFloat(i);
        }
        return sum;
    }

    private static double trials(Network network) {
        long begin = System.nanoTime();
        Simulation.run(network, Settings.of(TRIALS, 1).withDrivers().on(1));
        return TRIALS / ((System.nanoTime() - begin) / 1e9);
    }

    private double schedule(int times) throws CpmException {
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            take(drawn[i % DRAWN]);
            new MicrosoftScheduler().schedule(theirs, START);
        }
        return times / ((System.nanoTime() - begin) / 1e9);
    }

    /** Whole hours, so that both see the same. */
    private static double[][] drawn() {
        var chance = new SplittableRandom(1);
        double[][] minutes = new double[DRAWN][TASKS];
        for (double[] plan : minutes) {
            Arrays.setAll(plan, task -> 60.0 * chance.nextInt(8, 100));
        }
        return minutes;
    }

    private void requireSame(Network network) throws CpmException {
        for (double[] minutes : drawn) {
            take(minutes);
            new MicrosoftScheduler().schedule(theirs, START);
            CriticalPath path = CriticalPath.of(network.taking(minutes));
            for (int i = 0; i < TASKS; i++) {
                if (!tasks.get(i).getEarlyFinish().equals(path.date(path.earlyFinish(i)))
                        || !tasks.get(i).getLateFinish().equals(path.date(path.lateFinish(i)))) {
                    throw new IllegalStateException("The two do not compute the same for task " + i);
                }
            }
        }
    }

    private void take(double[] minutes) {
        for (int i = 0; i < TASKS; i++) {
            Duration duration = Duration.getInstance(minutes[i] / 60, TimeUnit.HOURS);
            tasks.get(i).setDuration(duration);
            tasks.get(i).setRemainingDuration(duration);
        }
    }

    private Network ours() throws InvalidPlan {
        var activities = new ArrayList<Activity>();
        for (int i = 0; i < TASKS; i++) {
            activities.add(Activity.of("A" + i, new Estimate.Triangular(480, 960, 2400)));
        }
        List<Link> links = random.links().stream()
                .map(link -> Link.finishToStart("A" + link[0], "A" + link[1]))
                .toList();
        return Network.of(Plan.dated(START, WorkCalendar.norwegian("office"), activities, links));
    }

    private ProjectFile theirs() {
        var file = new ProjectFile();
        ProjectCalendar office = file.addDefaultBaseCalendar();
        file.setDefaultCalendar(office);
        for (LocalDate day = START.toLocalDate(); day.getYear() < 2032; day = day.plusDays(1)) {
            if (NorwegianHolidays.isHoliday(day)) {
                office.addCalendarException(day);
            }
        }
        for (int i = 0; i < TASKS; i++) {
            Task task = file.addTask();
            task.setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
            task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
            tasks.add(task);
        }
        for (int[] link : random.links()) {
            tasks.get(link[1])
                    .addPredecessor(new Relation.Builder()
                            .predecessorTask(tasks.get(link[0]))
                            .type(RelationType.FINISH_START));
        }
        return file;
    }
}
