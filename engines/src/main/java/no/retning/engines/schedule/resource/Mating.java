package no.retning.engines.schedule.resource;

import java.util.SplittableRandom;

/** Makes a list of activities from others; links are kept. */
final class Mating {
    private final Network network;
    private final SplittableRandom random;
    private final boolean[] taken;
    private final int[] place;

    Mating(Network network, SplittableRandom random) {
        this.network = network;
        this.random = random;
        this.taken = new boolean[network.size];
        this.place = new int[network.size];
    }

    /** The mother's list, but for a stretch in the order of the father. */
    int[] child(int[] mother, int[] father) {
        int size = network.size;
        int[] child = new int[size];
        int width = size / 4 + random.nextInt(Math.max(1, size / 2));
        int from = random.nextInt(Math.max(1, size - width + 1));
        int to = Math.min(size, from + width);
        java.util.Arrays.fill(taken, false);
        for (int at = 0; at < from; at++) {
            child[at] = mother[at];
            taken[mother[at]] = true;
        }
        int filled = from;
        for (int at = 0; at < size && filled < to; at++) {
            if (!taken[father[at]]) {
                child[filled++] = father[at];
                taken[father[at]] = true;
            }
        }
        for (int at = from; at < size; at++) {
            if (!taken[mother[at]]) {
                child[filled++] = mother[at];
            }
        }
        if (random.nextInt(2) == 0) {
            move(child, 1 + random.nextInt(3));
        }
        return child;
    }

    /** Moves some activities to another place between those they wait for and those that wait for them. */
    void move(int[] list, int moves) {
        int size = list.length;
        if (size < 2) {
            return;
        }
        for (int at = 0; at < size; at++) {
            place[list[at]] = at;
        }
        for (int m = 0; m < moves; m++) {
            int i = random.nextInt(size);
            int least = 0;
            int most = size - 1;
            for (int k = network.before.first[i]; k < network.before.first[i + 1]; k++) {
                least = Math.max(least, place[network.before.other[k]] + 1);
            }
            for (int k = network.after.first[i]; k < network.after.first[i + 1]; k++) {
                most = Math.min(most, place[network.after.other[k]] - 1);
            }
            shift(list, place[i], least + random.nextInt(most - least + 1));
        }
    }

    private void shift(int[] list, int from, int to) {
        int moved = list[from];
        int step = from < to ? 1 : -1;
        for (int at = from; at != to; at += step) {
            list[at] = list[at + step];
            place[list[at]] = at;
        }
        list[to] = moved;
        place[moved] = to;
    }
}
