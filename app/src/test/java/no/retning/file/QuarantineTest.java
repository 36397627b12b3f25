package no.retning.file;

import static no.retning.Fixtures.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.retning.Retning;
import no.retning.TestInstance;
import no.retning.file.SmallClamd.Mood;
import no.retning.file.StoredFile.Reading;
import no.retning.file.StoredFile.State;
import no.retning.instance.DatabaseLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class QuarantineTest {
    private static DatabaseLocation database;
    private static Path home;
    private static SmallClamd clamd;
    private static TestInstance instance;

    /** The application with a capability that lets everybody have every file. */
    @Import(Retning.class)
    static class OpenHouse {
        @Bean
        Holder everything() {
            return (actor, sha256) -> true;
        }
    }

    @BeforeAll
    static void start() {
        database = TestInstance.freshDatabase();
        home = TestInstance.temporaryHome();
        clamd = new SmallClamd();
        instance = open();
    }

    private static TestInstance open() {
        return TestInstance.start(
                OpenHouse.class,
                database,
                home,
                Map.of(
                        "retning.clamd", clamd.address(),
                        "retning.file.pause", "50ms",
                        "retning.file.longest-scan", "1s"));
    }

    @AfterAll
    static void close() throws Exception {
        instance.close();
        clamd.close();
    }

    @BeforeEach
    void inGoodMood() {
        clamd.become(Mood.HONEST);
    }

    private static StoredFile sent(String name, byte[] content) {
        var received = instance.bean(Uploads.class).receive(SECRETARY, new ByteArrayInputStream(content), name, null);
        return ((Received.Taken) received).receipt().file();
    }

    private static StoredFile now(StoredFile file) {
        return instance.bean(FileStore.class).find(file.sha256()).orElseThrow();
    }

    private static int status(StoredFile file) throws Exception {
        var address = instance.baseUrl().resolve(file.address(FileName.of("a")));
        var request = HttpRequest.newBuilder(address).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "HONEST")
    void aFileStaysInQuarantineUntilTheScannerSpeaksAndIsReadAndHandedOutAfterwards(Mood mood) throws Exception {
        clamd.become(mood);
        if (mood == Mood.SAYS_SOMETHING_ELSE) {
            clamd.say("stream: OK");
        }
        int before = clamd.asked();
        var file = sent("sak.txt", text("Sak " + mood + "\n".repeat(200_000)));
        until(() -> clamd.asked() > before + 1);

        assertThat(now(file).state()).isEqualTo(State.QUARANTINED);
        assertThat(now(file).reading()).isEqualTo(Reading.WAITING);
        assertThat(status(file)).isEqualTo(404);

        clamd.become(Mood.HONEST);
        until(() -> now(file).reading() == Reading.DONE);
        assertThat(now(file).state()).isEqualTo(State.CLEAN);
        assertThat(now(file).scannedAt()).isNotNull();
        assertThat(status(file)).isEqualTo(200);
    }

    @Test
    void aVirusIsNeverHandedOutNorReadPlainNorInADocument() throws Exception {
        var plain = sent("a.txt", text(SmallClamd.EICAR));
        var document = sent(
                "a.docx",
                Samples.word(Map.of("word/media/a.txt", SmallClamd.EICAR)).bytes());

        for (var file : List.of(plain, document)) {
            until(() -> now(file).state() == State.INFECTED);
            assertThat(now(file).signature()).isEqualTo("Eicar-Test-Signature");
            assertThat(now(file).refusal()).isPresent();
            assertThat(now(file).reading()).isEqualTo(Reading.WAITING);
            assertThat(status(file)).isEqualTo(404);
        }
        assertThat(sent("b.txt", text(SmallClamd.EICAR)).state()).isEqualTo(State.INFECTED);
        assertThat(instance.bean(FileStore.class).text(plain.sha256())).isEmpty();
    }

    @Test
    void whatWaitedIsTakenUpAfterARestart() throws Exception {
        clamd.become(Mood.SILENT);
        int before = clamd.asked();
        var file = sent("a.txt", text("venter over en omstart"));
        until(() -> clamd.asked() > before);
        instance.close();
        clamd.become(Mood.HONEST);

        instance = open();

        until(() -> now(file).isReleased());
        assertThat(status(file)).isEqualTo(200);
    }
}
