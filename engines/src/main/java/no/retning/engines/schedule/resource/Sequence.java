package no.retning.engines.schedule.resource;

import java.util.Arrays;

/** Puts the activities of a network in an order in which each comes after those it waits for. */
final class Sequence {
    /** Up to so many moments for each activity they are counted, beyond that they are sorted. */
    private static final int DENSE = 8;

    private final Network network;
    private final long[] keys;
    private final int[] waiting;
    private int[] counts = new int[0];

    Sequence(Network network) {
        this.network = network;
        this.keys = new long[network.size];
        this.waiting = new int[network.size];
    }

    /** By the starts of a schedule of this network. */
    void byStart(int[] starts, int makespan, int[] list) {
        if (!network.isPlain) {
            for (int i = 0; i < network.size; i++) {
                keys[i] = starts[i];
            }
            byKey(list);
        } else if (makespan <= (long) DENSE * network.size) {
            counted(starts, makespan, list);
        } else {
            sorted(starts, list);
        }
    }

    private void counted(int[] starts, int makespan, int[] list) {
        if (counts.length < makespan + 2) {
            counts = new int[makespan + 2];
        }
        Arrays.fill(counts, 0, makespan + 2, 0);
        for (int start : starts) {
            counts[start + 1]++;
        }
        for (int time = 0; time < makespan; time++) {
            counts[time + 1] += counts[time];
        }
        for (int i : network.order) {
            list[counts[starts[i]]++] = i;
        }
    }

    private void sorted(int[] starts, int[] list) {
        for (int at = 0; at < network.size; at++) {
            keys[at] = (long) starts[network.order[at]] << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        for (int at = 0; at < network.size; at++) {
            list[at] = network.order[(int) keys[at]];
        }
    }

    /** By these keys, from 0 on and below 2^31, as far as links allow; of what may come next, the lowest key does. */
    void byKeys(int[] wanted, int[] list) {
        for (int i = 0; i < network.size; i++) {
            keys[i] = wanted[i];
        }
        byKey(list);
    }

    private void byKey(int[] list) {
        Links after = network.after;
        for (int i = 0; i < network.size; i++) {
            waiting[i] = network.before.first[i + 1] - network.before.first[i];
            keys[i] = keys[i] << Integer.SIZE | i;
        }
        var ready = new LongHeap(network.size);
        for (int i = 0; i < network.size; i++) {
            if (waiting[i] == 0) {
                ready.add(keys[i]);
            }
        }
        for (int at = 0; at < network.size; at++) {
            int i = (int) ready.removeLeast();
            list[at] = i;
            for (int k = after.first[i]; k < after.first[i + 1]; k++) {
                if (--waiting[after.other[k]] == 0) {
                    ready.add(keys[after.other[k]]);
                }
            }
        }
    }
}
