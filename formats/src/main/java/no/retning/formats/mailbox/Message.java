package no.retning.formats.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is in one place of a mailbox. */
public sealed interface Message {
    /** Its place in the file, counted from 1. */
    int number();

    /**
     * A message that could be read.
     *
     * @param sent when its sender's clock says that it was
     * @param id with its angle brackets
     * @param inReplyTo the id of the message that it answers
     * @param delivery how it came
     * @param text the plain text, or the HTML made plain; empty where there is neither
     */
    record Mail(
            int number,
            Sender sender,
            Optional<Instant> sent,
            String subject,
            Optional<String> id,
            Optional<String> inReplyTo,
            Delivery delivery,
            String text,
            List<Attachment> attachments)
            implements Message {
        public Mail {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * A message that could not.
     *
     * @param beginning its subject, or else its first line, to know it by
     */
    record Broken(int number, String beginning, Reason reason) implements Message {}

    /** Why a message cannot be read. */
    enum Reason {
        /** It has more bytes than are read. */
        TOO_LARGE,
        /** It is made of more parts than are read, or they lie too deep. */
        TOO_MANY_PARTS,
        /** It has no header, so that it is something else than a message. */
        NO_MESSAGE,
        /** It does not say who it is from. */
        NO_SENDER,
        /** Its parts cannot be told apart or decoded. */
        DAMAGED
    }
}
