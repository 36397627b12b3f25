package no.retning.poll;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.retning.instance.Problem;
import no.retning.instance.ServeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of open polls: each in a file of its own, {@code polls/ID.key} in the home or where nodes share them, never in the
 * database, whose log and deleted rows would keep it. Erasing one writes over its bytes before the file goes.
 */
@Component
class PollKeys {
    private static final Logger LOG = LoggerFactory.getLogger(PollKeys.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.key");
    /** By which programs that take backups know a folder to leave out (bford.info/cachedir). */
    private static final String NOT_FOR_BACKUPS = "Signature: 8a477f597d28d172789f06886806bc55\n";

    private final Path folder;

    PollKeys(ServeOptions options, @Value("${retning.poll.keys:}") String shared) {
        this.folder = shared.isBlank() ? options.home().resolve("polls") : Path.of(shared);
        try {
            var ownerOnly = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
            if (!Files.getPosixFilePermissions(folder).equals(ownerOnly)) {
                // It was there before, and others could see or change what is in it.
                Files.setPosixFilePermissions(folder, ownerOnly);
            }
            Files.writeString(folder.resolve("CACHEDIR.TAG"), NOT_FOR_BACKUPS);
            // Earlier versions had half of every key in here: with it, what a log still has of old polls could be
            // opened.
            erase(options.home().resolve("keys"), "poll.key");
        } catch (IOException fault) {
            throw new Problem("The keys of polls cannot be kept in " + folder + " (" + fault + ")", fault);
        }
    }

    /** Makes the key of a poll; it is on the disk when this returns. */
    byte[] make(UUID poll) {
        var key = Seal.fresh();
        var file = file(poll);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            // An opening that a crash undid may have left one.
            erase(folder, name(poll));
            try (var channel = FileChannel.open(file, fresh, ownerOnly)) {
                write(channel, key);
            }
            syncFolder(folder);
            return key;
        } catch (IOException fault) {
            throw new KeyMissing(poll, "its key cannot be written to " + file, fault);
        }
    }

    /** @throws KeyMissing if there is none, or it was cut short */
    byte[] of(UUID poll) {
        var file = file(poll);
        try {
            var key = Files.readAllBytes(file);
            if (key.length != Seal.KEY) {
                throw new KeyMissing(poll, "%s has %d bytes and not %d".formatted(file, key.length, Seal.KEY), null);
            }
            return key;
        } catch (IOException fault) {
            throw new KeyMissing(poll, "its key should be in " + file, fault);
        }
    }

    /** Whether there is a whole one. */
    boolean has(UUID poll) {
        try {
            return Files.size(file(poll)) == Seal.KEY;
        } catch (IOException none) {
            return false;
        }
    }

    /** The polls that have a key here. */
    List<UUID> polls() {
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> UUID.fromString(name.group(1)))
                    .toList();
        } catch (IOException fault) {
            LOG.error("The keys of polls in {} cannot be listed", folder, fault);
            return List.of();
        }
    }

    /** Never fails: the poll is closed by then, and what is left is tried again by {@link SpentKeys}. */
    void erase(UUID poll) {
        var file = file(poll);
        try {
            erase(folder, name(poll));
        } catch (IOException fault) {
            LOG.error("The key {} of a poll that is not open could not be erased and will be tried again", file, fault);
        }
    }

    private Path file(UUID poll) {
        return folder.resolve(name(poll));
    }

    private static String name(UUID poll) {
        return poll + ".key";
    }

    private static void erase(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        // What somebody has put there to lead elsewhere goes, and where it leads to is left alone.
        if (!Files.isSymbolicLink(file)) {
            var itself = Set.<OpenOption>of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            try (var channel = FileChannel.open(file, itself)) {
                write(channel, Seal.fresh());
            } catch (NoSuchFileException gone) {
                return;
            }
        }
        // Another node may have been as quick.
        Files.deleteIfExists(file);
        syncFolder(folder);
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        var all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) {
            channel.write(all);
        }
        channel.force(true);
    }

    /** That a file is there or gone is on the disk, too. */
    private static void syncFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
