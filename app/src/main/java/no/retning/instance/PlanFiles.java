package no.retning.instance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectFiles;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.foreign.ForeignPlans;
import no.retning.instance.ReadingProcess.Ending;
import org.jspecify.annotations.Nullable;

/** Reads plans from files: our own formats here, those of other tools in a process of its own. */
public final class PlanFiles {
    /** Larger than any plan that is known; a file of our own formats beyond it is refused before it is read. */
    private static final long LARGEST = 512L * 1024 * 1024;

    private static final int LONGEST_MESSAGE = 500;

    private final ReadingProcess process;

    public PlanFiles() {
        this(Duration.ofSeconds(60), "768m");
    }

    /** @param memory as in {@code 256m} */
    PlanFiles(Duration longest, String memory) {
        this.process = new ReadingProcess(longest, memory);
    }

    /**
     * Reads a plan.
     *
     * @throws Problem naming the file, and what in it is wrong
     */
    public ProjectFile read(Path file) {
        try {
            ProjectFormat format = format(file);
            return format.isForeign() ? foreign(file, format) : own(file, format);
        } catch (InvalidProjectFile invalid) {
            throw new Problem(file + ": " + oneLine(invalid.getMessage()), invalid);
        } catch (IOException unreadable) {
            throw new Problem(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static ProjectFormat format(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Problem(file + " is no file");
        }
        try (var in = Files.newInputStream(file)) {
            return ProjectFormat.of(file.getFileName().toString(), in.readNBytes(ProjectFormat.HEAD))
                    .orElseThrow(() -> new InvalidProjectFile("this is no plan of a known kind, which are "
                            + Arrays.stream(ProjectFormat.values())
                                    .map(ProjectFormat::title)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static ProjectFile own(Path file, ProjectFormat format) throws IOException {
        limit(file, LARGEST);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return ProjectFiles.read(format, name, in);
        }
    }

    private ProjectFile foreign(Path file, ProjectFormat format) throws IOException {
        limit(file, ForeignPlans.LARGEST);
        Path folder = Files.createTempDirectory("retning-plan");
        try {
            Ending ending = process.run(
                    PlanReading.class, List.of(), List.of(file.toAbsolutePath().toString(), format.name()), folder);
            return switch (ending) {
                case Ending.Stopped stopped ->
                    throw new InvalidProjectFile(
                            "reading this file of " + format.title() + " was given up: " + stopped.why());
                case Ending.Ended ended -> read(format, ended);
            };
        } finally {
            delete(folder);
        }
    }

    private static ProjectFile read(ProjectFormat format, Ending.Ended ended) throws IOException {
        return switch (ended.code()) {
            case 0 -> json(ended.out());
            case PlanReading.INVALID ->
                throw new InvalidProjectFile(Files.readString(ended.out(), StandardCharsets.UTF_8));
            default ->
                throw new InvalidProjectFile(
                        "this file of " + format.title() + " cannot be read; its reader ended with " + ended.code());
        };
    }

    private static ProjectFile json(Path out) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(out))) {
            return ProjectJson.read(in);
        }
    }

    private static void limit(Path file, long largest) throws IOException {
        if (Files.size(file) > largest) {
            throw new InvalidProjectFile("the file is larger than " + largest + " bytes");
        }
    }

    private static String oneLine(@Nullable String text) {
        String line = (text == null ? "" : text).replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
