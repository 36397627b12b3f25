package no.retning.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;

/** A scanner that speaks clamd's protocol, knows one virus, looks into archives, and can be made to fail. */
public final class SmallClamd implements Closeable {
    /** The antivirus industry's test file, in two halves so that this source is not mistaken for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.HONEST;
    private volatile String says = "";

    /** How it answers. */
    public enum Mood {
        HONEST,
        SILENT,
        DIES_WHILE_READING,
        SAYS_SOMETHING_ELSE
    }

    public SmallClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public int asked() {
        return asked.get();
    }

    public void become(Mood newMood) {
        mood = newMood;
    }

    /** Answers with these bytes, whatever it reads. */
    public void say(String text) {
        says = text;
        mood = Mood.SAYS_SOMETHING_ELSE;
    }

    private void serve() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> answer(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void answer(Socket socket) {
        var mine = mood;
        asked.incrementAndGet();
        try {
            var in = new DataInputStream(socket.getInputStream());
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
                socket.close();
                return;
            }
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length != 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
                if (mine == Mood.DIES_WHILE_READING) {
                    socket.setSoLinger(true, 0);
                    socket.close();
                    return;
                }
            }
            if (mine == Mood.SILENT) {
                return;
            }
            var answer = mine == Mood.SAYS_SOMETHING_ELSE
                    ? says
                    : isInfected(content.toByteArray(), 0) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            socket.close();
        } catch (IOException gone) {
            // the asker has had enough
        }
    }

    private static boolean isInfected(byte[] content, int depth) throws IOException {
        if (new String(content, StandardCharsets.ISO_8859_1).contains(EICAR)) {
            return true;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (depth < 3 && zip.getNextEntry() != null) {
                if (isInfected(zip.readAllBytes(), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
