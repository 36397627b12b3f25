package no.retning.file.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.retning.file.Refusal.Reason;

/** Plain text is UTF-8, or the old Windows code page, and has no character that is not text. */
final class TextCheck {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private TextCheck() {}

    static void check(FileChannel file) throws Hazard, IOException {
        encoding(file);
    }

    /** The encoding in which all of it is text. */
    static Charset encoding(FileChannel file) throws Hazard, IOException {
        for (var encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return encoding;
            }
        }
        throw new Hazard(Reason.ENCODING, "");
    }

    private static boolean isText(FileChannel file, Charset encoding) throws IOException {
        var strict = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        file.position(0);
        Reader reader = new InputStreamReader(Channels.newInputStream(file), strict);
        var window = new char[64 * 1024];
        try {
            for (int read = reader.read(window); read >= 0; read = reader.read(window)) {
                for (int i = 0; i < read; i++) {
                    if (!isText(window[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isText(char sign) {
        return sign >= ' ' ? sign != 0x7f && (sign < 0x80 || sign > 0x9f) : "\t\n\r\f".indexOf(sign) >= 0;
    }
}
