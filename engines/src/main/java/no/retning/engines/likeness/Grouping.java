package no.retning.engines.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Groups texts on this machine: the same groups on any number of threads. */
public final class Grouping {
    private static final int TEXTS_AT_A_TIME = 512;
    private static final int PAIRS_AT_A_TIME = 1 << 14;

    private final Sketcher sketcher;
    private final Crew crew;

    public Grouping(Sketcher sketcher, int threads) {
        this.sketcher = sketcher;
        crew = new Crew(threads);
    }

    public Groups group(List<String> texts) {
        return group(texts.size(), texts::get);
    }

    /**
     * Groups texts that need not all be in memory: each is asked for once, from any thread.
     *
     * <p>About a kilobyte is kept of a text of 200 words.
     *
     * @param texts fewer than {@link Tie#MOST_TEXTS}
     */
    public Groups group(int count, IntFunction<String> texts) {
        if (count < 0 || count >= Tie.MOST_TEXTS) {
            throw new IllegalArgumentException(
                    "At most %d texts can be grouped at once, not %d".formatted(Tie.MOST_TEXTS - 1, count));
        }
        Sketch[] sketches = new Sketch[count];
        crew.share(parts(count, TEXTS_AT_A_TIME), () -> part -> {
            for (int text = part * TEXTS_AT_A_TIME; text < end(part, TEXTS_AT_A_TIME, count); text++) {
                sketches[text] = sketcher.sketch(texts.apply(text));
            }
        });
        Alone[] apart = new Alone[count];
        Arrays.setAll(
                apart, text -> sketches[text] instanceof Sketch.Apart alone ? alone.why() : Alone.NOTHING_LIKE_IT);
        var ties = new Numbers();
        int[] unlike = setSameAside(sketches, ties);
        long[] pairs = pairs(sketches, unlike);
        crew.share(parts(pairs.length, PAIRS_AT_A_TIME), () -> new Verifier(sketches, pairs))
                .forEach(verifier -> ties.addAll(verifier.ties));
        return Groups.of(apart, Forest.strongest(ties.toArray()));
    }

    /** Ties texts of the same words to the first of them; gives the first ones, which are looked at further. */
    private static int[] setSameAside(Sketch[] sketches, Numbers ties) {
        Map<Long, Integer> firstOf = new HashMap<>();
        int[] unlike = new int[sketches.length];
        int count = 0;
        for (int text = 0; text < sketches.length; text++) {
            if (sketches[text] instanceof Sketch.Eligible sketch) {
                Integer first = firstOf.putIfAbsent(sketch.identity(), text);
                if (first == null) {
                    unlike[count++] = text;
                } else {
                    ties.add(Tie.same(first, text));
                }
            }
        }
        return Arrays.copyOf(unlike, count);
    }

    private long[] pairs(Sketch[] sketches, int[] texts) {
        var all = new Pairs();
        crew.share(sketcher.settings().bands(), () -> new Band(sketches, texts))
                .forEach(band -> all.addAll(band.pairs));
        return all.toArray();
    }

    private static int parts(int count, int atATime) {
        return Math.ceilDiv(count, atATime);
    }

    private static int end(int part, int atATime, int count) {
        return (int) Math.min((part + 1L) * atATime, count);
    }

    /** Sorts texts into the buckets of a band. */
    private static final class Band implements Crew.Worker {
        private static final long TEXT = 0xFFFFFFFFL;

        private final Sketch[] sketches;
        private final int[] texts;
        private final long[] placed;
        private final int[] sorted;
        final Pairs pairs = new Pairs();

        Band(Sketch[] sketches, int[] texts) {
            this.sketches = sketches;
            this.texts = texts;
            placed = new long[texts.length];
            sorted = new int[texts.length];
        }

        @Override
        public void part(int band) {
            for (int i = 0; i < texts.length; i++) {
                if (sketches[texts[i]] instanceof Sketch.Eligible sketch) {
                    placed[i] = ((long) sketch.buckets()[band] << 32) | texts[i];
                }
            }
            Arrays.sort(placed);
            int from = 0;
            for (int i = 0; i < placed.length; i++) {
                sorted[i] = (int) (placed[i] & TEXT);
                if (placed[i] >> 32 != placed[from] >> 32) {
                    pairs.addBucket(sorted, from, i);
                    from = i;
                }
            }
            pairs.addBucket(sorted, from, placed.length);
        }
    }

    /** Holds pairs against what the two truly share. */
    private final class Verifier implements Crew.Worker {
        private final Sketch[] sketches;
        private final long[] pairs;
        final Numbers ties = new Numbers();

        Verifier(Sketch[] sketches, long[] pairs) {
            this.sketches = sketches;
            this.pairs = pairs;
        }

        @Override
        public void part(int part) {
            for (int i = part * PAIRS_AT_A_TIME; i < end(part, PAIRS_AT_A_TIME, pairs.length); i++) {
                int one = Pairs.one(pairs[i]);
                int other = Pairs.other(pairs[i]);
                if (sketches[one] instanceof Sketch.Eligible a && sketches[other] instanceof Sketch.Eligible b) {
                    long tie = Sketch.Eligible.tie(
                            one,
                            a.shingles(),
                            other,
                            b.shingles(),
                            sketcher.settings().share());
                    if (tie != Tie.NONE) {
                        ties.add(tie);
                    }
                }
            }
        }
    }
}
