package no.retning.formats.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.formats.mailbox.Message.Broken;
import no.retning.formats.mailbox.Message.Reason;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Reads one message. */
final class MessageReader {
    private static final int LONGEST_HEADER = 1 << 18;
    private static final int MOST_HEADERS = 2_000;

    private final Limits limits;
    private final Headers headers = new Headers();
    private final Parts parts = new Parts();
    private final List<Attachment> attachments = new ArrayList<>();
    private int bodies;
    private int depth;

    private MessageReader(Limits limits) {
        this.limits = limits;
    }

    static Message read(int number, byte[] bytes, Limits limits) {
        try {
            return new MessageReader(limits).read(number, bytes);
        } catch (TooMany tooMany) {
            return new Broken(number, Headers.beginning(bytes), Reason.TOO_MANY_PARTS);
        } catch (MimeException | IOException | RuntimeException damaged) {
            // The library's decoders throw what they will at hostile input; only this message is lost by it.
            return new Broken(number, Headers.beginning(bytes), Reason.DAMAGED);
        }
    }

    private Message read(int number, byte[] bytes) throws MimeException, IOException, TooMany {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxContentLen(limits.messageBytes())
                .setMalformedHeaderStartsBody(true)
                .build();
        var stream = new MimeTokenStream(config, new DefaultBodyDescriptorBuilder());
        // A message within the message stays whole: it has a sender of its own and may be read by itself.
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            take(state, stream);
        }
        if (headers.isEmpty()) {
            return new Broken(number, Headers.beginning(bytes), Reason.NO_MESSAGE);
        }
        Optional<Sender> sender = headers.sender();
        if (sender.isEmpty()) {
            return new Broken(number, Headers.beginning(bytes), Reason.NO_SENDER);
        }
        return new Message.Mail(
                number,
                sender.get(),
                headers.sent(),
                headers.subject(),
                headers.id("message-id"),
                headers.id("in-reply-to"),
                headers.delivery(),
                parts.text().replace("\r\n", "\n").strip(),
                attachments);
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException, TooMany {
        switch (state) {
            case T_START_BODYPART -> depth++;
            case T_END_BODYPART -> depth--;
            case T_FIELD -> {
                if (depth == 0) {
                    headers.add(stream.getField());
                }
            }
            case T_START_MULTIPART -> {
                if (parts.depth() > limits.nesting()) {
                    throw new TooMany();
                }
                parts.begin("multipart/alternative"
                        .equalsIgnoreCase(stream.getBodyDescriptor().getMimeType()));
            }
            case T_END_MULTIPART -> parts.end();
            case T_BODY -> body(stream);
            default -> {
                // Preambles, epilogues and boundaries say nothing to people.
            }
        }
    }

    private void body(MimeTokenStream stream) throws IOException, TooMany {
        if (++bodies > limits.parts()) {
            throw new TooMany();
        }
        var about = (MaximalBodyDescriptor) stream.getBodyDescriptor();
        String type = about.getMimeType() == null ? "text/plain" : about.getMimeType();
        String name = about.getContentDispositionFilename();
        if (name == null) {
            name = about.getContentTypeParameters().get("name");
        }
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        boolean plain = type.equals("text/plain");
        boolean attached = "attachment".equalsIgnoreCase(about.getContentDispositionType()) || name != null;
        if (!attached && (plain || type.equals("text/html"))) {
            String words = words(bytes, about.getContentTypeParameters().get("charset"));
            parts.text(plain, plain ? words : PlainText.of(words));
        } else if (bytes.length > 0) {
            attachments.add(new Attachment(name(name, type), type, bytes));
        }
    }

    private String name(@Nullable String name, String type) {
        String readable = name == null ? "" : Headers.readable(name);
        String last = readable.substring(Math.max(readable.lastIndexOf('/'), readable.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() || last.matches("\\.+")
                ? "part-" + bodies + (type.equals("message/rfc822") ? ".eml" : "")
                : last;
    }

    private static String words(byte[] bytes, @Nullable String charset) {
        try {
            if (charset != null && !charset.equalsIgnoreCase("us-ascii") && !charset.equalsIgnoreCase("utf-8")) {
                return new String(bytes, Charset.forName(charset));
            }
        } catch (IllegalArgumentException unknown) {
            return Headers.decoded(bytes);
        }
        return Headers.decoded(bytes);
    }

    /** The message passes a limit. */
    private static final class TooMany extends Exception {}
}
