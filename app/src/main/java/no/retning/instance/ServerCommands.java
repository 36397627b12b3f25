package no.retning.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The commands that make, start and stop a PostgreSQL server on one directory. */
final class ServerCommands {

    private static final int START_ATTEMPTS = 5;

    private final Path server;
    private final Path directory;
    private final Path log;
    private final Account account;

    ServerCommands(Path server, Path directory, Path log) throws IOException {
        this.server = server;
        this.directory = directory;
        this.log = log;
        this.account = Account.fitting();
        account.own(directory);
        account.reach(server.resolve("bin").resolve("postgres"));
    }

    Path data() {
        return directory.resolve("data");
    }

    /** The owner's password, made at the first call and readable by the owner of the directory only. */
    String password() throws IOException {
        Path file = directory.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Path fresh = Files.createTempFile(
                    directory,
                    "password",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            account.own(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /** Makes an empty cluster that sorts as Norwegian does; an interrupted attempt leaves nothing that counts. */
    void initialise() throws IOException {
        Path fresh = directory.resolve("data.new");
        ServerBinaries.delete(fresh);
        run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                EmbeddedPostgres.OWNER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                directory.resolve("password").toString(),
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=nb-NO",
                "--locale=C.UTF-8");
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and answers the loopback port that it listens on. */
    int start(List<String> settings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            var options = new StringBuilder(
                    "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c jit=off -p " + port);
            settings.forEach(setting -> options.append(" -c ").append(setting));
            try {
                run(
                        "pg_ctl",
                        "-w",
                        "-t",
                        "90",
                        "-D",
                        data().toString(),
                        "-l",
                        log.toString(),
                        "-o",
                        options.toString(),
                        "start");
                return port;
            } catch (IOException fault) {
                // The port may have been taken meanwhile, or children of a killed server may still be leaving.
                if (attempt == START_ATTEMPTS) {
                    throw fault;
                }
                Pause.briefly();
            }
        }
    }

    void stop() {
        try {
            run("pg_ctl", "-w", "-t", "60", "-D", data().toString(), "-m", "fast", "stop");
        } catch (IOException fault) {
            throw new Problem("The embedded PostgreSQL in " + directory + " does not stop", fault);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(server.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(directory, program, ".out");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.directory(directory.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("TZ", "UTC");
            int status = builder.start().waitFor();
            if (status != 0) {
                String said = Files.readString(output).strip().replaceAll("\\s*\\R\\s*", ", ");
                throw new IOException(program + " ended with " + status + ": " + said);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", asked);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
