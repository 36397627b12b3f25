package no.retning.formats.px;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import no.retning.formats.dataset.InvalidDataset;

/** Which signs the bytes of a file are: it says so itself, but only after some of them. */
final class CodePage {
    private static final int HEAD = 8_192;
    private static final Pattern NAMED = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"");
    private static final Pattern ANSI = Pattern.compile("CHARSET\\s*=\\s*\"ANSI\"");
    private static final String MARK = "\uFEFF";

    private CodePage() {}

    /** The text: by the mark at its start, the code page it names, or what its bytes can be. */
    static String decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var named = NAMED.matcher(head);
        boolean marked =
                head.startsWith(new String(MARK.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        if (named.find() && !marked) {
            return new String(bytes, charset(named.group(1)));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            // Before CHARSET was invented, files were in the code page of DOS.
            return new String(bytes, Charset.forName(ANSI.matcher(head).find() ? "windows-1252" : "IBM850"));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new InvalidDataset("CODEPAGE is \"" + name + "\", which is no code page that is known", unknown);
        }
    }
}
