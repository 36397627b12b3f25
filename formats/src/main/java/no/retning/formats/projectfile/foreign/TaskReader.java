package no.retning.formats.projectfile.foreign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Constraint;
import no.retning.formats.projectfile.Constraint.Kind;
import no.retning.formats.projectfile.Demand;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.Progress;
import no.retning.formats.projectfile.ProjectFormat;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** Makes an activity from a task of MPXJ's. */
final class TaskReader {
    private static final double PERCENT = 100;

    private final ProjectFormat format;
    private final Summaries summaries;
    private final Amounts amounts;
    private final UncertainFields fields;
    private final Map<ProjectCalendar, String> calendars;
    private final Map<Resource, String> resources;
    private final Remarks remarks;

    /** @param calendars gets those that tasks name */
    TaskReader(
            ProjectFormat format,
            Amounts amounts,
            UncertainFields fields,
            Map<ProjectCalendar, String> calendars,
            Map<Resource, String> resources,
            Remarks remarks) {
        this.format = format;
        this.summaries = new Summaries(format);
        this.amounts = amounts;
        this.fields = fields;
        this.calendars = calendars;
        this.resources = resources;
        this.remarks = remarks;
    }

    Activity read(Task task, String id) {
        String what = "the duration of task \"" + id + "\"";
        Duration duration = duration(task, id);
        double minutes = notNegative(what, amounts.minutes(what, duration));
        return new Activity(
                id,
                task.getName() == null || task.getName().isBlank() ? id : task.getName(),
                summaries.parent(task),
                fields.estimate(task, minutes).orElse(new Estimate.Fixed(minutes)),
                Amounts.isElapsed(duration),
                task.getMilestone() || minutes == 0,
                calendar(task),
                constraints(task),
                progress(task, id),
                demands(task),
                cost(task),
                0);
    }

    /** The one it has at the end, else the one that was planned, else what lies between its dates. */
    private Duration duration(Task task, String id) {
        if (task.getDuration() != null) {
            return task.getDuration();
        }
        if (task.getPlannedDuration() != null) {
            return task.getPlannedDuration();
        }
        if (task.getMilestone()) {
            return Duration.getInstance(0, TimeUnit.MINUTES);
        }
        ProjectCalendar calendar = task.getEffectiveCalendar();
        if (calendar != null && task.getStart() != null && task.getFinish() != null) {
            remarks.add("the duration of a task was taken from its dates");
            return calendar.getWork(task.getStart(), task.getFinish(), TimeUnit.MINUTES);
        }
        throw new InvalidProjectFile("task \"" + id + "\" has no duration that can be read; give it one");
    }

    private static double notNegative(String what, double minutes) {
        if (minutes < 0) {
            throw new InvalidProjectFile(what + " is " + minutes + " minutes; it must not be negative");
        }
        return minutes;
    }

    private @Nullable String calendar(Task task) {
        return task.getCalendar() == null
                ? null
                : calendars.computeIfAbsent(task.getCalendar(), any -> "c" + (calendars.size() + 1));
    }

    private List<Constraint> constraints(Task task) {
        var constraints = new ArrayList<Constraint>();
        add(constraints, task.getConstraintType(), task.getConstraintDate());
        add(constraints, task.getSecondaryConstraintType(), task.getSecondaryConstraintDate());
        if (task.getDeadline() != null) {
            constraints.add(new Constraint(Kind.DEADLINE, new Moment.OnDate(task.getDeadline())));
        }
        boolean isPlaced =
                format == ProjectFormat.GANTTPROJECT && task.getPredecessors().isEmpty()
                        || task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED;
        if (isPlaced && constraints.isEmpty() && task.getActualStart() == null && task.getStart() != null) {
            remarks.add("a task that was placed by hand starts no earlier than there");
            constraints.add(new Constraint(Kind.START_NO_EARLIER_THAN, new Moment.OnDate(task.getStart())));
        }
        return constraints;
    }

    private static void add(List<Constraint> constraints, @Nullable ConstraintType type, @Nullable LocalDateTime date) {
        if (type == ConstraintType.AS_LATE_AS_POSSIBLE) {
            constraints.add(new Constraint(Kind.AS_LATE_AS_POSSIBLE, null));
        } else if (type != null && type != ConstraintType.AS_SOON_AS_POSSIBLE && date != null) {
            constraints.add(new Constraint(kind(type), new Moment.OnDate(date)));
        }
    }

    private static Kind kind(ConstraintType type) {
        return switch (type) {
            case MUST_START_ON, START_ON -> Kind.MUST_START_ON;
            case MUST_FINISH_ON, FINISH_ON -> Kind.MUST_FINISH_ON;
            case START_NO_EARLIER_THAN -> Kind.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> Kind.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> Kind.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> Kind.FINISH_NO_LATER_THAN;
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE ->
                throw new IllegalArgumentException(type + " holds to no date");
        };
    }

    private @Nullable Progress progress(Task task, String id) {
        if (task.getActualStart() == null) {
            return null;
        }
        String what = "the remaining duration of task \"" + id + "\"";
        boolean isDone = task.getActualFinish() != null;
        double remaining = task.getRemainingDuration() == null
                ? -1
                : notNegative(what, amounts.minutes(what, task.getRemainingDuration()));
        return new Progress(
                new Moment.OnDate(task.getActualStart()),
                isDone ? new Moment.OnDate(task.getActualFinish()) : null,
                isDone || remaining < 0 ? null : new Estimate.Fixed(remaining));
    }

    private List<Demand> demands(Task task) {
        var demands = new ArrayList<Demand>();
        for (ResourceAssignment assignment : task.getResourceAssignments()) {
            String resource = assignment.getResource() == null ? null : resources.get(assignment.getResource());
            Number units = assignment.getUnits();
            if (resource != null && (units == null || units.doubleValue() > 0)) {
                demands.add(new Demand(resource, units == null ? 1 : units.doubleValue() / PERCENT));
            }
        }
        return demands;
    }

    private static @Nullable Estimate cost(Task task) {
        Number cost = task.getFixedCost();
        return cost == null || !(cost.doubleValue() > 0) ? null : new Estimate.Fixed(cost.doubleValue());
    }
}
