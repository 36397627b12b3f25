package no.retning.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server tells about itself in {@code postmaster.pid}.
 *
 * @param port TCP port, -1 while the server has not come so far
 * @param listens whether the server says that it takes connections
 */
record PostmasterFile(Path path, long pid, int port, boolean listens) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> read(Path data) throws IOException {
        Path path = data.resolve("postmaster.pid");
        List<String> lines;
        try {
            lines = Files.readAllLines(path);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        long pid = number(lines, 0);
        boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
        return Optional.of(new PostmasterFile(path, pid, (int) number(lines, PORT_LINE), ready));
    }

    /** Whether the process is still there and is a server on this data: the number may have gone to another program. */
    boolean servesStill(Path data) throws IOException {
        if (pid <= 0) {
            return false;
        }
        try {
            String commandLine = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return commandLine.contains("postgres") && commandLine.contains(data.toString());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private static long number(List<String> lines, int index) {
        return lines.size() > index && lines.get(index).strip().matches("\\d{1,9}")
                ? Long.parseLong(lines.get(index).strip())
                : -1;
    }
}
