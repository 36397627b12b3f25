package no.retning.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example instance, started by the launcher as anybody would start it, on a home that goes away with it. */
final class Retning implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Retning is ready at http://localhost:(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");

    /** Where the port stands in what PostgreSQL says of its process. */
    private static final int PORT_LINE = 3;

    private static final double NANOS_IN_SECOND = 1e9;

    private final Process process;
    private final Path home;
    private final int port;

    private Retning(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** Starts the instance and waits until it answers. */
    static Retning start() throws IOException {
        return serving(Files.createTempDirectory("retning-bench"));
    }

    /** Starts the example with a package of readable files in it besides. */
    static Retning holding(Package more) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("retning-bench");
        Path folder = Files.createTempDirectory("retning-package");
        try {
            more.write(folder);
            Child.stop(serving(home).process);
            Process process = command("import", "package", folder.toString(), "--home", home.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("The package was not imported");
            }
            return serving(home);
        } finally {
            delete(folder);
        }
    }

    /** Writes a package into a folder. */
    interface Package {
        void write(Path folder) throws IOException;
    }

    private static ProcessBuilder command(String... words) {
        Path root = Path.of(System.getProperty("retning.root", "")).toAbsolutePath();
        var all = new ArrayList<String>();
        all.add(root.resolve("retning").toString());
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("RETNING_DATABASE_URL");
        return builder;
    }

    private static Retning serving(Path home) throws IOException {
        Process process = command("serve", "--port", "0", "--demo", "--home", home.toString())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> drain(out));
                return new Retning(process, home, Integer.parseInt(ready.group(1)));
            }
        }
        Child.stop(process);
        delete(home);
        throw new IOException("Retning did not start");
    }

    private static void drain(BufferedReader out) {
        try (out) {
            out.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            // There is nothing more to come.
        }
    }

    /**
     * How long a command takes on this home, beside the server that runs.
     *
     * @throws IOException if it does not end well
     */
    double seconds(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString()));
        long begun = System.nanoTime();
        Process command = command(all.toArray(String[]::new))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (command.waitFor() != 0) {
            throw new IOException("The command failed: " + String.join(" ", words));
        }
        return (System.nanoTime() - begun) / NANOS_IN_SECOND;
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Where the database server that it runs on listens on this machine, and the password of its owner. */
    record Server(String port, String password) {}

    Server server() throws IOException {
        return server(home);
    }

    static Server server(Path home) throws IOException {
        Path postgres = home.resolve("postgres");
        return new Server(
                Files.readAllLines(postgres.resolve("data").resolve("postmaster.pid"))
                        .get(PORT_LINE)
                        .strip(),
                Files.readString(postgres.resolve("password")).strip());
    }

    /** To the database that it runs on, as its owner. */
    Connection database() throws IOException, SQLException {
        var server = server();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/retning", "retning", server.password());
    }

    /** Resident memory of the JVM now, in MiB. */
    double residentMebibytes() throws IOException {
        Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
        if (!resident.find()) {
            throw new IOException("The system does not tell how much memory a process has");
        }
        return Long.parseLong(resident.group(1)) / 1024.0;
    }

    @Override
    public void close() throws IOException {
        Child.stop(process);
        delete(home);
    }

    static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
