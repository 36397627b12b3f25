package no.retning.formats.projectfile.foreign;

import java.time.LocalDateTime;
import java.util.Map;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Constraint;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.Progress;
import no.retning.formats.projectfile.ProjectFile;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.Task;
import org.mpxj.TaskField;

/** Writes an activity; its id and its three points stand in columns that {@link UncertainFields} finds again. */
final class TaskWriter {
    private final ProjectFile plan;
    private final Units units;
    private final Map<String, ProjectCalendar> calendars;
    private final Remarks remarks;

    TaskWriter(
            org.mpxj.ProjectFile written,
            ProjectFile plan,
            Units units,
            Map<String, ProjectCalendar> calendars,
            Remarks remarks) {
        this.plan = plan;
        this.units = units;
        this.calendars = calendars;
        this.remarks = remarks;
        name(written, TaskField.TEXT30, UncertainFields.ID);
        name(written, TaskField.TEXT29, UncertainFields.DISTRIBUTION);
        name(written, TaskField.DURATION8, UncertainFields.LEAST);
        name(written, TaskField.DURATION9, UncertainFields.LIKELY);
        name(written, TaskField.DURATION10, UncertainFields.MOST);
    }

    private static void name(org.mpxj.ProjectFile written, TaskField field, String alias) {
        written.getCustomFields().getOrCreate(field).setAlias(alias);
    }

    void fill(Task task, Activity activity) {
        Duration duration = duration(activity, activity.duration().likely());
        task.setName(activity.name());
        task.set(TaskField.TEXT30, activity.id());
        task.setDuration(duration);
        task.setMilestone(activity.milestone());
        if (activity.calendar() != null) {
            task.setCalendar(calendars.get(activity.calendar()));
        }
        threePoints(task, activity);
        activity.constraints().forEach(constraint -> constrain(task, constraint));
        if (activity.progress() != null) {
            progress(task, activity, activity.progress());
        }
        if (activity.cost() != null) {
            task.setFixedCost(activity.cost().likely());
        }
        if (activity.costPerUnit() != 0) {
            remarks.add("a cost for each unit of duration was left out");
        }
    }

    private Duration duration(Activity activity, double amount) {
        return units.duration(amount, activity.elapsed());
    }

    private void threePoints(Task task, Activity activity) {
        switch (activity.duration()) {
            case Estimate.Fixed fixed -> {}
            case Estimate.Triangular three ->
                threePoints(task, activity, "triangular", three.min(), three.mode(), three.max());
            case Estimate.Pert three -> threePoints(task, activity, "pert", three.min(), three.mode(), three.max());
            case Estimate.Uniform two -> threePoints(task, activity, "uniform", two.min(), two.likely(), two.max());
            case Estimate.Lognormal lognormal -> remarks.add("a lognormal duration was written as its mean");
            case Estimate.Discrete discrete -> remarks.add("a discrete duration was written as its likeliest value");
        }
    }

    private void threePoints(Task task, Activity activity, String kind, double min, double mode, double max) {
        task.set(TaskField.TEXT29, kind);
        task.set(TaskField.DURATION8, duration(activity, min));
        task.set(TaskField.DURATION9, duration(activity, mode));
        task.set(TaskField.DURATION10, duration(activity, max));
    }

    private void constrain(Task task, Constraint constraint) {
        @Nullable LocalDateTime date = date(constraint.at());
        if (constraint.at() != null && date == null) {
            remarks.add("a constraint that is no date was left out, for the plan has no start by the calendar");
        } else if (constraint.kind() == Constraint.Kind.DEADLINE) {
            task.setDeadline(date);
        } else if (task.getConstraintType() != null) {
            remarks.add("a second constraint of an activity was left out");
        } else {
            task.setConstraintType(type(constraint.kind()));
            task.setConstraintDate(date);
        }
    }

    private static ConstraintType type(Constraint.Kind kind) {
        return switch (kind) {
            case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> ConstraintType.FINISH_NO_LATER_THAN;
            case MUST_START_ON -> ConstraintType.MUST_START_ON;
            case MUST_FINISH_ON -> ConstraintType.MUST_FINISH_ON;
            case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case DEADLINE -> throw new IllegalArgumentException("a deadline has a field of its own");
        };
    }

    private void progress(Task task, Activity activity, Progress progress) {
        task.setActualStart(date(progress.actualStart()));
        task.setActualFinish(date(progress.actualFinish()));
        if (progress.remaining() != null) {
            task.setRemainingDuration(duration(activity, progress.remaining().likely()));
        }
    }

    /** Units after the start are working time, which only the one who computes the plan can turn into a date. */
    private @Nullable LocalDateTime date(@Nullable Moment moment) {
        return switch (moment) {
            case Moment.OnDate at -> at.date();
            case Moment.After after -> {
                yield after.units() == 0 ? plan.start() : null;
            }
            case null -> null;
        };
    }
}
