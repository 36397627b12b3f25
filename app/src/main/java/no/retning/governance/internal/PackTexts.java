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
import no.retning.page.WordBook;
import no.retning.page.Words;
import org.springframework.stereotype.Component;

/** Gets the text out of the file of a pack. */
@Component
final class PackTexts {
    private static final long LARGEST = 100_000_000;

    private final Extraction extraction;
    private final Words words;

    PackTexts(Extraction extraction, WordBook book) {
        this.extraction = extraction;
        this.words = book.in("nb");
    }

    /** @throws Problem if the file has no text that can be read */
    String of(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new Problem(name + ": " + words.of("reading.file.large"));
        }
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = FileType.byExtension(extension).orElse(FileType.TXT);
        if (type.isText()) {
            return plain(file, name);
        }
        var text = switch (extraction.text(file, type)) {
            case Extracted.Text read -> read.text();
            case Extracted.Nothing nothing ->
                throw new Problem(name + ": " + words.of("reading.file.unread", nothing.why()));
        };
        if (text.isBlank()) {
            throw new Problem(name + ": " + words.of("reading.file.empty"));
        }
        return text;
    }

    private String plain(Path file, String name) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new Problem(name + ": " + words.of("reading.file.notUtf8"), wrong);
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
