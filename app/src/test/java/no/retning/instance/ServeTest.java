package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.retning.TestInstance;
import org.junit.jupiter.api.Test;

/** The real program in a process of its own, as the launcher starts it. */
class ServeTest {

    private static final String READY = "Retning is ready at ";

    private final Path home = TestInstance.temporaryHome();

    @Test
    void survivesItsOwnSuddenDeathAndStopsWhatItStartedWhenAsked() throws Exception {
        Process first = start();
        answers(first);
        long server = serverPid();
        first.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server))
                .as("the database server outlives a kill")
                .isPresent();

        Process second = start();
        URI address = answers(second);
        assertThat(serverPid()).as("the same database server is used again").isEqualTo(server);

        Process beside = process("verify", "--home", home.toString());
        assertThat(beside.waitFor()).as("verify beside a running server").isZero();
        get(address);

        second.destroy();
        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(home.resolve("postgres").resolve("data").resolve("postmaster.pid"))
                .doesNotExist();
        assertThat(home.resolve("log").resolve("retning.log")).isNotEmptyFile();
        assertThat(errors()).isEmpty();
    }

    private Process start() throws IOException {
        return process("--port", "0", "--empty", "--home", home.toString());
    }

    private URI answers(Process process) throws Exception {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        assertThat(line).as("errors: %s", errors()).startsWith(READY);
        URI address = URI.create(line.substring(READY.length()));
        get(address);
        return address;
    }

    private static void get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve("/healthz")).build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isLessThan(500);
        }
    }

    private long serverPid() throws IOException {
        return PostmasterFile.read(home.resolve("postgres").resolve("data"))
                .orElseThrow()
                .pid();
    }

    private String errors() throws IOException {
        return Files.readString(home.resolve("errors"));
    }

    private Process process(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "no.retning.Retning"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("RETNING_"));
        builder.redirectError(
                ProcessBuilder.Redirect.appendTo(home.resolve("errors").toFile()));
        return builder.start();
    }
}
