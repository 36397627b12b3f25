package no.retning.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Says, in PostgreSQL's own protocol, that it is PostgreSQL 17, and accepts every setting without doing a thing. */
final class OldServer implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final ServerSocket socket;

    OldServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/retning";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
            } catch (IOException ended) {
                // The client hung up, or the test is over.
            }
        }
    }

    private static void talk(DataInputStream in, DataOutputStream out) throws IOException {
        for (int request = startup(in); request == SSL_REQUEST || request == GSS_REQUEST; request = startup(in)) {
            out.writeByte('N');
        }
        send(out, 'R', new byte[4]);
        send(out, 'S', "server_version\00017.6\000".getBytes(UTF_8));
        send(out, 'S', "client_encoding\000UTF8\000".getBytes(UTF_8));
        send(out, 'S', "standard_conforming_strings\000on\000".getBytes(UTF_8));
        send(out, 'Z', "I".getBytes(UTF_8));
        while (true) {
            char message = (char) in.readByte();
            in.skipNBytes(in.readInt() - 4L);
            switch (message) {
                case 'P' -> send(out, '1', new byte[0]);
                case 'B' -> send(out, '2', new byte[0]);
                case 'D' -> send(out, 'n', new byte[0]);
                case 'E' -> send(out, 'C', "SET\000".getBytes(UTF_8));
                case 'S' -> send(out, 'Z', "I".getBytes(UTF_8));
                case 'Q' -> {
                    send(out, 'C', "SET\000".getBytes(UTF_8));
                    send(out, 'Z', "I".getBytes(UTF_8));
                }
                case 'X' -> {
                    return;
                }
                default -> throw new IOException("unexpected message " + message);
            }
        }
    }

    private static int startup(DataInputStream in) throws IOException {
        int length = in.readInt();
        int code = in.readInt();
        in.skipNBytes(length - 8L);
        return code;
    }

    private static void send(DataOutputStream out, char type, byte[] body) throws IOException {
        var message = new ByteArrayOutputStream();
        var data = new DataOutputStream(message);
        data.writeByte(type);
        data.writeInt(body.length + 4);
        data.write(body);
        out.write(message.toByteArray());
    }
}
