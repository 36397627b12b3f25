package no.retning.engines.schedule.resource;

/** When each activity starts, how long the whole takes, and what is known about how long it must take. */
public final class ResourcePlan {
    private final int[] starts;
    private final int makespan;
    private final int lowerBound;
    private final long schedules;
    private final boolean cancelled;

    ResourcePlan(int[] starts, int makespan, int lowerBound, long schedules, boolean cancelled) {
        this.starts = starts.clone();
        this.makespan = makespan;
        this.lowerBound = lowerBound;
        this.schedules = schedules;
        this.cancelled = cancelled;
    }

    /**
     * What is known after an exact solver was asked.
     *
     * @param found a plan of the same problem, which is taken if it is shorter
     * @param bound which is taken if it is higher
     * @param limits by which the solver was asked
     */
    public ResourcePlan improved(ResourceProblem problem, int[] found, int bound, Limits limits) {
        int length = 0;
        for (int i = 0; i < found.length; i++) {
            length = Math.max(length, found[i] + problem.duration(i));
        }
        boolean isShorter = length < makespan;
        int shortest = isShorter ? length : makespan;
        return new ResourcePlan(
                isShorter ? found : starts,
                shortest,
                Math.min(shortest, Math.max(lowerBound, bound)),
                schedules,
                limits.cancelled().getAsBoolean());
    }

    /** The start of each activity; the plan begins at 0. */
    public int[] starts() {
        return starts.clone();
    }

    public int start(int activity) {
        return starts[activity];
    }

    /** When the last activity ends. */
    public int makespan() {
        return makespan;
    }

    /** No plan is shorter. */
    public int lowerBound() {
        return lowerBound;
    }

    /** Whether no plan is shorter than this one. */
    public boolean isProved() {
        return makespan == lowerBound;
    }

    /** How far the plan may be from the shortest, as a part of the lower bound. */
    public double gap() {
        return lowerBound == 0 ? 0 : (makespan - lowerBound) / (double) lowerBound;
    }

    /** How many plans were made on the way. */
    public long schedules() {
        return schedules;
    }

    /** Whether it was asked to stop before its limits. */
    public boolean wasCancelled() {
        return cancelled;
    }
}
