package no.retning.engines.schedule.resource;

import java.util.Arrays;

/**
 * Tries to show that no plan of a given length exists (Klein and Scholl 1999): windows of start times shrink by links, by
 * what must be running at each moment, and by pairs that cannot run at once, until one is empty or nothing shrinks; then the
 * work that must fall between any two moments is compared with what is there.
 */
final class Refutation {
    private static final int MOST_ACTIVITIES = 400;
    private static final int LONGEST = 20_000;

    private final ResourceProblem problem;
    private final Network network;
    private final int size;
    private final boolean[][] apart;
    private int[] earliest = new int[0];
    private int[] latest = new int[0];
    private int[] usage = new int[0];

    Refutation(ResourceProblem problem, Network network) {
        this.problem = problem;
        this.network = network;
        this.size = network.size;
        this.apart = size > MOST_ACTIVITIES ? new boolean[0][] : apart();
    }

    /** Whether it is shown; if not, a plan may still be impossible. */
    boolean refutes(int length) {
        if (size > MOST_ACTIVITIES || length > LONGEST) {
            return false;
        }
        earliest = network.heads.clone();
        latest = new int[size];
        usage = new int[length];
        for (int i = 0; i < size; i++) {
            latest[i] = length - network.tails[i];
        }
        boolean shrinks = true;
        while (shrinks) {
            shrinks = links() | pairs();
            for (int resource = 0; resource < problem.resources(); resource++) {
                if (!runs(resource)) {
                    return true;
                }
                shrinks |= push(resource);
            }
            if (someWindowIsEmpty()) {
                return true;
            }
        }
        for (int resource = 0; resource < problem.resources(); resource++) {
            if (tooMuchWork(resource)) {
                return true;
            }
        }
        return false;
    }

    private boolean someWindowIsEmpty() {
        for (int i = 0; i < size; i++) {
            if (earliest[i] > latest[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean links() {
        boolean shrinks = false;
        Links after = network.after;
        for (int i : network.order) {
            for (int k = after.first[i]; k < after.first[i + 1]; k++) {
                shrinks |= notBefore(after.other[k], earliest[i] + after.distance[k]);
            }
        }
        for (int at = size - 1; at >= 0; at--) {
            int i = network.order[at];
            for (int k = after.first[i]; k < after.first[i + 1]; k++) {
                shrinks |= notAfter(i, latest[after.other[k]] - after.distance[k]);
            }
        }
        return shrinks;
    }

    private boolean pairs() {
        boolean shrinks = false;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                // i cannot end before j must have begun, so j comes first
                if (apart[i][j] && earliest[i] + network.durations[i] > latest[j]) {
                    shrinks |= notBefore(i, earliest[j] + network.durations[j]);
                    shrinks |= notAfter(j, latest[i] - network.durations[j]);
                }
            }
        }
        return shrinks;
    }

    /** Adds up what must be running at each moment, and says whether there is enough for it. */
    private boolean runs(int resource) {
        Arrays.fill(usage, 0);
        for (int i = 0; i < size; i++) {
            int demand = problem.demand(i, resource);
            if (demand > 0) {
                for (int time = Math.max(0, latest[i]); time < end(i); time++) {
                    usage[time] += demand;
                    if (usage[time] > problem.capacity(resource)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int end(int activity) {
        return Math.min(usage.length, earliest[activity] + network.durations[activity]);
    }

    private boolean push(int resource) {
        boolean shrinks = false;
        for (int i = 0; i < size; i++) {
            int demand = problem.demand(i, resource);
            int duration = network.durations[i];
            if (demand > 0 && duration > 0 && earliest[i] <= latest[i]) {
                int free = problem.capacity(resource) - demand;
                // what it takes itself in the part where it must run stands in the usage too
                int ownFrom = latest[i];
                int ownTo = earliest[i] + duration;
                int start = earliest[i];
                for (int time = start; time < start + duration && start <= latest[i]; time++) {
                    int own = time >= ownFrom && time < ownTo ? demand : 0;
                    if (time < usage.length && usage[time] - own > free) {
                        start = time + 1;
                    }
                }
                int finish = latest[i] + duration;
                for (int time = finish - 1; time >= finish - duration && finish - duration >= earliest[i]; time--) {
                    int own = time >= ownFrom && time < ownTo ? demand : 0;
                    if (time < usage.length && usage[time] - own > free) {
                        finish = time;
                    }
                }
                if (start > earliest[i] || finish - duration < latest[i]) {
                    notBefore(i, start);
                    notAfter(i, finish - duration);
                    shrinks = true;
                }
            }
        }
        return shrinks;
    }

    private boolean tooMuchWork(int resource) {
        int[] from = Arrays.stream(earliest).distinct().sorted().toArray();
        int[] until = new int[size];
        Arrays.setAll(until, i -> latest[i] + network.durations[i]);
        until = Arrays.stream(until).distinct().sorted().toArray();
        for (int begin : from) {
            for (int end : until) {
                if (end > begin && work(resource, begin, end) > (long) problem.capacity(resource) * (end - begin)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The least work that falls between two moments, wherever in its window each activity lies. */
    private long work(int resource, int begin, int end) {
        long work = 0;
        for (int i = 0; i < size; i++) {
            int demand = problem.demand(i, resource);
            if (demand > 0) {
                int duration = network.durations[i];
                int ifEarly = earliest[i] + duration - begin;
                int ifLate = end - latest[i];
                work += (long) demand
                        * Math.max(0, Math.min(Math.min(duration, end - begin), Math.min(ifEarly, ifLate)));
            }
        }
        return work;
    }

    private boolean notBefore(int activity, int time) {
        if (time <= earliest[activity]) {
            return false;
        }
        earliest[activity] = time;
        return earliest[activity] <= latest[activity];
    }

    private boolean notAfter(int activity, int time) {
        if (time >= latest[activity]) {
            return false;
        }
        latest[activity] = time;
        return earliest[activity] <= latest[activity];
    }

    private boolean[][] apart() {
        boolean[][] pairs = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int k = 0; k < problem.resources(); k++) {
                    pairs[i][j] |= i != j
                            && network.durations[i] > 0
                            && network.durations[j] > 0
                            && problem.demand(i, k) + (long) problem.demand(j, k) > problem.capacity(k);
                }
            }
        }
        return pairs;
    }
}
