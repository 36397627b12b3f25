package no.retning.engines.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** MPXJ's scheduler, which follows Microsoft Project, gives the same dates for plans made by chance. */
class SchedulerAgreementTest {
    private static final long SEED = Long.getLong("seed", 814);
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 23, 8, 0);

    @Test
    void allDatesAgreeOnPlansOfOneCalendar() throws InvalidPlan, CpmException {
        for (int round = 0; round < 12; round++) {
            var pair = new Pair(SEED + round, false);
            List<CriticalPath.Dates> ours = pair.compare();
            for (int i = 0; i < ours.size(); i++) {
                String which = "seed " + (SEED + round) + ", " + ours.get(i);
                Task theirs = pair.tasks.get(i);
                assertThat(pair.worked(ours.get(i).lateStart()))
                        .as(which)
                        .isEqualTo(pair.worked(theirs.getLateStart()));
                assertThat(pair.worked(ours.get(i).lateFinish()))
                        .as(which)
                        .isEqualTo(pair.worked(theirs.getLateFinish()));
            }
        }
    }

    @Test
    void earlyDatesAgreeOnPlansOfTwoCalendars() throws InvalidPlan, CpmException {
        for (int round = 0; round < 12; round++) {
            new Pair(SEED + 1000 + round, true).compare();
        }
    }

    /** The same plan for both. */
    private static final class Pair {
        private final SplittableRandom random;
        private final long seed;
        private final ProjectFile file = new ProjectFile();
        private final ProjectCalendar office = file.addDefaultBaseCalendar();
        private final ProjectCalendar weekend = file.addCalendar();
        private final List<Task> tasks = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final WorkCalendar ours = WorkCalendar.norwegian("office");

        Pair(long seed, boolean twoCalendars) {
            this.seed = seed;
            random = new SplittableRandom(seed);
            file.setDefaultCalendar(office);
            weekend.setName("weekend");
            for (DayOfWeek day : DayOfWeek.values()) {
                boolean isWorked = day.compareTo(DayOfWeek.THURSDAY) >= 0;
                weekend.setWorkingDay(day, isWorked);
                var hours = weekend.addCalendarHours(day);
                if (isWorked) {
                    hours.add(new LocalTimeRange(java.time.LocalTime.of(6, 0), java.time.LocalTime.of(14, 30)));
                }
            }
            for (LocalDate day = START.toLocalDate().withDayOfYear(1); day.getYear() < 2036; day = day.plusDays(1)) {
                if (NorwegianHolidays.isHoliday(day)) {
                    office.addCalendarException(day);
                }
            }
            IntStream.range(0, 40).forEach(i -> activity(i, twoCalendars && random.nextInt(3) == 0));
            IntStream.range(0, 60).forEach(i -> link());
        }

        private void activity(int i, boolean onWeekends) {
            int hours = 1 + random.nextInt(120);
            Task task = file.addTask();
            task.setName("A" + i);
            task.setDuration(Duration.getInstance(hours, TimeUnit.HOURS));
            task.setActualDuration(Duration.getInstance(0, TimeUnit.HOURS));
            task.setRemainingDuration(Duration.getInstance(hours, TimeUnit.HOURS));
            task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
            Activity activity = Activity.of("A" + i, new Estimate.Fixed(60 * hours));
            if (onWeekends) {
                task.setCalendar(weekend);
                activity = activity.on("weekend");
            } else if (random.nextInt(8) == 0) {
                // a Monday at eight is a start of work in that calendar, and Easter Monday is past
                LocalDateTime date = START.plusWeeks(3 + random.nextInt(4));
                task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
                task.setConstraintDate(date);
                activity =
                        activity.held(new Constraint(Constraint.Kind.START_NO_EARLIER_THAN, Plan.moment(START, date)));
            }
            tasks.add(task);
            activities.add(activity);
        }

        private void link() {
            int to = 1 + random.nextInt(tasks.size() - 1);
            int from = random.nextInt(to);
            if (links.stream()
                    .anyMatch(one -> one.from().equals("A" + from) && one.to().equals("A" + to))) {
                return;
            }
            LinkType type = LinkType.values()[random.nextInt(4)];
            int lag = switch (type) {
                // a lead no longer than the predecessor; a finish no earlier than the successor can
                case FINISH_TO_START, FINISH_TO_FINISH -> random.nextInt(30) - Math.min(10, hours(from));
                case START_TO_START -> random.nextInt(30);
                case START_TO_FINISH -> hours(to) + random.nextInt(30);
            };
            boolean sameCalendar =
                    activities.get(from).calendar() == activities.get(to).calendar();
            int taken = sameCalendar ? lag : Math.max(0, lag);
            links.add(Link.of("A" + from, "A" + to, type, 60.0 * taken));
            tasks.get(to)
                    .addPredecessor(new Relation.Builder()
                            .predecessorTask(tasks.get(from))
                            .type(
                                    switch (type) {
                                        case FINISH_TO_START -> RelationType.FINISH_START;
                                        case START_TO_START -> RelationType.START_START;
                                        case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
                                        case START_TO_FINISH -> RelationType.START_FINISH;
                                    })
                            .lag(Duration.getInstance(taken, TimeUnit.HOURS)));
        }

        private int hours(int i) {
            return (int) (activities.get(i).duration().likely() / 60);
        }

        List<CriticalPath.Dates> compare() throws InvalidPlan, CpmException {
            new MicrosoftScheduler().schedule(file, START);
            var week = new java.util.HashMap<DayOfWeek, List<Shift>>();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.compareTo(DayOfWeek.THURSDAY) >= 0) {
                    week.put(day, List.of(new Shift(6 * 60, 14 * 60 + 30)));
                }
            }
            Plan plan = Plan.dated(START, ours, activities, links)
                    .also(List.of(ours, new WorkCalendar("weekend", week, java.util.Map.of(), false)));
            CriticalPath path = CriticalPath.of(Network.of(plan));
            List<CriticalPath.Dates> dates = path.dates();
            for (int i = 0; i < tasks.size(); i++) {
                String which = "seed " + seed + ", " + dates.get(i);
                assertThat(path.date(dates.get(i).earlyStart()))
                        .as(which)
                        .isEqualTo(tasks.get(i).getEarlyStart());
                assertThat(path.date(dates.get(i).earlyFinish()))
                        .as(which)
                        .isEqualTo(tasks.get(i).getEarlyFinish());
            }
            return dates;
        }

        /** Hours of work before a moment: the end of one day and the beginning of the next are one. */
        double worked(double moment) {
            return worked(START.toLocalDate().atStartOfDay().plusMinutes(Math.round(moment)));
        }

        double worked(LocalDateTime date) {
            return office.getWork(START, date, TimeUnit.HOURS).getDuration();
        }
    }
}
