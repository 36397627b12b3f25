package no.retning.hearing.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.retning.instance.Problem;
import no.retning.record.Json;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;

/** Reads a hearing out of the file that it travels in, line by line; whatever is wrong is told with its line. */
final class HearingReader implements Closeable {
    private static final int MEGA = 1024 * 1024;
    /** An answer with all its sendings. */
    private static final int LONGEST_LINE = 32 * MEGA;

    private static final int MOST_ENTRIES = 1_000_000;
    /** How many times its own size a file may hold: what thousands send in the same words is packed to a hundredth, no more. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS = 256L * MEGA;

    private final Path file;
    private final ZipFile zip;
    private final Ration ration;

    /** @throws Problem if it is no such file */
    HearingReader(Path file) throws IOException {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException malformed) {
            throw new Problem(file + ": is no zip file; give one that ./retning export hearing has written", malformed);
        }
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new Problem(file + ": holds more than %,d files".formatted(MOST_ENTRIES));
        }
        ration = new Ration(Math.max(ALWAYS, MOST_TIMES * Files.size(file)));
    }

    HearingLuggage.Manifest manifest() throws IOException {
        var manifest = one(HearingLuggage.MANIFEST, HearingLuggage.Manifest.class);
        if (!manifest.format().equals(HearingLuggage.FORMAT)) {
            throw new Problem("%s: the format is “%s”; this instance reads %s"
                    .formatted(file, manifest.format(), HearingLuggage.FORMAT));
        }
        return manifest;
    }

    <T extends Record> T one(String name, Class<T> type) throws IOException {
        try (var lines = lines(name)) {
            var line = next(name, 1, lines);
            if (line == null) {
                throw wrong(name, 1, "is missing", null);
            }
            return parse(name, 1, line, type);
        }
    }

    /** Does something with what a line says. */
    interface LineTaker<T> {
        void take(int line, T one);
    }

    /** @return how many lines there were */
    <T extends Record> int each(String name, Class<T> type, LineTaker<T> take) throws IOException {
        int count = 0;
        try (var lines = lines(name)) {
            int number = 1;
            for (var line = next(name, number, lines); line != null; line = next(name, number, lines)) {
                if (!line.isBlank()) {
                    int at = number;
                    var one = parse(name, at, line, type);
                    at(name, at, () -> take.take(at, one));
                    count++;
                }
                number++;
            }
        }
        return count;
    }

    private BoundedLines lines(String name) throws IOException {
        return new BoundedLines(open(name), LONGEST_LINE);
    }

    private @Nullable String next(String name, int number, BoundedLines lines) throws IOException {
        try {
            return lines.next();
        } catch (IllegalArgumentException unreadable) {
            throw wrong(name, number, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** Does something with what a line says. @throws Problem naming the line, if that cannot be done */
    void at(String name, int line, Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException | NoSuchRecord fault) {
            throw wrong(name, line, String.valueOf(fault.getMessage()), fault);
        } catch (DataAccessException fault) {
            throw wrong(name, line, "says something that cannot be kept here, or is here already", fault);
        }
    }

    private Problem wrong(String name, int line, String why, @Nullable Throwable cause) {
        return new Problem("%s: %s, line %d: %s".formatted(file, name, line, why), cause);
    }

    private <T extends Record> T parse(String name, int number, String line, Class<T> type) {
        T read;
        try {
            read = Json.read(line, type);
        } catch (JacksonException malformed) {
            // What a record refuses is told in its own words; that it got nothing at all is not.
            var why = malformed.getCause() instanceof NullPointerException
                    ? "something is missing in it"
                    : malformed.getOriginalMessage().lines().findFirst().orElse("");
            throw wrong(name, number, place(malformed) + why, malformed);
        }
        if (read == null) {
            throw wrong(name, number, "says nothing", null);
        }
        at(name, number, () -> Completeness.require(read));
        return read;
    }

    /** Where in the line, as in {@code answer.content: }. */
    private static String place(JacksonException malformed) {
        var path = malformed.getPath().stream()
                .map(step -> step.getPropertyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    private InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Problem("%s: %s is missing; was all of it copied?".formatted(file, name));
        }
        return ration.of(zip.getInputStream(entry));
    }

    /** Does something with each file that came with an answer or a letter. */
    interface FileTaker {
        /**
         * @param name its hash, and the extension of its type
         * @return its hash
         */
        String take(String name, InputStream content) throws IOException;
    }

    /** @return the hashes of all */
    Set<String> files(FileTaker take) throws IOException {
        var taken = new HashSet<String>();
        for (ZipEntry entry : zip.stream()
                .filter(one -> one.getName().startsWith(HearingLuggage.FILES) && !one.isDirectory())
                .toList()) {
            try (var content = ration.of(zip.getInputStream(entry))) {
                taken.add(take.take(entry.getName().substring(HearingLuggage.FILES.length()), content));
            }
        }
        return taken;
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
