package no.retning.engines.likeness;

import java.util.Arrays;

/** What ties connect, by the strongest of them. */
public final class Forest {
    private final int[] parent;

    private Forest(int texts) {
        parent = new int[texts];
        Arrays.setAll(parent, text -> text);
    }

    /**
     * Of packed ties the strongest that connect as much as all of them do, strongest first (Kruskal, 1956).
     *
     * <p>The strongest of parts, put together, have the same strongest as the whole, so that parts may be handled apart.
     */
    public static long[] strongest(long[] ties) {
        long[] sorted = ties.clone();
        Arrays.parallelSort(sorted);
        int texts = 0;
        for (long tie : sorted) {
            texts = Math.max(texts, Tie.other(tie) + 1);
        }
        var forest = new Forest(texts);
        int kept = 0;
        for (long tie : sorted) {
            if (forest.join(Tie.one(tie), Tie.other(tie))) {
                sorted[kept++] = tie;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The lowest text of each text's group, itself where nothing is tied to it. */
    static int[] lowest(int texts, long[] ties) {
        var forest = new Forest(texts);
        for (long tie : ties) {
            forest.join(Tie.one(tie), Tie.other(tie));
        }
        int[] lowest = new int[texts];
        Arrays.setAll(lowest, forest::root);
        return lowest;
    }

    private boolean join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
        return a != b;
    }

    private int root(int text) {
        int at = text;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
