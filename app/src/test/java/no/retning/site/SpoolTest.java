package no.retning.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files are made before they are sent, few at a time, and nothing is left of them. */
@Timeout(10)
class SpoolTest {
    private static final String HERE = "c0000201";

    @TempDir
    private Path home;

    private static Spool spool(Path folder, int held) {
        return new Spool(folder, held, held, Duration.ofMinutes(1));
    }

    @Test
    void placesAreGivenBackWhateverGoesWrong() throws IOException {
        var folder = home.resolve("spool");
        var spool = spool(folder, 2);
        Files.writeString(folder, "in the way");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> spool.through(HERE, to -> {}, (size, file) -> {}))
                    .isInstanceOf(IOException.class);
        }
        Files.delete(folder);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> spool.through(
                            HERE,
                            to -> {
                                throw new IOException("The database is away");
                            },
                            (size, file) -> {}))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> spool.through(HERE, to -> {}, (size, file) -> {
                        throw new IOException("The reader is gone");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(spool.through(
                        HERE,
                        to -> to.write("svar".getBytes(UTF_8)),
                        (size, file) -> assertThat(new String(file.readAllBytes(), UTF_8))
                                .hasSize((int) size)
                                .isEqualTo("svar")))
                .isTrue();
    }

    @Test
    void slowReadersFillNoDiskAndAKillLeavesNothing() throws IOException {
        var folder = home.resolve("spool");
        var spool = spool(folder, 1);
        assertThat(spool.through(HERE, to -> to.write(1), (size, slow) -> {
                    assertThat(spool.through(HERE, to -> to.write(2), (more, file) -> {}))
                            .as("no room while another is being read")
                            .isFalse();
                    try (var names = Files.list(folder)) {
                        assertThat(names).as("what is being read has no name").isEmpty();
                    }
                }))
                .isTrue();
        assertThat(spool.through(HERE, to -> to.write(2), (more, file) -> {})).isTrue();
    }

    @Test
    void whoReadsSlowlyShutsNobodyElseOut() throws IOException {
        var spool = new Spool(home.resolve("spool"), 3, 2, Duration.ofMinutes(1));
        Spool.Making making = to -> to.write(1);
        Spool.Sending nothing = (size, file) -> {};
        for (int i = 0; i < 2; i++) {
            assertThat(spool.through(
                            HERE,
                            making,
                            (size, slow) -> assertThat(spool.through(HERE, making, (more, slower) -> {
                                        assertThat(spool.through(HERE, making, nothing))
                                                .isFalse();
                                        assertThat(spool.through("c0000202", making, nothing))
                                                .isTrue();
                                    }))
                                    .isTrue()))
                    .isTrue();
        }
    }

    @Test
    void whoReadsTooSlowlyIsLeft() throws IOException {
        var spool = new Spool(home.resolve("spool"), 1, 1, Duration.ofMillis(200));
        var read = new AtomicLong();
        assertThatThrownBy(() -> spool.through(HERE, to -> to.write(new byte[100]), (size, file) -> {
                    while (file.read() >= 0) {
                        read.incrementAndGet();
                        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    }
                }))
                .hasMessageContaining("too slowly");
        assertThat(read).hasValueLessThan(100);
        assertThat(spool.through(HERE, to -> to.write(1), (size, file) -> {})).isTrue();
    }

    @Test
    void whoeverAsksOnlyAboutItMakesNoFile() throws IOException {
        var size = new AtomicLong();
        assertThat(spool(home.resolve("spool"), 0).measured(to -> to.write(new byte[10_000]), size::set))
                .isTrue();
        assertThat(size).hasValue(10_000);
        assertThat(home).isEmptyDirectory();
    }
}
