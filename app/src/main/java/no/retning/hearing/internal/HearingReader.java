package no.retning.hearing.internal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.retning.instance.Problem;
import no.retning.record.Json;
import tools.jackson.core.JacksonException;

/** Reads a hearing out of the file that it travels in, line by line. */
final class HearingReader implements Closeable {
    private final Path file;
    private final ZipFile zip;

    /** @throws Problem if it is no such file */
    HearingReader(Path file) throws IOException {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException malformed) {
            throw new Problem(file + ": is no zip file; give one that ./retning export hearing has written", malformed);
        }
    }

    HearingLuggage.Manifest manifest() throws IOException {
        var manifest = one(HearingLuggage.MANIFEST, HearingLuggage.Manifest.class);
        if (!manifest.format().equals(HearingLuggage.FORMAT)) {
            throw new Problem("%s: the format is “%s”; this instance reads %s"
                    .formatted(file, manifest.format(), HearingLuggage.FORMAT));
        }
        return manifest;
    }

    <T> T one(String name, Class<T> type) throws IOException {
        try (var in = open(name)) {
            return parse(name, 1, new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        }
    }

    <T> void each(String name, Class<T> type, Consumer<T> take) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    take(name, number, take, parse(name, number, line, type));
                }
            }
        }
    }

    private <T> void take(String name, int number, Consumer<T> take, T one) {
        try {
            take.accept(one);
        } catch (IllegalArgumentException wrong) {
            throw new Problem("%s: %s, line %d: %s".formatted(file, name, number, wrong.getMessage()), wrong);
        }
    }

    private <T> T parse(String name, int number, String line, Class<T> type) {
        try {
            return Json.read(line, type);
        } catch (JacksonException malformed) {
            throw new Problem(
                    "%s: %s, line %d: %s".formatted(file, name, number, malformed.getOriginalMessage()), malformed);
        }
    }

    private InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Problem("%s: %s is missing; was all of it copied?".formatted(file, name));
        }
        return zip.getInputStream(entry);
    }

    /** Does something with each file that came with an answer or a letter. */
    interface FileTaker {
        /** @param name its hash, and the extension of its type */
        void take(String name, InputStream content) throws IOException;
    }

    void files(FileTaker take) throws IOException {
        for (ZipEntry entry : zip.stream()
                .filter(one -> one.getName().startsWith(HearingLuggage.FILES) && !one.isDirectory())
                .toList()) {
            try (var content = zip.getInputStream(entry)) {
                take.take(entry.getName().substring(HearingLuggage.FILES.length()), content);
            }
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
