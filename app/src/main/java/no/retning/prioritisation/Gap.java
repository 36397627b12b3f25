package no.retning.prioritisation;

import java.util.List;

/** Something that a prioritisation lacks before it can be computed. */
public record Gap(Kind kind, List<String> about) {

    public Gap {
        about = List.copyOf(about);
    }

    /** What is missing; each is about the things named, in this order. */
    public enum Kind {
        NO_CRITERION("criterion"),
        NO_OPTION("option"),
        NO_BUDGET("budget"),
        /** An option and a criterion. */
        NO_VALUE("value"),
        /** An option. */
        NO_COST("cost"),
        /** An option that does not say which of several budgets it is paid from. */
        NO_PAYER("payer"),
        /** A group that gives no criterion any weight. */
        NO_WEIGHT("weight"),
        /** Futures of which only some have a weight. */
        SOME_WEIGHTS("someWeights");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static Gap of(Kind kind, String... about) {
        return new Gap(kind, List.of(about));
    }
}
