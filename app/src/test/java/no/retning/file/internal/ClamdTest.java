package no.retning.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.retning.file.CraftedZip;
import no.retning.file.Samples;
import no.retning.file.SmallClamd;
import no.retning.instance.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {
    private final SmallClamd clamd = new SmallClamd();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        clamd.close();
    }

    private Clamd.Verdict scan(byte[] content) throws Exception {
        var file = Files.write(folder.resolve("a"), content);
        return new Clamd(clamd.address(), Duration.ofSeconds(2)).scan(file);
    }

    @Test
    void saysThatACleanFileIsClean() throws Exception {
        assertThat(scan("Sak 1".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Clamd.Verdict.Clean());
        assertThat(scan(new byte[1_000_000])).isEqualTo(new Clamd.Verdict.Clean());
    }

    @Test
    void findsTheTestVirusPlainInAnArchiveAndInADocument() throws Exception {
        var virus = new Clamd.Verdict.Infected("Eicar-Test-Signature");

        assertThat(scan(SmallClamd.EICAR.getBytes(StandardCharsets.UTF_8))).isEqualTo(virus);
        assertThat(scan(new CraftedZip().deflated("a.com", SmallClamd.EICAR).bytes()))
                .isEqualTo(virus);
        assertThat(scan(Samples.word(Map.of("word/a.txt", SmallClamd.EICAR)).bytes()))
                .isEqualTo(virus);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "OK\0",
                "stream: OK",
                "stream: ok\0",
                "stream: OK FOUND OK\0",
                " stream: OK\0",
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "stream:  FOUND\0",
                "UNKNOWN COMMAND\0",
                "\u0000stream: OK\0",
                "HTTP/1.1 200 OK\r\n\r\n",
                "stream: OK\nstream: OK\0"
            })
    void anAnswerThatIsNotAVerdictIsNone(String answer) throws Exception {
        clamd.say(answer);

        assertThat(scan(new byte[100])).isInstanceOf(Clamd.Verdict.Unanswered.class);
    }

    @Test
    void anEndlessAnswerIsNone() throws Exception {
        clamd.say("stream: " + "x".repeat(1_000_000));

        assertThat(scan(new byte[100])).isInstanceOf(Clamd.Verdict.Unanswered.class);
    }

    @Test
    void silenceAndDeathWhileReadingAreNoVerdict() throws Exception {
        clamd.become(SmallClamd.Mood.SILENT);
        assertThat(scan(new byte[100])).isInstanceOf(Clamd.Verdict.Unanswered.class);

        clamd.become(SmallClamd.Mood.DIES_WHILE_READING);
        assertThat(scan(new byte[10_000_000])).isInstanceOf(Clamd.Verdict.Unanswered.class);
    }

    @Test
    void aScannerThatIsNotThereGivesNoVerdict() throws Exception {
        clamd.close();

        assertThat(scan(new byte[100])).isInstanceOf(Clamd.Verdict.Unanswered.class);
    }

    @Test
    void isReachedByASocketOnThisMachineToo() throws Exception {
        var place = folder.resolve("clamd.sock");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(place));
            Thread.ofVirtual().start(() -> {
                try (var asker = server.accept()) {
                    readToTheEnd(asker);
                    asker.write(ByteBuffer.wrap("stream: OK\0".getBytes(StandardCharsets.US_ASCII)));
                } catch (IOException fault) {
                    // the assertion tells
                }
            });
            var file = Files.writeString(folder.resolve("a"), "x");

            assertThat(new Clamd("unix:" + place, Duration.ofSeconds(5)).scan(file))
                    .isEqualTo(new Clamd.Verdict.Clean());
        }
    }

    /** What is asked ends with a piece of length nought. */
    private static void readToTheEnd(ByteChannel asker) throws IOException {
        var asked = ByteBuffer.allocate(64 * 1024);
        while (asked.position() < Integer.BYTES || asked.getInt(asked.position() - Integer.BYTES) != 0) {
            if (asker.read(asked) < 0) {
                throw new IOException("Asked no further");
            }
        }
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new Clamd("clamav", Duration.ofSeconds(1)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("host:port");
    }
}
