package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The axis of a plan with the calendars that its activities use; equal calendars are laid out once. */
record AxisLayout(Axis axis, Numbering byId, int common) {
    private static final int DAYS_OF_ALL = 5_000_000;
    private static final int MOST_DAYS = 36_525;
    private static final int FEWEST_DAYS = 3_653;
    private static final int MARGIN = 400;

    /**
     * @param like a network whose calendars are taken over where they are the same
     */
    static AxisLayout of(Plan plan, @Nullable Network like, Problems problems) {
        LocalDateTime start = plan.start();
        if (start == null) {
            return new AxisLayout(new Axis(null), new Numbering(Map.of()), Axis.CLOCK);
        }
        Map<String, WorkCalendar> used = used(plan);
        var distinct = new HashMap<WorkCalendar, Integer>();
        var laidOut = new ArrayList<WorkCalendar>();
        var byId = new HashMap<String, Integer>();
        used.forEach((id, calendar) -> {
            var unnamed = new WorkCalendar("", calendar.week(), calendar.exceptions(), calendar.norwegianHolidays());
            Integer known = distinct.get(unnamed);
            if (known == null) {
                known = laidOut.size();
                distinct.put(unnamed, known);
                laidOut.add(calendar);
            }
            byId.put(id, known);
        });
        int back = back(plan);
        Axis axis = like != null
                        && sameAxis(plan, like.plan())
                        && back == back(like.plan())
                        && new Numbering(byId).equals(like.axisIds)
                ? like.axis
                : new Axis(start, workTimes(laidOut, start, back, problems));
        String common = plan.calendar();
        var numbers = new Numbering(Map.copyOf(byId));
        return new AxisLayout(axis, numbers, common == null ? Axis.CLOCK : numbers.of(common));
    }

    int number(@Nullable String calendar) {
        return calendar == null ? common : byId.of(calendar);
    }

    private static boolean sameAxis(Plan plan, Plan like) {
        LocalDateTime start = plan.start();
        return start != null && start.equals(like.start()) && plan.calendars().equals(like.calendars());
    }

    private static Map<String, WorkCalendar> used(Plan plan) {
        Map<String, WorkCalendar> all = new TreeMap<>();
        plan.calendars().forEach(calendar -> all.put(calendar.id(), calendar));
        Map<String, WorkCalendar> used = new TreeMap<>();
        String common = plan.calendar();
        if (common != null) {
            used.put(common, all.get(common));
        }
        for (Activity activity : plan.activities()) {
            String own = activity.calendar();
            if (own != null) {
                used.putIfAbsent(own, all.get(own));
            }
        }
        return used;
    }

    private static WorkTime[] workTimes(
            List<WorkCalendar> calendars, LocalDateTime start, int back, Problems problems) {
        int days = Math.min(MOST_DAYS, DAYS_OF_ALL / Math.max(1, calendars.size()));
        if (days < FEWEST_DAYS) {
            problems.add("The plan uses " + calendars.size() + " different calendars: at most "
                    + DAYS_OF_ALL / FEWEST_DAYS + " can be computed");
            return new WorkTime[0];
        }
        LocalDate day = start.toLocalDate();
        double minute = Plan.moment(start, start);
        WorkTime[] laidOut = new WorkTime[calendars.size()];
        for (int i = 0; i < laidOut.length; i++) {
            WorkTime workTime = WorkTime.of(calendars.get(i), day, minute, back, back + days);
            if (workTime == null) {
                problems.add("Calendar " + quoted(calendars.get(i).id()) + " has no working time");
            } else {
                laidOut[i] = workTime;
            }
        }
        return laidOut;
    }

    /** Days to lay out before the start, rounded up so that an edit seldom changes them. */
    private static int back(Plan plan) {
        double earliest = plan.activities().stream()
                .flatMapToDouble(activity -> {
                    Progress progress = activity.progress();
                    return DoubleStream.concat(
                            activity.constraints().stream()
                                    .filter(constraint -> constraint.kind().dated())
                                    .mapToDouble(Constraint::moment),
                            progress == null ? DoubleStream.empty() : DoubleStream.of(progress.actualStart()));
                })
                .min()
                .orElse(0);
        double days = Math.ceil(Math.max(0, -earliest) / 1440 / MARGIN) * MARGIN;
        return (int) Math.min(MOST_DAYS, days + MARGIN);
    }
}
