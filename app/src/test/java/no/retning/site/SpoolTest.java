package no.retning.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files are made before they are sent, few at a time, and nothing is left of them. */
@Timeout(10)
class SpoolTest {
    @TempDir
    private Path home;

    @Test
    void placesAreGivenBackWhateverGoesWrong() throws IOException {
        var folder = home.resolve("spool");
        var spool = new Spool(folder, 2);
        Files.writeString(folder, "in the way");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> spool.through(to -> {}, (size, file) -> {}))
                    .isInstanceOf(IOException.class);
        }
        Files.delete(folder);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> spool.through(
                            to -> {
                                throw new IOException("The database is away");
                            },
                            (size, file) -> {}))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> spool.through(to -> {}, (size, file) -> {
                        throw new IOException("The reader is gone");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(spool.through(
                        to -> to.write("svar".getBytes(UTF_8)),
                        (size, file) -> assertThat(new String(file.readAllBytes(), UTF_8))
                                .hasSize((int) size)
                                .isEqualTo("svar")))
                .isTrue();
    }

    @Test
    void slowReadersFillNoDiskAndAKillLeavesNothing() throws IOException {
        var folder = home.resolve("spool");
        var spool = new Spool(folder, 1);
        assertThat(spool.through(to -> to.write(1), (size, slow) -> {
                    assertThat(spool.through(to -> to.write(2), (more, file) -> {}))
                            .as("no room while another is being read")
                            .isFalse();
                    try (var names = Files.list(folder)) {
                        assertThat(names).as("what is being read has no name").isEmpty();
                    }
                }))
                .isTrue();
        assertThat(spool.through(to -> to.write(2), (more, file) -> {})).isTrue();
    }

    @Test
    void whoeverAsksOnlyAboutItMakesNoFile() throws IOException {
        var size = new AtomicLong();
        assertThat(new Spool(home.resolve("spool"), 0).measured(to -> to.write(new byte[10_000]), size::set))
                .isTrue();
        assertThat(size).hasValue(10_000);
        assertThat(home).isEmptyDirectory();
    }
}
