package no.retning.engines.cube;

/** Which way is better. */
public enum Aim {
    UP,
    DOWN,
    /** Between two values. */
    WITHIN
}
