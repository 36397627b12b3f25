package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingProcessTest {
    @TempDir
    private Path folder;

    /** Tries every way to the network, also those that need no name. */
    static final class Caller {
        private Caller() {}

        private interface Call {
            void dial() throws Exception;
        }

        public static void main(String[] arguments) throws IOException {
            NoNetwork.begin();
            int port = Integer.parseInt(arguments[0]);
            var here = InetAddress.getLoopbackAddress();
            dial("socket", () -> new Socket(here, port).close());
            dial(
                    "url",
                    () -> URI.create("http://127.0.0.1:" + port)
                            .toURL()
                            .openStream()
                            .close());
            dial("channel", () -> SocketChannel.open().close());
            dial("datagram", () -> new DatagramSocket().close());
            dial("server", () -> new ServerSocket(0).close());
        }

        private static void dial(String way, Call call) {
            try {
                call.dial();
                System.out.println(way + " connected");
            } catch (Exception refused) {
                System.out.println(way + " refused");
            }
        }
    }

    @Test
    void whoReadsFilesFromStrangersCanCallNobody() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ending = new ReadingProcess(Duration.ofSeconds(30), "64m")
                    .run(Caller.class, List.of(), List.of(String.valueOf(server.getLocalPort())), folder);

            assertThat(ending).isInstanceOf(ReadingProcess.Ending.Ended.class);
            assertThat(Files.readAllLines(((ReadingProcess.Ending.Ended) ending).out()))
                    .containsExactly(
                            "socket refused", "url refused", "channel refused", "datagram refused", "server refused");
        }
    }
}
