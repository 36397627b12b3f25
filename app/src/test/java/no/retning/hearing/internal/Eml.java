package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes a mail as a mail server keeps it. */
public final class Eml {
    private static final DateTimeFormatter TIME = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final List<String> headers = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    public Eml(String id, String from, String subject, Instant arrived) {
        header("Received", "from mx.example.org by post.example.org; " + TIME.format(arrived));
        header("Message-ID", "<" + id + "@example.org>");
        header("From", from);
        header("To", "postmottak@example.org");
        header("Date", TIME.format(arrived.minusSeconds(20)));
        header(
                "Subject",
                "=?utf-8?B?" + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=");
        header("MIME-Version", "1.0");
        header("Content-Type", "multipart/mixed; boundary=skille");
    }

    public Eml header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    public Eml text(String text) {
        return part("Content-Type: text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public Eml file(String name, String type, byte[] bytes) {
        return part("Content-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name + "\"", bytes);
    }

    private Eml part(String head, byte[] bytes) {
        parts.add("--skille\r\n" + head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\r\n");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\r\n", headers) + "\r\n\r\n" + String.join("", parts) + "--skille--\r\n";
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }
}
