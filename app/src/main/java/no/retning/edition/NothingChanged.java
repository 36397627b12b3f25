package no.retning.edition;

/** What was to be published is, to the letter, what is published. */
public final class NothingChanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingChanged(String thing) {
        super(thing + " is published as it is already");
    }
}
