package no.retning.cluster;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import no.retning.engines.likeness.Alone;
import no.retning.engines.likeness.Forest;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Pairs;
import no.retning.engines.likeness.Sketch;
import no.retning.engines.likeness.Sketcher;
import no.retning.engines.likeness.Tie;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Groups near-identical texts with the steps of one machine, shared out: the groups are the same. */
final class SharedGrouping {
    private static final long BUCKET = 0xFFFFFFFFL;

    private final Sketcher sketcher;
    private final HashPartitioner parts;

    /** @param parts that the work is cut into, some for each processor of the cluster */
    SharedGrouping(Sketcher sketcher, int parts) {
        this.sketcher = sketcher;
        this.parts = new HashPartitioner(parts);
    }

    /**
     * Groups.
     *
     * @param texts numbered in their order, fewer than {@link Tie#MOST_TEXTS}
     */
    Groups group(JavaRDD<String> texts) {
        Sketcher maker = sketcher;
        JavaPairRDD<Integer, Sketch> sketches = texts.zipWithIndex()
                .mapToPair(text -> new Tuple2<>(number(text._2), maker.sketch(text._1)))
                .partitionBy(parts)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            Alone[] apart = apart(sketches);
            JavaPairRDD<Integer, Sketch.Eligible> eligible = sketches.filter(
                            sketch -> sketch._2 instanceof Sketch.Eligible)
                    .mapValues(Sketch.Eligible.class::cast);
            JavaPairRDD<Integer, Integer> firsts = firsts(eligible);
            JavaPairRDD<Integer, Sketch.Eligible> unlike = eligible.join(
                            firsts.filter(text -> text._1.equals(text._2)), parts)
                    .mapValues(joined -> joined._1)
                    .persist(StorageLevel.MEMORY_AND_DISK_SER());
            JavaRDD<Long> same =
                    firsts.filter(text -> !text._1.equals(text._2)).map(text -> Tie.same(text._2, text._1));
            Groups groups = Groups.of(apart, strongest(same.union(ties(unlike))));
            unlike.unpersist();
            return groups;
        } finally {
            sketches.unpersist();
        }
    }

    /** For each text the first of those with the same words. */
    private JavaPairRDD<Integer, Integer> firsts(JavaPairRDD<Integer, Sketch.Eligible> eligible) {
        JavaPairRDD<Long, Integer> identities = eligible.mapToPair(text -> new Tuple2<>(text._2.identity(), text._1));
        return identities
                .join(identities.reduceByKey(parts, Math::min), parts)
                .mapToPair(text -> text._2)
                .partitionBy(parts);
    }

    private JavaRDD<Long> ties(JavaPairRDD<Integer, Sketch.Eligible> unlike) {
        double share = sketcher.settings().share();
        JavaPairRDD<Integer, int[]> shingles = unlike.mapValues(Sketch.Eligible::shingles);
        return pairs(unlike)
                .mapToPair(pair -> new Tuple2<>(Pairs.other(pair), Pairs.one(pair)))
                .join(shingles, parts)
                .mapToPair(pair -> new Tuple2<>(pair._2._1, new Tuple2<>(pair._1, pair._2._2)))
                .join(shingles, parts)
                .map(pair -> Sketch.Eligible.tie(pair._1, pair._2._2, pair._2._1._1, pair._2._1._2, share))
                .filter(tie -> tie != Tie.NONE);
    }

    private JavaRDD<Long> pairs(JavaPairRDD<Integer, Sketch.Eligible> unlike) {
        return unlike.flatMapToPair(text -> inBuckets(text._1, text._2))
                .groupByKey(parts)
                .mapPartitions(SharedGrouping::pairsOf)
                .distinct(parts.numPartitions());
    }

    private static Iterator<Tuple2<Long, Integer>> inBuckets(int text, Sketch.Eligible sketch) {
        return IntStream.range(0, sketch.buckets().length)
                .mapToObj(band -> new Tuple2<>(((long) band << 32) | (sketch.buckets()[band] & BUCKET), text))
                .iterator();
    }

    private static Iterator<Long> pairsOf(Iterator<Tuple2<Long, Iterable<Integer>>> buckets) {
        var pairs = new Pairs();
        buckets.forEachRemaining(bucket -> {
            int[] texts = StreamSupport.stream(bucket._2.spliterator(), false)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            pairs.addBucket(texts, 0, texts.length);
        });
        return LongStream.of(pairs.toArray()).iterator();
    }

    private static long[] strongest(JavaRDD<Long> ties) {
        JavaRDD<long[]> ofParts = ties.mapPartitions(
                part -> List.of(Forest.strongest(numbers(part))).iterator());
        return ofParts.getNumPartitions() == 0
                ? new long[0]
                : ofParts.treeReduce(
                        (one, other) -> Forest.strongest(LongStream.concat(LongStream.of(one), LongStream.of(other))
                                .toArray()));
    }

    private static long[] numbers(Iterator<Long> ties) {
        Iterable<Long> all = () -> ties;
        return StreamSupport.stream(all.spliterator(), false)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Alone[] apart(JavaPairRDD<Integer, Sketch> sketches) {
        Alone[] apart = new Alone[number(sketches.count())];
        Arrays.fill(apart, Alone.NOTHING_LIKE_IT);
        sketches.filter(sketch -> sketch._2 instanceof Sketch.Apart)
                .mapValues(sketch -> ((Sketch.Apart) sketch).why())
                .collect()
                .forEach(text -> apart[text._1] = text._2);
        return apart;
    }

    private static int number(long number) {
        if (number >= Tie.MOST_TEXTS) {
            throw new IllegalArgumentException("At most %d texts can be grouped at once".formatted(Tie.MOST_TEXTS - 1));
        }
        return (int) number;
    }
}
