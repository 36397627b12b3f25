package no.retning.engines.choice;

import java.util.List;

/** What can be said to a question for one portfolio. */
public sealed interface Answer {

    /** The reasons, most important first. */
    List<Reason> why();

    /**
     * A portfolio.
     *
     * @param value its worth, or its regret where that was asked
     * @param bound nothing has more worth, or less regret, than this
     * @param proved whether value and bound are the same up to rounding
     */
    record Found(Portfolio portfolio, double value, double bound, boolean proved, List<Reason> why) implements Answer {
        public Found {
            why = List.copyOf(why);
        }

        /** How much better another may be, relative to the value. */
        public double gap() {
            return proved ? 0 : Math.abs(bound - value) / Math.max(1e-9, Math.abs(value));
        }
    }

    /** There is no such portfolio: proved. */
    record None(List<Reason> why) implements Answer {
        public None {
            why = List.copyOf(why);
        }
    }

    /** Time ran out before any portfolio was found. */
    record Unfinished(double bound) implements Answer {
        @Override
        public List<Reason> why() {
            return List.of();
        }
    }
}
