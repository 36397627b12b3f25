package no.retning.formats.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/** The headers of a message that tell who, when and about what; of several of one name the first counts. */
final class Headers {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}]+");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,990}>");
    private static final Pattern SUBJECT = Pattern.compile("(?im)^subject:[ \\t]*(.{1,200})");
    private static final Pattern AUTOMATIC = Pattern.compile("(?i)auto-(?:replied|generated|notified)");
    private static final Pattern REPORT = Pattern.compile("(?i)multipart/report");
    private static final Pattern TO_MANY = Pattern.compile("(?i)list|bulk|junk");
    private static final int LONGEST_BEGINNING = 120;

    private final Map<String, String> values = new HashMap<>();

    void add(Field field) {
        String raw = decoded(field.getRaw().toByteArray());
        int colon = raw.indexOf(':');
        values.putIfAbsent(
                field.getName().toLowerCase(Locale.ROOT),
                FOLDED.matcher(raw.substring(colon + 1)).replaceAll(" ").strip());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Optional<Sender> sender() {
        for (String name : List.of("from", "sender", "reply-to")) {
            String value = values.get(name);
            if (value != null) {
                for (Mailbox mailbox :
                        LenientAddressParser.DEFAULT.parseAddressList(value).flatten()) {
                    if (mailbox.getLocalPart() != null
                            && !mailbox.getLocalPart().isBlank()) {
                        String shown = mailbox.getName() == null ? "" : readable(mailbox.getName());
                        return Optional.of(new Sender(shown, readable(mailbox.getAddress())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<Instant> sent() {
        return date(values.getOrDefault("date", ""));
    }

    private static Optional<Instant> date(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Date date = DateTimeFieldLenientImpl.PARSER
                .parse(new RawField("Date", value.strip()), DecodeMonitor.SILENT)
                .getDate();
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    String subject() {
        return readable(values.getOrDefault("subject", ""));
    }

    Optional<String> id(String header) {
        Matcher id = ID.matcher(values.getOrDefault(header, ""));
        return id.find() ? Optional.of(id.group()) : Optional.empty();
    }

    Delivery delivery() {
        var recipients = new LinkedHashSet<String>();
        for (String name : List.of("to", "cc", "delivered-to", "x-original-to", "envelope-to", "reply-to")) {
            LenientAddressParser.DEFAULT
                    .parseAddressList(values.getOrDefault(name, ""))
                    .flatten()
                    .forEach(mailbox -> recipients.add(readable(mailbox.getAddress())));
        }
        return new Delivery(List.copyOf(recipients), arrived(), origin());
    }

    /** Each server adds its line above those of the servers before it, so that the first is of the last. */
    private Optional<Instant> arrived() {
        String value = values.getOrDefault("received", "");
        return date(value.substring(value.lastIndexOf(';') + 1));
    }

    private Delivery.Origin origin() {
        boolean answered =
                AUTOMATIC.matcher(values.getOrDefault("auto-submitted", "no")).lookingAt()
                        || values.getOrDefault("return-path", "").equals("<>")
                        || values.containsKey("x-autoreply")
                        || values.containsKey("x-autorespond")
                        || values.getOrDefault("precedence", "").equalsIgnoreCase("auto_reply")
                        || REPORT.matcher(values.getOrDefault("content-type", ""))
                                .lookingAt();
        if (answered) {
            return Delivery.Origin.MACHINE;
        }
        boolean toMany = values.containsKey("list-id")
                || values.containsKey("list-post")
                || values.containsKey("list-unsubscribe")
                || TO_MANY.matcher(values.getOrDefault("precedence", "")).matches();
        return toMany ? Delivery.Origin.LIST : Delivery.Origin.PERSON;
    }

    /** Something to know a message by that cannot be read: its subject, or else its first line. */
    static String beginning(byte[] message) {
        String head = decoded(Arrays.copyOf(message, Math.min(message.length, 1 << 14)));
        Matcher subject = SUBJECT.matcher(head);
        String text = readable(
                subject.find()
                        ? subject.group(1)
                        : head.strip().lines().findFirst().orElse(""));
        return text.length() <= LONGEST_BEGINNING ? text : text.substring(0, LONGEST_BEGINNING) + "…";
    }

    /** Header text as people read it: words that are encoded for the way are decoded, and nothing is left that is invisible. */
    static String readable(String text) {
        return CONTROLS.matcher(DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT))
                .replaceAll(" ")
                .strip();
    }

    /** What should be plain ASCII is mostly UTF-8 where it is not, and else from before there was such a thing. */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, OLD);
        }
    }
}
