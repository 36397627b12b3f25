package no.retning.poll;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How marks lie on a scale.
 *
 * @param marks how many there are
 * @param from the lower quartile, {@code until} the upper: the middle half lies between them
 */
public record Spread(int marks, double mean, double median, double from, double until) {
    /** The spread of marks counted by step; empty where nobody marked. */
    public static Optional<Spread> of(List<Integer> bySteps) {
        int[] all = IntStream.range(0, bySteps.size())
                .flatMap(at -> IntStream.generate(() -> at + 1).limit(bySteps.get(at)))
                .toArray();
        return all.length == 0
                ? Optional.empty()
                : Optional.of(new Spread(
                        all.length,
                        IntStream.of(all).average().orElseThrow(),
                        quantile(all, 0.5),
                        quantile(all, 0.25),
                        quantile(all, 0.75)));
    }

    /** Between the two nearest marks in proportion (Hyndman and Fan's seventh definition). */
    private static double quantile(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
