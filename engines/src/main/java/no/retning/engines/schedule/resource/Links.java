package no.retning.engines.schedule.resource;

/** Links in flat arrays: those of activity i lie from {@code first[i]} to {@code first[i + 1]}. */
final class Links {
    final int[] first;
    final int[] other;
    final int[] distance;

    private Links(int[] first, int[] other, int[] distance) {
        this.first = first;
        this.other = other;
        this.distance = distance;
    }

    static Links of(int[][] successors, int[][] distances, int unit) {
        int size = successors.length;
        int[] first = new int[size + 1];
        for (int i = 0; i < size; i++) {
            first[i + 1] = first[i] + successors[i].length;
        }
        int[] other = new int[first[size]];
        int[] distance = new int[first[size]];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < successors[i].length; k++) {
                other[first[i] + k] = successors[i][k];
                distance[first[i] + k] = distances[i][k] / unit;
            }
        }
        return new Links(first, other, distance);
    }

    Links copy() {
        return new Links(first, other, distance.clone());
    }

    /** The same links, listed by their other end. */
    Links turned() {
        int size = first.length - 1;
        int[] from = new int[size + 1];
        for (int one : other) {
            from[one + 1]++;
        }
        for (int i = 0; i < size; i++) {
            from[i + 1] += from[i];
        }
        int[] next = from.clone();
        int[] source = new int[other.length];
        int[] length = new int[other.length];
        for (int i = 0; i < size; i++) {
            for (int k = first[i]; k < first[i + 1]; k++) {
                int place = next[other[k]]++;
                source[place] = i;
                length[place] = distance[k];
            }
        }
        return new Links(from, source, length);
    }

    /** Activities such that each comes after those it waits for. */
    int[] order() {
        int size = first.length - 1;
        int[] waiting = new int[size];
        for (int one : other) {
            waiting[one]++;
        }
        int[] order = new int[size];
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (waiting[i] == 0) {
                order[found++] = i;
            }
        }
        for (int at = 0; at < found; at++) {
            for (int k = first[order[at]]; k < first[order[at] + 1]; k++) {
                if (--waiting[other[k]] == 0) {
                    order[found++] = other[k];
                }
            }
        }
        return order;
    }
}
