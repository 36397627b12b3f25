package no.retning.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is called: safe to store, to show and to save on any machine.
 *
 * <p>Made from whatever was sent: the last part of a path, composed (NFC), without characters that control, hide or turn
 * text around, without what file systems reserve, and at most {@value #LONGEST} bytes of UTF-8.
 */
public record FileName(String text) {
    static final int LONGEST = 180;

    private static final String NAMELESS = "fil";
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*/\\\\]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9¹²³]|LPT[0-9¹²³]) *(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String UNESCAPED = "!#$&+-.^_`|~";

    public FileName {
        text = normalised(text);
    }

    public static FileName of(String declared) {
        return new FileName(declared);
    }

    private static String normalised(String declared) {
        var last = declared.substring(Math.max(declared.lastIndexOf('/'), declared.lastIndexOf('\\')) + 1);
        var composed = Normalizer.normalize(UNSEEN.matcher(last).replaceAll(""), Normalizer.Form.NFC);
        var plain = FORBIDDEN.matcher(composed.replaceAll("[\\s\\p{Z}]+", " ")).replaceAll("_");
        var name = shortened(EDGES.matcher(plain).replaceAll(""));
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return RESERVED.matcher(name).matches() ? shortened("_" + name) : name;
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION + 1 ? name.substring(dot) : "";
        var kept = new StringBuilder();
        int left = LONGEST - bytes(extension);
        for (int point : name.substring(0, name.length() - extension.length())
                .codePoints()
                .toArray()) {
            left -= bytes(Character.toString(point));
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return EDGES.matcher(kept).replaceAll("") + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What follows the last dot, in small letters; empty where there is none. */
    public String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same name with an extension of this type, whatever it had. */
    public FileName as(FileType type) {
        return type.extensions().contains(extension()) ? this : new FileName(text + "." + type.extension());
    }

    /** The header {@code Content-Disposition} that makes a browser save the file under this name (RFC 6266, RFC 8187). */
    public String disposition() {
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            if (sign < 128 && (Character.isLetterOrDigit(sign) || UNESCAPED.indexOf(sign) >= 0)) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(String.format("%02X", (int) sign));
            }
        }
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded;
    }

    /** For what reads no other: letters lose their marks, the rest becomes a line. */
    private String ascii() {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[%\"\\\\;]", "_");
    }

    /** As the last part of an address. */
    public String pathPart() {
        return disposition().substring(disposition().indexOf("''") + 2).replace("+", "%2B");
    }

    @Override
    public String toString() {
        return text;
    }
}
