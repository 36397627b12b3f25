package no.retning.engines.schedule.resource;

/**
 * Demands of all resources side by side in longs. Each resource has a lane as wide as its capacity and a guard bit above it,
 * which is set in what is free and clear in what is asked for: it survives a subtraction just where enough is free, so that
 * one subtraction answers for all resources of a word.
 */
final class Packing {
    /** Words for each activity, and for each moment. */
    final int words;

    final long[] full;
    final long[] guards;
    final long[] demands;

    private Packing(int size, int words) {
        this.words = words;
        this.full = new long[words];
        this.guards = new long[words];
        this.demands = new long[size * words];
    }

    static Packing of(ResourceProblem problem) {
        int[] word = new int[problem.resources()];
        int[] shift = new int[problem.resources()];
        int words = 0;
        int used = Long.SIZE;
        for (int k = 0; k < word.length; k++) {
            if (isScarce(problem, k)) {
                int width = Integer.SIZE - Integer.numberOfLeadingZeros(problem.capacity(k)) + 1;
                if (used + width > Long.SIZE) {
                    words++;
                    used = 0;
                }
                word[k] = words - 1;
                shift[k] = used;
                used += width;
            } else {
                word[k] = -1;
            }
        }
        var packing = new Packing(problem.size(), words);
        for (int k = 0; k < word.length; k++) {
            if (word[k] >= 0) {
                packing.fill(problem, k, word[k], shift[k]);
            }
        }
        return packing;
    }

    private void fill(ResourceProblem problem, int resource, int word, int shift) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(problem.capacity(resource));
        guards[word] |= 1L << (shift + width);
        full[word] |= 1L << (shift + width) | (long) problem.capacity(resource) << shift;
        for (int i = 0; i < problem.size(); i++) {
            if (problem.duration(i) > 0) {
                demands[i * words + word] |= (long) problem.demand(i, resource) << shift;
            }
        }
    }

    private static boolean isScarce(ResourceProblem problem, int resource) {
        long all = 0;
        for (int i = 0; i < problem.size(); i++) {
            all += problem.duration(i) > 0 ? problem.demand(i, resource) : 0;
        }
        return all > problem.capacity(resource);
    }
}
