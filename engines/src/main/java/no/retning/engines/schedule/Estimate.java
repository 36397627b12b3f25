package no.retning.engines.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long something takes, or how much it is prolonged, in the plan's unit of time; never less than 0. */
public sealed interface Estimate {

    /** What the critical path is computed with. */
    double likely();

    /** The expected value. */
    double mean();

    double variance();

    /** What is wrong with its numbers, null when nothing is. */
    @Nullable
    String fault();

    /** Known. */
    record Fixed(double value) implements Estimate {
        @Override
        public double likely() {
            return value;
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double variance() {
            return 0;
        }

        @Override
        public @Nullable String fault() {
            return Faults.inOrder(value);
        }
    }

    /** Anything between two ends alike. */
    record Uniform(double least, double most) implements Estimate {
        @Override
        public double likely() {
            return mean();
        }

        @Override
        public double mean() {
            return (least + most) / 2;
        }

        @Override
        public double variance() {
            return (most - least) * (most - least) / 12;
        }

        @Override
        public @Nullable String fault() {
            return Faults.inOrder(least, most);
        }
    }

    /** Three points joined by straight lines. */
    record Triangular(double least, double likely, double most) implements Estimate {
        @Override
        public double mean() {
            return (least + likely + most) / 3;
        }

        @Override
        public double variance() {
            double left = likely - least;
            double right = most - likely;
            return (left * left + left * right + right * right) / 18;
        }

        @Override
        public @Nullable String fault() {
            return Faults.inOrder(least, likely, most);
        }
    }

    /** Three points as a beta distribution whose mean is (least + 4 likely + most) / 6 (Malcolm et al., 1959). */
    record Pert(double least, double likely, double most) implements Estimate {
        @Override
        public double mean() {
            return (least + 4 * likely + most) / 6;
        }

        @Override
        public double variance() {
            return (mean() - least) * (most - mean()) / 7;
        }

        @Override
        public @Nullable String fault() {
            return Faults.inOrder(least, likely, most);
        }
    }

    /** Skewed and without an upper end, given by its own mean and standard deviation; the critical path takes the median. */
    record Lognormal(double mean, double deviation) implements Estimate {
        @Override
        public double likely() {
            return mean == 0 ? 0 : mean / Math.sqrt(1 + spread());
        }

        @Override
        public double variance() {
            return deviation * deviation;
        }

        /** Standard deviation of the logarithm. */
        public double sigma() {
            return mean == 0 ? 0 : Math.sqrt(Math.log1p(spread()));
        }

        @Override
        public @Nullable String fault() {
            if (mean == 0 && deviation > 0) {
                return "a lognormal mean of 0 leaves no room for a deviation";
            }
            String fault = Faults.inOrder(mean);
            return fault == null ? Faults.inOrder(deviation) : fault;
        }

        private double spread() {
            return (deviation / mean) * (deviation / mean);
        }
    }

    /** One of several values; the critical path takes the most probable one, the first of them on a tie. */
    record Discrete(List<Outcome> outcomes) implements Estimate {
        public Discrete {
            outcomes = List.copyOf(outcomes);
        }

        /** A value and how probable it is. */
        public record Outcome(double value, double probability) {}

        @Override
        public double likely() {
            Outcome best = outcomes.getFirst();
            for (Outcome outcome : outcomes) {
                if (outcome.probability() > best.probability()) {
                    best = outcome;
                }
            }
            return best.value();
        }

        @Override
        public double mean() {
            return outcomes.stream()
                    .mapToDouble(outcome -> outcome.value() * outcome.probability())
                    .sum();
        }

        @Override
        public double variance() {
            double mean = mean();
            return outcomes.stream()
                    .mapToDouble(outcome -> (outcome.value() - mean) * (outcome.value() - mean) * outcome.probability())
                    .sum();
        }

        @Override
        public @Nullable String fault() {
            if (outcomes.isEmpty()) {
                return "a discrete duration needs at least one value";
            }
            double sum = 0;
            for (Outcome outcome : outcomes) {
                String fault = Faults.inOrder(outcome.value());
                if (fault == null && !(outcome.probability() >= 0)) {
                    fault = "the probability " + outcome.probability() + " is below 0";
                }
                if (fault != null) {
                    return fault;
                }
                sum += outcome.probability();
            }
            return Math.abs(sum - 1) < 1e-6 ? null : "its probabilities add up to " + sum + " and not to 1";
        }
    }
}
