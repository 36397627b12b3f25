package no.retning.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The directory where one instance keeps what is not in its database, owned by one process at a time. */
public final class Home implements AutoCloseable {

    /** Layout of the directory: raised when an older Retning could no longer use it. */
    static final int LAYOUT = 1;

    /** What the process holding the home does with it; only a server lets others use its database meanwhile. */
    enum Use {
        SERVE,
        COMMAND
    }

    private final Path directory;
    private final FileChannel lock;

    private Home(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Takes the home, making it first where there is none, or answers null where another process has it.
     *
     * @throws Problem if it cannot be written or was written by a newer version
     */
    static @Nullable Home tryOpen(Path directory, Use use) {
        try {
            makePrivate(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    channel.close();
                    return null;
                }
            } catch (OverlappingFileLockException heldInThisProcess) {
                channel.close();
                return null;
            }
            var home = new Home(directory, channel);
            try {
                home.checkLayout();
                channel.truncate(0);
                channel.write(
                        ByteBuffer.wrap(
                                (use + " " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)),
                        0);
            } catch (IOException | Problem refused) {
                home.close();
                throw refused;
            }
            return home;
        } catch (IOException fault) {
            throw new Problem("Cannot write to the home " + directory + " (" + reason(fault) + ")", fault);
        }
    }

    /** What the process that has the home uses it for. */
    static Use useOf(Path directory) {
        try {
            return Files.readString(directory.resolve("lock")).startsWith(Use.SERVE.name()) ? Use.SERVE : Use.COMMAND;
        } catch (IOException gone) {
            return Use.COMMAND;
        }
    }

    public Path directory() {
        return directory;
    }

    /** A directory inside the home that only its owner can enter, made where there is none. */
    public Path folder(String name) {
        try {
            return makePrivate(directory.resolve(name));
        } catch (IOException fault) {
            throw new Problem("Cannot write to the home " + directory + " (" + reason(fault) + ")", fault);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // The lock ends with the process in any case.
        }
    }

    private void checkLayout() throws IOException {
        Path stamp = directory.resolve("version");
        if (Files.exists(stamp)) {
            String written = Files.readString(stamp).strip();
            if (!written.matches("\\d{1,9}") || Integer.parseInt(written) > LAYOUT) {
                throw new Problem("The home " + directory + " was written by a newer version of Retning (home layout "
                        + written + ", this one reads up to " + LAYOUT + ")");
            }
            return;
        }
        Path fresh = directory.resolve("version.new");
        Files.writeString(fresh, LAYOUT + "\n");
        Files.move(fresh, stamp, StandardCopyOption.ATOMIC_MOVE);
    }

    static Path makePrivate(Path directory) throws IOException {
        Path made = Files.createDirectories(directory);
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        if (!Files.getPosixFilePermissions(made).equals(ownerOnly)) {
            Files.setPosixFilePermissions(made, ownerOnly);
        }
        return made;
    }

    private static String reason(IOException fault) {
        String name = fault.getClass().getSimpleName().replace("Exception", "");
        return fault instanceof FileSystemException system && system.getReason() != null ? system.getReason() : name;
    }
}
