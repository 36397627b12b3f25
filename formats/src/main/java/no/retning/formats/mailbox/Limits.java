package no.retning.formats.mailbox;

/**
 * How much is read.
 *
 * @param messages in one file
 * @param messageBytes of one message with its attachments, as it is sent
 * @param parts that one message may be made of
 * @param nesting of parts within parts
 */
public record Limits(int messages, int messageBytes, int parts, int nesting) {
    /** A mail server takes less, and a case has fewer. */
    public static final Limits STANDARD = new Limits(100_000, 64 * 1024 * 1024, 500, 20);
}
