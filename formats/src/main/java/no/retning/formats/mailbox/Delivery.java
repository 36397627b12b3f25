package no.retning.formats.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a message came.
 *
 * @param recipients the addresses that it was sent to or delivered for
 * @param arrived when the last mail server that it passed says that it took it; empty where none says so
 */
public record Delivery(List<String> recipients, Optional<Instant> arrived, Origin origin) {
    public Delivery {
        recipients = List.copyOf(recipients);
    }

    /** What sends such messages, as far as it says so itself. */
    public enum Origin {
        PERSON,
        /** It was sent to many at once: nobody waits for a reply to each. */
        LIST,
        /** Nobody wrote it: it says that somebody is away, or that a message could not be delivered. */
        MACHINE
    }
}
