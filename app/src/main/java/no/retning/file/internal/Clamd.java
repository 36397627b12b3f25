package no.retning.file.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import no.retning.instance.Problem;

/**
 * A virus scanner that speaks the protocol of clamd ({@code INSTREAM}).
 *
 * @param longest how long one file may take
 */
record Clamd(String address, Duration longest) {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (\\S.{0,200}) FOUND");

    Clamd {
        at(address);
    }

    /** What the scanner said. */
    sealed interface Verdict {
        record Clean() implements Verdict {}

        /** @param signature what the scanner calls the virus */
        record Infected(String signature) implements Verdict {}

        /** Nothing that can be relied on: asked again later. */
        record Unanswered(String why) implements Verdict {}
    }

    /** @param text {@code host:port}, or the path of a socket on this machine */
    private static SocketAddress at(String text) {
        var path = text.startsWith("unix:") ? text.substring("unix:".length()) : text;
        if (path.startsWith("/")) {
            return UnixDomainSocketAddress.of(path);
        }
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("\\d{1,5}")) {
            throw new Problem("RETNING_CLAMD is '" + text + "'; write host:port, or the path of a socket", null);
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    Verdict scan(Path file) throws InterruptedException {
        var place = at(address);
        try (var channel = open(place)) {
            var dialogue = new FutureTask<>(() -> ask(channel, place, file));
            Thread.ofVirtual().name("clamd").start(dialogue);
            return dialogue.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new Verdict.Unanswered("no answer in " + longest.toSeconds() + " s");
        } catch (ExecutionException fault) {
            return new Verdict.Unanswered(String.valueOf(fault.getCause()));
        } catch (IOException fault) {
            return new Verdict.Unanswered(fault.toString());
        }
    }

    private static SocketChannel open(SocketAddress place) throws IOException {
        return place instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static Verdict ask(SocketChannel channel, SocketAddress address, Path file) throws IOException {
        channel.connect(address);
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        try (var content = FileChannel.open(file)) {
            var chunk = ByteBuffer.allocate(4 + CHUNK);
            chunk.position(4);
            while (content.read(chunk) > 0) {
                chunk.putInt(0, chunk.position() - 4).flip();
                write(channel, chunk);
                chunk.clear().position(4);
            }
        }
        write(channel, ByteBuffer.allocate(4));
        return verdict(answer(channel));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Up to the zero that ends an answer; one cut off before it is none. */
    private static String answer(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        var window = ByteBuffer.allocate(LONGEST_ANSWER);
        while (channel.read(window.clear()) >= 0 && answer.size() < LONGEST_ANSWER) {
            answer.write(window.array(), 0, window.position());
            var text = answer.toString(StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                return text.substring(0, text.indexOf('\0'));
            }
        }
        return "";
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        var found = FOUND.matcher(answer);
        return found.matches()
                ? new Verdict.Infected(found.group(1))
                : new Verdict.Unanswered("said '" + answer.replaceAll("[^ -~]", "?") + "'");
    }
}
