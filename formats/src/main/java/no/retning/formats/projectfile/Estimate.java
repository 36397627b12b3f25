package no.retning.formats.projectfile;

import java.util.List;

/** How large something is, as one number or as a distribution; never negative. */
public sealed interface Estimate {
    /** The one number that a plan without chance uses: what is most likely, else the mean. */
    double likely();

    /** Known exactly. */
    record Fixed(double value) implements Estimate {
        public Fixed {
            Numbers.notNegative("a fixed estimate", value);
        }

        @Override
        public double likely() {
            return value;
        }
    }

    /** Triangular between the least and the most, highest at the mode. */
    record Triangular(double min, double mode, double max) implements Estimate {
        public Triangular {
            Numbers.notNegative("min of a triangular estimate", min);
            Numbers.notNegative("max of a triangular estimate", max);
            Numbers.ordered("min, mode and max of a triangular estimate", min, mode, max);
        }

        @Override
        public double likely() {
            return mode;
        }
    }

    /** Beta between the least and the most with the mean (min + 4 mode + max) / 6. */
    record Pert(double min, double mode, double max) implements Estimate {
        public Pert {
            Numbers.notNegative("min of a PERT estimate", min);
            Numbers.notNegative("max of a PERT estimate", max);
            Numbers.ordered("min, mode and max of a PERT estimate", min, mode, max);
        }

        @Override
        public double likely() {
            return mode;
        }
    }

    /** Lognormal with this mean and this standard deviation of the value itself, not of its logarithm. */
    record Lognormal(double mean, double standardDeviation) implements Estimate {
        public Lognormal {
            if (Numbers.notNegative("mean of a lognormal estimate", mean) == 0) {
                throw new InvalidProjectFile("mean of a lognormal estimate is 0; it must be above 0");
            }
            Numbers.notNegative("standardDeviation of a lognormal estimate", standardDeviation);
        }

        @Override
        public double likely() {
            return mean;
        }
    }

    /** Anything between the least and the most, equally likely. */
    record Uniform(double min, double max) implements Estimate {
        public Uniform {
            Numbers.notNegative("min of a uniform estimate", min);
            Numbers.notNegative("max of a uniform estimate", max);
            Numbers.ordered("min and max of a uniform estimate", min, max);
        }

        @Override
        public double likely() {
            return (min + max) / 2;
        }
    }

    /** One of several values, whose probabilities make 1. */
    record Discrete(List<Outcome> outcomes) implements Estimate {
        public Discrete {
            outcomes = List.copyOf(outcomes);
            Chances.whole(
                    "the probabilities of a discrete estimate",
                    outcomes.stream().mapToDouble(Outcome::probability));
        }

        @Override
        public double likely() {
            return outcomes.stream()
                    .reduce((one, other) -> other.probability() > one.probability() ? other : one)
                    .orElseThrow()
                    .value();
        }
    }

    /** A value and how probable it is. */
    record Outcome(double value, double probability) {
        public Outcome {
            Numbers.notNegative("value of a discrete estimate", value);
            Numbers.within("probability of a discrete estimate", probability, 0, 1);
        }
    }
}
