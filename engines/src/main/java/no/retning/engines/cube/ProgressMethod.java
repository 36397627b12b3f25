package no.retning.engines.cube;

/** How the way come is set against the way to go. */
public enum ProgressMethod {
    /**
     * The compound annual growth there was against the one there had to be, as Statistics Canada and Open SDG have it. It
     * has no meaning where base or target is 0 or a sign changes.
     */
    ANNUAL_GROWTH,
    /** The change a year there was against the one there had to be; for percentage points, and where 0 is involved. */
    EVEN_STEPS
}
