package no.retning.cluster;

/** The command was written in a way that means nothing; the message says what. */
final class Misused extends RuntimeException {
    Misused(String message) {
        super(message);
    }
}
