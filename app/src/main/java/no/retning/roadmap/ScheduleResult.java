package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a computation of a roadmap found, in days.
 *
 * @param finish when everything is done
 * @param drivers what that hangs on, the strongest first
 */
public record ScheduleResult(
        Span finish,
        List<OfActivity> activities,
        List<OfGoal> goals,
        List<OfMilestone> milestones,
        List<Driver> drivers,
        List<OfTask> tasks) {
    /** What was computed before milestones were has none, and before plans behind activities were no tasks. */
    public ScheduleResult(
            Span finish,
            List<OfActivity> activities,
            List<OfGoal> goals,
            @Nullable List<OfMilestone> milestones,
            List<Driver> drivers,
            @Nullable List<OfTask> tasks) {
        this.finish = finish;
        this.activities = activities;
        this.goals = goals;
        this.milestones = milestones == null ? List.of() : milestones;
        this.drivers = drivers;
        this.tasks = tasks == null ? List.of() : tasks;
    }

    /**
     * @param p50 the day by which it is done in half of all trials
     * @param p85 the day by which it is done in 85 of 100 trials
     */
    public record Span(LocalDate p50, LocalDate p85) {}

    /**
     * @param kept in which share of the trials what was promised is kept; null where nothing was promised
     * @param critical in which share of the trials it decided when everything was done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfActivity(
            UUID activity,
            LocalDate p50,
            LocalDate p85,
            @Nullable Double kept,
            double critical) {}

    /** When all that is placed under a goal is done. */
    public record OfGoal(UUID goal, LocalDate p50, LocalDate p85) {}

    /**
     * When a milestone of a measure is reached.
     *
     * @param place among those that the roadmap is composed with, from 0
     * @param kept in which share of the trials it is reached in time; null where it has no date
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfMilestone(
            int place,
            LocalDate p50,
            LocalDate p85,
            @Nullable Double kept) {}

    /**
     * When a task of the plan behind an activity is done.
     *
     * @param task its id in that plan
     * @param critical in which share of the trials it decided when everything was done
     */
    public record OfTask(UUID activity, String task, LocalDate p50, LocalDate p85, double critical) {}

    /**
     * The mean day on which everything is done when this took least, and when it took most.
     *
     * @param part the id of the task, or the event, in the plan behind the activity; null for the activity itself
     * @param task what that was called then, where no id of it was kept: in computations made before ids were
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Driver(
            UUID activity, @Nullable String part, @Nullable String task, LocalDate early, LocalDate late) {}
}
