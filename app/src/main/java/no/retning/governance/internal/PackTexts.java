package no.retning.governance.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import no.retning.file.Extraction;
import no.retning.file.Extraction.Extracted;
import no.retning.file.FileType;
import no.retning.instance.Problem;
import org.springframework.stereotype.Component;

/** Gets the text out of the file of a pack. */
@Component
final class PackTexts {
    private static final long LARGEST = 100_000_000;

    private final Extraction extraction;

    PackTexts(Extraction extraction) {
        this.extraction = extraction;
    }

    /** @throws Problem if the file has no text that can be read */
    String of(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new Problem(name + ": filen er større enn 100 MB. Del den opp, eller lagre den som tekst");
        }
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = FileType.byExtension(extension).orElse(FileType.TXT);
        if (type.isText()) {
            return plain(file, name);
        }
        return switch (extraction.text(file, type)) {
            case Extracted.Text read when !read.text().isBlank() -> read.text();
            case Extracted.Text empty ->
                throw new Problem(name + ": filen har ingen tekst. Er den skannet, må den tekstgjenkjennes først");
            case Extracted.Nothing nothing ->
                throw new Problem(name + ": teksten kunne ikke leses ut (" + nothing.why()
                        + "). Lagre pakken som tekst og les inn den");
        };
    }

    private static String plain(Path file, String name) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new Problem(name + ": filen er ikke tekst i UTF-8. Lagre den som UTF-8 og prøv igjen", wrong);
        }
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
