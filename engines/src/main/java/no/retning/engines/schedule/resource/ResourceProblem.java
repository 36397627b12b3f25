package no.retning.engines.schedule.resource;

import java.util.Arrays;

/**
 * Activities that wait for each other and share resources. Activities and resources are called by their place, from 0 on.
 *
 * <p>A link says how long after the <em>start</em> of its first activity the second may start at the earliest. With durations d,
 * that distance is d(i) + lag for finish to start, lag for start to start, d(i) + lag - d(j) for finish to finish and lag -
 * d(j) for start to finish; it may be negative. An earliest start is a link from an activity of no duration.
 */
public final class ResourceProblem {
    /** The sum of durations and distances must stay below this, so that every time fits an int. */
    public static final int LONGEST = 1 << 30;

    private final int[] durations;
    private final int[][] successors;
    private final int[][] distances;
    private final int[][] demands;
    private final int[] capacities;

    /**
     * Any links.
     *
     * @param durations of each activity, from 0 on
     * @param successors of each activity
     * @param distances of each link, in the shape of the successors
     * @param demands of each activity for each resource, at every moment
     * @param capacities of each resource, at every moment
     * @throws IllegalArgumentException naming the activity or resource that is wrong, or the circle in which links run
     */
    public ResourceProblem(int[] durations, int[][] successors, int[][] distances, int[][] demands, int[] capacities) {
        this.durations = durations.clone();
        this.successors = copy(successors);
        this.distances = copy(distances);
        this.demands = copy(demands);
        this.capacities = capacities.clone();
        new ProblemCheck(this).run();
    }

    /** Links that all lead from finish to start without lag. */
    public static ResourceProblem of(int[] durations, int[][] successors, int[][] demands, int[] capacities) {
        int[][] distances = new int[successors.length][];
        for (int i = 0; i < successors.length; i++) {
            distances[i] = new int[successors[i].length];
            Arrays.fill(distances[i], i < durations.length ? durations[i] : 0);
        }
        return new ResourceProblem(durations, successors, distances, demands, capacities);
    }

    /** How many activities there are. */
    public int size() {
        return durations.length;
    }

    public int resources() {
        return capacities.length;
    }

    public int duration(int activity) {
        return durations[activity];
    }

    public int demand(int activity, int resource) {
        return demands[activity][resource];
    }

    public int capacity(int resource) {
        return capacities[resource];
    }

    /** How many activities wait for this one. */
    public int successors(int activity) {
        return successors[activity].length;
    }

    /** One of those that wait. */
    public int successor(int activity, int place) {
        return successors[activity][place];
    }

    /** How long after the start of the activity that one may start. */
    public int distance(int activity, int place) {
        return distances[activity][place];
    }

    int[][] successors() {
        return successors;
    }

    int[][] distances() {
        return distances;
    }

    int[][] demands() {
        return demands;
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }
}
