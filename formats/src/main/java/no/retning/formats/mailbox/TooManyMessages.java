package no.retning.formats.mailbox;

import java.io.IOException;

/** A file has more messages than are read. */
public final class TooManyMessages extends IOException {
    TooManyMessages(int most) {
        super("The file has more than " + most + " messages");
    }
}
