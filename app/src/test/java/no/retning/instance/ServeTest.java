package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.retning.TestInstance;
import org.junit.jupiter.api.Test;

/** The real program in a process of its own, as the launcher starts it. */
class ServeTest {

    private final Path home = TestInstance.temporaryHome();
    private final Program program = new Program(home);

    @Test
    void survivesItsOwnSuddenDeathAndStopsWhatItStartedWhenAsked() throws Exception {
        Process first = start();
        answers(first);
        long server = program.serverPid();
        first.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server))
                .as("the database server outlives a kill")
                .isPresent();

        Process second = start();
        URI address = answers(second);
        assertThat(program.serverPid())
                .as("the same database server is used again")
                .isEqualTo(server);

        Process beside = program.run("verify");
        assertThat(beside.waitFor()).as("verify beside a running server").isZero();
        get(address);

        second.destroy();
        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(home.resolve("postgres").resolve("data").resolve("postmaster.pid"))
                .doesNotExist();
        assertThat(home.resolve("log").resolve("retning.log")).isNotEmptyFile();
        assertThat(program.errors()).isEmpty();
    }

    private Process start() throws IOException {
        return program.run("serve", "--port", "0", "--empty");
    }

    private URI answers(Process process) throws Exception {
        URI address = program.ready(process);
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
}
