package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.Retning;

/** The real program in processes of its own on one home, as the launcher starts it. */
record Program(Path home) {

    private static final String READY = "Retning is ready at ";

    Process run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // Everybody who answers comes from this machine.
                "-Dretning.hearing.begun-per-minute-from-one-place=1000000",
                "-Dretning.hearing.begun-per-minute=1000000",
                "-cp",
                System.getProperty("java.class.path"),
                "no.retning.Retning"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", home.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("RETNING_"));
        builder.redirectError(
                ProcessBuilder.Redirect.appendTo(home.resolve("errors").toFile()));
        return builder.start();
    }

    /** Where it answers, once it says so. */
    URI ready(Process process) throws IOException {
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(line).as("errors: %s", errors()).startsWith(READY);
        return URI.create(line.substring(READY.length()));
    }

    /** The process of the database server that it started or took over. */
    long serverPid() throws IOException {
        return PostmasterFile.read(home.resolve("postgres").resolve("data"))
                .orElseThrow()
                .pid();
    }

    /** The database server that is there now, stopping or not. */
    Optional<ProcessHandle> server() throws IOException {
        return PostmasterFile.read(home.resolve("postgres").resolve("data"))
                .flatMap(file -> ProcessHandle.of(file.pid()));
    }

    DatabaseLocation database() {
        return EmbeddedPostgres.running(home.resolve("postgres")).orElseThrow();
    }

    /** Kills the database server, if there is one. */
    void killServer() throws IOException {
        for (var server = server(); server.isPresent(); server = server()) {
            server.get().destroyForcibly();
        }
    }

    /** What is kept is found right by the command that checks it. */
    void verifies() {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new Doors(Retning.class, Map.of(), out, out).open("verify", "--home", home.toString());
        assertThat(status)
                .as("verify said: %s", said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    String errors() throws IOException {
        return Files.readString(home.resolve("errors"));
    }
}
