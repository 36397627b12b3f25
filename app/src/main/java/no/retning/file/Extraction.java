package no.retning.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import no.retning.file.internal.TextReader;
import no.retning.instance.ReadingProcess;
import no.retning.instance.ReadingProcess.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads the text out of a file, in a process of its own that has little memory, little time and no way to the network. */
@Component
public final class Extraction {
    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);
    private static final int LONGEST = 10_000_000;

    private final ReadingProcess process;

    @Autowired
    Extraction() {
        this(Duration.ofSeconds(60), "256m");
    }

    /** @param memory as in {@code 256m} */
    public Extraction(Duration longest, String memory) {
        this.process = new ReadingProcess(longest, memory);
    }

    /** What became of it. */
    public sealed interface Extracted {
        /** @param text lines end with a line feed, cells of a table are set apart by tabs; at most 10 million characters */
        record Text(String text) implements Extracted {}

        /** @param why for the log, in English */
        record Nothing(String why) implements Extracted {}
    }

    /** The text of a file of this type. */
    public Extracted text(Path file, FileType type) {
        if (type.isImage()) {
            return new Extracted.Nothing("a picture has no text");
        }
        try {
            var folder = Files.createTempDirectory("retning-text");
            try {
                return text(file, type, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Extracted text(Path file, FileType type, Path folder) throws IOException {
        var ending = process.run(
                TextReader.class,
                List.of("-Dpdfbox.fontcache=" + folder),
                List.of(file.toAbsolutePath().toString(), type.name()),
                folder);
        return switch (ending) {
            case Ending.Stopped stopped -> failed(stopped.why());
            case Ending.Ended ended when ended.code() != 0 -> failed("ended with " + ended.code());
            case Ending.Ended ended -> {
                try (var reader = Files.newBufferedReader(ended.out(), StandardCharsets.UTF_8)) {
                    yield new Extracted.Text(head(reader));
                }
            }
        };
    }

    private static String head(Reader reader) throws IOException {
        var text = new StringBuilder();
        var window = new char[16 * 1024];
        for (int read = reader.read(window); read >= 0 && text.length() < LONGEST; read = reader.read(window)) {
            text.append(window, 0, read);
        }
        return text.toString();
    }

    private static Extracted failed(String why) {
        LOG.info("No text read: {}", why);
        return new Extracted.Nothing(why);
    }

    private static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
