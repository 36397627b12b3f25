package no.retning.instance;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * No socket and no channel to one is made in a process that has this as its provider of channels and has called {@link
 * #begin}: what reads files from strangers needs none.
 */
public final class NoNetwork extends SelectorProvider {
    private static final String WHY = "this process has no network";

    /** Takes the other way to a socket away, too. */
    @SuppressWarnings("deprecation") // they can be set once in a process, which is what is wanted
    public static void begin() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(WHY);
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException(WHY);
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new IllegalStateException(WHY);
        });
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw new IOException(WHY);
    }
}
