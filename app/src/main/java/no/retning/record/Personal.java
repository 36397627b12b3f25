package no.retning.record;

/**
 * A value that says something about a person and must be erasable: the journal keeps a salted commitment to it in the
 * chain and the value itself beside it, where it can be deleted.
 */
public record Personal(String value) {
    public static final Personal NONE = new Personal("");

    @Override
    public String toString() {
        return "(personal)";
    }
}
