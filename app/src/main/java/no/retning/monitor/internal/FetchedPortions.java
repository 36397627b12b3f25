package no.retning.monitor.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import no.retning.record.Sha256;

/** Portions of a table that have come, kept in the home until all have: whoever is stopped goes on from there. */
final class FetchedPortions {
    private final Path folder;

    private FetchedPortions(Path folder) {
        this.folder = folder;
    }

    /** @param question all that makes it this table and this selection of it */
    static FetchedPortions of(Path home, String question) {
        try {
            var folder = home.resolve("fetched").resolve(Sha256.hex(question).substring(0, 16));
            Files.createDirectories(folder);
            return new FetchedPortions(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException("Fetched portions cannot be kept in " + home, fault);
        }
    }

    Optional<byte[]> find(int number) {
        try {
            var file = file(number);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException("A fetched portion cannot be read", fault);
        }
    }

    /** It is there whole, or not. */
    void keep(int number, byte[] portion) {
        try {
            var fresh = folder.resolve(number + ".new");
            Files.write(fresh, portion);
            Files.move(fresh, file(number), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException("A fetched portion cannot be kept", fault);
        }
    }

    /** What has come is not what is wanted any longer. */
    void clear() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("Fetched portions cannot be removed from " + folder, fault);
        }
    }

    /** They are needed no longer. */
    void forget() {
        clear();
        try {
            Files.delete(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException("Fetched portions cannot be removed from " + folder, fault);
        }
    }

    private Path file(int number) {
        return folder.resolve(number + ".json");
    }
}
