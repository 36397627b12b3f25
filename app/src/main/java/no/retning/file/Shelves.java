package no.retning.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the bytes of files lie: below a folder, each named by its hash, and those on their way in beside them. */
record Shelves(Path folder) {
    private static final int SHELF = 2;

    /** Where a file's bytes lie, as in {@code ab/cdef…}. */
    Path path(String sha256) {
        return shelf(sha256).resolve(sha256.substring(SHELF));
    }

    private Path shelf(String sha256) {
        if (!FileStore.isHash(sha256)) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
        return folder.resolve(sha256.substring(0, SHELF));
    }

    /** The folder for files on their way in, on the same disk. */
    Path incoming() throws IOException {
        return directory(folder.resolve("incoming"));
    }

    /** Moves a checked file to its place, whole or not at all, and there it stays through a power cut. */
    void keep(Path checked, String sha256) throws IOException {
        var shelf = directory(shelf(sha256));
        try (var channel = FileChannel.open(checked, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(checked, path(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var changed : List.of(shelf, folder)) {
            try (var channel = FileChannel.open(changed, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The hashes of all that lies here, and when each was written. */
    Map<String, Instant> lying() throws IOException {
        var lying = new TreeMap<String, Instant>();
        for (var shelf : in(directory(folder))) {
            var beginning = shelf.getFileName().toString();
            if (beginning.length() == SHELF && Files.isDirectory(shelf)) {
                for (var file : in(shelf)) {
                    var sha256 = beginning + file.getFileName();
                    if (FileStore.isHash(sha256)) {
                        written(file).ifPresent(when -> lying.put(sha256, when));
                    }
                }
            }
        }
        return lying;
    }

    /** Those that began to come before then, and have not come. */
    List<Path> cutOff(Instant before) throws IOException {
        var cutOff = new ArrayList<Path>();
        for (var file : in(incoming())) {
            if (file.getFileName().toString().endsWith(".part")
                    && written(file).filter(before::isAfter).isPresent()) {
                cutOff.add(file);
            }
        }
        return cutOff;
    }

    /** When; empty where it has gone meanwhile. */
    private static Optional<Instant> written(Path file) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static List<Path> in(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static Path directory(Path directory) throws IOException {
        return Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
