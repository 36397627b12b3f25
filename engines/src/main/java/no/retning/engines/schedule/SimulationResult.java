package no.retning.engines.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation found.
 *
 * @param finish of the project
 * @param milestones of the activities that were asked for, by id
 * @param kept the share of trials that keep each promise that was asked about, by id
 * @param cost null when nothing costs
 * @param criticality the share of trials in which an activity was on a path that decided the finish, by id; empty when not
 *     asked for
 * @param mergeDelay for each activity with several links to it how much later it is on average because the latest of them
 *     counts, in working time
 * @param sensitivity what the finish hangs on, strongest first; empty when not asked for
 */
public record SimulationResult(
        Network network,
        RunRecord run,
        Distribution finish,
        Map<String, Distribution> milestones,
        Map<String, Double> kept,
        @Nullable Distribution cost,
        Map<String, Double> criticality,
        Map<String, Double> mergeDelay,
        List<Sensitivity> sensitivity) {

    /** The date of a moment of this plan; null in abstract time. */
    public @Nullable LocalDateTime date(double moment) {
        return network.axis.date(moment);
    }
}
