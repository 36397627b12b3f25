package no.retning.engines.choice;

import java.util.List;
import java.util.Map;

/** What is known of how much each criterion counts. Weights are at least 0 and sum to 1. */
public sealed interface Weights {

    /** Known exactly, up to their sum: points such as 50, 30 and 20 will do. */
    record Points(Map<String, Double> points) implements Weights {
        public Points {
            points = Map.copyOf(points);
        }
    }

    /** Each between two limits, from 0 to 1; a criterion that is not named may weigh anything. */
    record Ranges(Map<String, Range> ranges) implements Weights {
        public Ranges {
            ranges = Map.copyOf(ranges);
        }
    }

    /** Only the order: none weighs more than the one before it. */
    record Order(List<String> mostImportantFirst) implements Weights {
        public Order {
            mostImportantFirst = List.copyOf(mostImportantFirst);
        }
    }

    record Range(double least, double most) {}
}
