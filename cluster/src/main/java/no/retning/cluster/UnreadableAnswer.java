package no.retning.cluster;

/** A line of a file of answers cannot be read; the message says which and why. */
final class UnreadableAnswer extends RuntimeException {
    UnreadableAnswer(String message) {
        super(message);
    }
}
