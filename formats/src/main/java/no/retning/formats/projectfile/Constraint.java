package no.retning.formats.projectfile;

import org.jspecify.annotations.Nullable;

/**
 * Where an activity must or should lie.
 *
 * @param at what it is held to; absent only for {@link Kind#AS_LATE_AS_POSSIBLE}
 */
public record Constraint(Kind kind, @Nullable Moment at) {
    public Constraint {
        if ((at == null) != (kind == Kind.AS_LATE_AS_POSSIBLE)) {
            throw new InvalidProjectFile("constraint " + kind.word() + " must " + (at == null ? "" : "not ")
                    + "have the moment \"at\" it is held to");
        }
    }

    /** What is held, and how. */
    public enum Kind {
        START_NO_EARLIER_THAN("startNoEarlierThan"),
        START_NO_LATER_THAN("startNoLaterThan"),
        FINISH_NO_EARLIER_THAN("finishNoEarlierThan"),
        FINISH_NO_LATER_THAN("finishNoLaterThan"),
        MUST_START_ON("mustStartOn"),
        MUST_FINISH_ON("mustFinishOn"),
        AS_LATE_AS_POSSIBLE("asLateAsPossible"),
        /** Wished for: a plan that misses it is late, not wrong. */
        DEADLINE("deadline");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As our JSON writes it. */
        public String word() {
            return word;
        }
    }
}
