package no.retning.engines.cube;

/** Whether an observation may be shown. */
public enum Confidentiality {
    OPEN,
    /** Hidden for its own sake: too few are counted, or its owner says so. */
    SUPPRESSED,
    /** Hidden because a hidden one could be computed from it. */
    SUPPRESSED_WITH_OTHERS
}
