package no.retning.formats.stratml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it is seen whether an objective is reached.
 *
 * @param dimension what is measured
 * @param unit what it is counted in
 * @param stage null where the file does not say
 * @param nature null where the file does not say
 */
public record Indicator(
        String sequence,
        String dimension,
        String unit,
        String identifier,
        List<Relationship> relationships,
        List<Measurement> measurements,
        String otherInformation,
        @Nullable Stage stage,
        @Nullable Nature nature) {
    public Indicator {
        relationships = List.copyOf(relationships);
        measurements = List.copyOf(measurements);
    }

    /** Where in the chain of value it measures. */
    public enum Stage implements Coded {
        OUTCOME("Outcome"),
        OUTPUT_PROCESSING("Output_Processing"),
        OUTPUT("Output"),
        INPUT_PROCESSING("Input_Processing"),
        INPUT("Input");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether it counts or judges. */
    public enum Nature implements Coded {
        QUANTITATIVE("Quantitative"),
        QUALITATIVE("Qualitative");

        private final String code;

        Nature(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
