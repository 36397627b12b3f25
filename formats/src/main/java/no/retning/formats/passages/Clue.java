package no.retning.formats.passages;

/** By what a passage was placed, surest first. */
public enum Clue {
    /** A heading such as «Spørsmål 3» or «Til punkt 4.2». */
    NAMED(Sureness.SURE),
    /** A heading with the number and the title of the hearing's own. */
    NUMBER_AND_TITLE(Sureness.SURE),
    /** A heading with the title, or the question repeated before the answer. */
    TITLE(Sureness.SURE),
    /** A paragraph that begins by naming it, such as «Når det gjelder kapittel 5». */
    MENTIONED(Sureness.LIKELY),
    /** A number alone, in a letter that names nothing otherwise. */
    NUMBER(Sureness.GUESS),
    /** A heading that names something the hearing does not have. */
    UNKNOWN_NUMBER(Sureness.NOT_PLACED),
    /** Nothing: what comes before the first heading, or a letter without any. */
    NONE(Sureness.NOT_PLACED);

    private final Sureness sureness;

    Clue(Sureness sureness) {
        this.sureness = sureness;
    }

    public Sureness sureness() {
        return sureness;
    }

    /** How far a place can be relied on. */
    public enum Sureness {
        SURE,
        LIKELY,
        GUESS,
        NOT_PLACED
    }
}
