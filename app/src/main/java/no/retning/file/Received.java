package no.retning.file;

/** What became of a file that was sent. */
public sealed interface Received {
    /** It is in the store. */
    record Taken(Receipt receipt) implements Received {}

    /** Nothing of it was kept. */
    record Refused(FileName name, Refusal refusal) implements Received {}
}
