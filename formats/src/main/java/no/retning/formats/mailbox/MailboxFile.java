package no.retning.formats.mailbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a file of messages one by one: an mbox where its first line begins with {@code From } and a space, and otherwise one
 * message.
 */
public final class MailboxFile {
    /** Whoever wrote a mailbox did not always quote such a line inside a text; one with an address and a time parts messages. */
    private static final Pattern PARTING = Pattern.compile("From \\S.{0,200}\\d{1,2}:\\d{2}.{0,60}");

    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final int LONGEST_PARTING = 300;

    private final InputStream in;
    private final Limits limits;
    private final Consumer<Message> taker;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean tooLarge;
    private int number;

    private MailboxFile(InputStream in, Limits limits, Consumer<Message> taker) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limits = limits;
        this.taker = taker;
    }

    /**
     * Reads all messages; no more than one is in memory.
     *
     * @param in the caller closes it
     * @throws TooManyMessages once so many have been read
     */
    public static void read(InputStream in, Limits limits, Consumer<Message> taker) throws IOException {
        new MailboxFile(in, limits, taker).read();
    }

    /** Reads a single message, whatever its first line is. */
    public static Message one(byte[] message, Limits limits) {
        return message.length > limits.messageBytes()
                ? new Message.Broken(1, Headers.beginning(message), Message.Reason.TOO_LARGE)
                : MessageReader.read(1, message, limits);
    }

    private void read() throws IOException {
        boolean more = nextLine();
        if (!more) {
            return;
        }
        boolean mbox = startsWithFrom();
        if (mbox) {
            more = nextLine();
        }
        boolean afterBlank = false;
        begin();
        while (more) {
            if (mbox && afterBlank && parts()) {
                end();
                begin();
            } else {
                add(mbox && quoted() ? 1 : 0);
            }
            afterBlank = isBlank();
            more = nextLine();
        }
        end();
    }

    private void begin() throws IOException {
        number++;
        if (number > limits.messages()) {
            throw new TooManyMessages(limits.messages());
        }
        message = new ByteArrayOutputStream();
        tooLarge = false;
    }

    private void add(int from) {
        if (line.size() - from > limits.messageBytes() - message.size()) {
            tooLarge = true;
        } else if (!tooLarge) {
            message.write(line.toByteArray(), from, line.size() - from);
        }
    }

    private void end() {
        byte[] bytes = message.toByteArray();
        taker.accept(
                tooLarge
                        ? new Message.Broken(number, Headers.beginning(bytes), Message.Reason.TOO_LARGE)
                        : MessageReader.read(number, bytes, limits));
    }

    /** Takes a line with its end, or as much of it as a message may have. */
    private boolean nextLine() throws IOException {
        line.reset();
        int read = in.read();
        while (read >= 0) {
            line.write(read);
            if (read == '\n' || line.size() > limits.messageBytes()) {
                return true;
            }
            read = in.read();
        }
        return line.size() > 0;
    }

    private boolean startsWithFrom() {
        return text(5).equals("From ");
    }

    private boolean parts() {
        return line.size() <= LONGEST_PARTING
                && startsWithFrom()
                && PARTING.matcher(text(line.size()).strip()).matches();
    }

    /** Lines of texts that begin like a parting line have a sign before them, which is taken away again. */
    private boolean quoted() {
        return line.size() > 0 && QUOTED.matcher(text(100)).matches();
    }

    private boolean isBlank() {
        return line.size() <= 2 && text(2).isBlank();
    }

    private String text(int most) {
        byte[] bytes = line.toByteArray();
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
