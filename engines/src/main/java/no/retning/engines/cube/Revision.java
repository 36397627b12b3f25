package no.retning.engines.cube;

/** What became of one observation between two vintages. */
public record Revision(CellKey key, Kind kind, Cell before, Cell after) {

    /** In what way it changed. */
    public enum Kind {
        /** For a period after all that were there. */
        NEW,
        /** For a period that was there, but not in this area or breakdown, or for an earlier one. */
        ADDED,
        /** It was said to have no value, and has one. */
        FILLED,
        /** The value is another, under the same definition. */
        CORRECTED,
        /** The value is another because something else is measured. */
        REDEFINED,
        /** The same figure with more or fewer decimals. */
        ROUNDED,
        /** The value is the same; what is to be known of it is not. */
        MARKED,
        /** It had a value, or was there, and no longer is. */
        WITHDRAWN,
        /** It is no longer shown, to protect somebody. */
        SUPPRESSED,
        /** It was hidden and no longer is. */
        DISCLOSED
    }
}
