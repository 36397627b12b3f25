package no.retning.bench;

/** Something cannot be measured here. */
final class Unmeasurable extends RuntimeException {
    private final String why;

    /** @param why what is missing and how to get it */
    Unmeasurable(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
