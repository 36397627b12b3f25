package no.retning.engines.schedule.resource;

import java.util.Arrays;

/** What is free at each moment of a schedule that is being made; beyond its end all is. */
final class Profile {
    private final Packing packing;
    private final int words;
    private long[] free;
    private int end;

    Profile(Packing packing, int horizon) {
        this.packing = packing;
        this.words = packing.words;
        this.free = new long[Math.max(1, horizon) * words];
    }

    void clear() {
        end = 0;
    }

    /** The first moment from the earliest on at which the activity can run without a break. */
    int earliest(int activity, int from, int duration) {
        if (duration == 0 || words == 0) {
            return from;
        }
        return words == 1 ? inOneWord(activity, from, duration) : inWords(activity, from, duration);
    }

    private int inOneWord(int activity, int from, int duration) {
        long demand = packing.demands[activity];
        long guard = packing.guards[0];
        long[] now = free;
        int start = from;
        int last = Math.min(start + duration, end);
        for (int time = from; time < last; time++) {
            if ((now[time] - demand & guard) != guard) {
                start = time + 1;
                last = Math.min(start + duration, end);
            }
        }
        return start;
    }

    private int inWords(int activity, int from, int duration) {
        int start = from;
        int last = Math.min(start + duration, end);
        for (int time = from; time < last; time++) {
            for (int word = 0; word < words; word++) {
                long guard = packing.guards[word];
                if ((free[time * words + word] - packing.demands[activity * words + word] & guard) != guard) {
                    start = time + 1;
                    last = Math.min(start + duration, end);
                    break;
                }
            }
        }
        return start;
    }

    /** Whether the activity could run from this moment on. */
    boolean fits(int activity, int from, int duration) {
        return earliest(activity, from, duration) == from;
    }

    void take(int activity, int from, int duration) {
        if (duration == 0 || words == 0) {
            return;
        }
        lengthen(from + duration);
        if (words == 1) {
            long demand = packing.demands[activity];
            for (int time = from; time < from + duration; time++) {
                free[time] -= demand;
            }
        } else {
            for (int time = from; time < from + duration; time++) {
                for (int word = 0; word < words; word++) {
                    free[time * words + word] -= packing.demands[activity * words + word];
                }
            }
        }
    }

    private void lengthen(int to) {
        if (to <= end) {
            return;
        }
        if (to * (long) words > free.length) {
            long wanted = Math.max(to, Math.min(2L * to, 1L << 30)) * words;
            if (wanted > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException(
                        "a plan of " + to + " moments is too long to keep account of; count in a coarser unit");
            }
            free = Arrays.copyOf(free, (int) wanted);
        }
        if (words == 1) {
            Arrays.fill(free, end, to, packing.full[0]);
        } else {
            for (int time = end; time < to; time++) {
                System.arraycopy(packing.full, 0, free, time * words, words);
            }
        }
        end = to;
    }
}
