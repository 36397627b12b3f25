package no.retning.engines.schedule.resource;

/**
 * Makes schedules from lists of activities: the serial scheme gives each in turn its first possible start; a schedule is then
 * pushed to its end and back to its beginning (justification: Tormos and Lova 2001; Valls, Ballestín and Quintanilla 2005), which
 * never makes it longer where every link leads from a finish to a start.
 */
final class Scheduler {
    private final Network network;
    private final Network mirror;
    private final Profile profile;
    private final Sequence forward;
    private final Sequence backward;
    private final int[] mirrored;
    private final int[] list;
    private final Clock clock;

    Scheduler(Network network, Clock clock) {
        this.network = network;
        this.mirror = network.mirrored();
        this.profile = new Profile(network.packing, 2 * network.criticalPath() + 1);
        this.forward = new Sequence(network);
        this.backward = new Sequence(mirror);
        this.mirrored = new int[network.size];
        this.list = new int[network.size];
        this.clock = clock;
    }

    Sequence sequence() {
        return forward;
    }

    /** The makespan of the schedule of this list, and its starts. */
    int serial(int[] activities, int[] starts) {
        return serial(network, activities, starts);
    }

    /** Justifies a schedule in place, again and again while that makes it shorter, and gives its makespan. */
    int justify(int[] starts, int makespan) {
        int shortest = makespan;
        while (true) {
            turn(starts, shortest, mirrored);
            backward.byStart(mirrored, shortest, list);
            int pushed = serial(mirror, list, mirrored);
            turn(mirrored, pushed, starts);
            forward.byStart(starts, pushed, list);
            int now = serial(network, list, starts);
            if (now >= shortest) {
                return now;
            }
            shortest = now;
        }
    }

    private void turn(int[] starts, int makespan, int[] turned) {
        for (int i = 0; i < starts.length; i++) {
            turned[i] = makespan - starts[i] - network.durations[i];
        }
    }

    private int serial(Network on, int[] activities, int[] starts) {
        clock.made();
        profile.clear();
        int makespan = 0;
        Links before = on.before;
        for (int i : activities) {
            int earliest = 0;
            for (int k = before.first[i]; k < before.first[i + 1]; k++) {
                earliest = Math.max(earliest, starts[before.other[k]] + before.distance[k]);
            }
            int duration = on.durations[i];
            int start = profile.earliest(i, earliest, duration);
            profile.take(i, start, duration);
            starts[i] = start;
            makespan = Math.max(makespan, start + duration);
        }
        return makespan;
    }
}
