package no.retning.file;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.retning.file.internal.TextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads the text out of a file, in a process of its own that has little memory, little time and no way to the network. */
@Component
public final class Extraction {
    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);
    private static final int LONGEST = 10_000_000;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Duration longest;
    private final String memory;

    @Autowired
    Extraction() {
        this(Duration.ofSeconds(60), "256m");
    }

    /** @param memory as in {@code 256m} */
    public Extraction(Duration longest, String memory) {
        this.longest = longest;
        this.memory = memory;
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
        var out = folder.resolve("text");
        var nobody = Files.createFile(folder.resolve("hosts"));
        var builder = new ProcessBuilder(command(file, type, folder, nobody))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(nobody.toFile()));
        builder.environment().clear();
        var process = builder.start();
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return failed("stopped after " + longest.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                return failed("ended with " + process.exitValue());
            }
            try (var reader = Files.newBufferedReader(out, StandardCharsets.UTF_8)) {
                return new Extracted.Text(head(reader));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        } finally {
            process.destroyForcibly();
        }
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

    private List<String> command(Path file, FileType type, Path folder, Path nobody) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + memory,
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                // Knows no host, so that nothing in a file can make it call one.
                "-Djdk.net.hosts.file=" + nobody,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath()));
        var main = TextReader.class.getName();
        if (isPacked()) {
            command.add("-Dloader.main=" + main);
            command.add(LAUNCHER);
        } else {
            command.add(main);
        }
        command.add(file.toAbsolutePath().toString());
        command.add(type.name());
        return command;
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }

    /** Whether this application runs from one file that holds its libraries unopened. */
    private static boolean isPacked() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }

    private static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
