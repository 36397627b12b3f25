package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * What each portfolio lacks to the best in each outlook.
 *
 * @param outlooks ids, one a column
 * @param best what the best is worth in each outlook, its bound where it was not proved
 */
public record RegretMatrix(List<String> outlooks, List<Double> best, List<Line> lines) {

    public RegretMatrix {
        outlooks = List.copyOf(outlooks);
        best = List.copyOf(best);
        lines = List.copyOf(lines);
    }

    /** The same with one more portfolio. */
    public RegretMatrix with(Line line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new RegretMatrix(outlooks, best, more);
    }

    /**
     * One portfolio.
     *
     * @param chosenFor the outlook that it is the best in, or how else it was chosen
     * @param regrets one an outlook
     */
    public record Line(String chosenFor, Portfolio portfolio, List<Double> regrets) {

        public Line {
            regrets = List.copyOf(regrets);
        }

        public double worst() {
            return regrets.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }
}
