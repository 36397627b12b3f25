package no.retning.engines.likeness;

/** Why a text is in no group. */
public enum Alone {
    /** It has too few words to say that it is somebody else's. */
    TOO_SHORT,
    /** It says little more than that something is attached. */
    REFERS_ELSEWHERE,
    /** Nearly all of it is quoted from what everybody was asked. */
    ONLY_QUOTES,
    /** No other text is like it. */
    NOTHING_LIKE_IT
}
