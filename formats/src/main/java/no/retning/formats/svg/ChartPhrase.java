package no.retning.formats.svg;

import java.util.Locale;

/** What charts say beside numbers and names; each language has a pattern for each. */
public enum ChartPhrase {
    /** 0 value, 1 period. */
    ONE,
    /** 0 first value, 1 its period, 2 last value, 3 its period. */
    RISE,
    FALL,
    LEVEL,
    /** 0 value, 1 period. */
    HIGHEST,
    LOWEST,
    /** No value at all. */
    NONE,
    /** 0 the name of a series, 1 what is said of it. */
    OF,
    /** 0 periods. */
    MISSING,
    /** 0 period: the last one has no value. */
    MISSING_LAST,
    /** 0 period, 1 why. */
    BREAK,
    PROVISIONAL,
    ESTIMATED,
    /** 0 period: its value is provisional or estimated. */
    LAST_PROVISIONAL,
    LAST_ESTIMATED,
    /** 0 value: the scale begins there and not at nothing. */
    BEGINS,
    /** 0 how far from what is meant is near enough. */
    NEAR_ENOUGH,
    /** 0 value, 1 period. */
    TARGET,
    /** 0 value. */
    TARGET_LEVEL,
    /** 0 how many. */
    EVENTS,
    /** 0 how many, 1 highest name, 2 its value, 3 lowest name, 4 its value. */
    SPREAD,
    /** 0 names: those that have no value. */
    WITHOUT,
    NO_VALUE,
    /** 0 how many rose, 1 how many fell, 2 how many are level. */
    MOVED,
    /** 0 from, 1 until. */
    BETWEEN,
    /** 0 from, 1 until, which is not within. */
    UP_TO,
    /** 0 from. */
    AND_UP,
    /** The parts of a headline, in their order; the first of them begins it. 0 value, 1 period. */
    NOW,
    NOW_PROVISIONAL,
    NOW_ESTIMATED,
    /** In the place of those. */
    NONE_YET,
    /** 0 how much, 1 since when. */
    UP,
    DOWN,
    /** 0 since when. */
    UNCHANGED,
    /** 0 since when: it cannot be compared. */
    NOT_COMPARABLE,
    /** 0 period: there is none for it yet. */
    STILL_MISSING,
    /** 0 value, 1 period. */
    AIM,
    AIM_LEVEL,
    /** 0 how it stands, 1 what it is meant to be. */
    AND;

    /** As in {@code missing-last}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
