package no.retning.instance;

import java.nio.file.Path;

/**
 * What {@code serve} was asked for.
 *
 * @param port TCP port, 0 for any free one
 * @param home directory of the instance
 * @param demo whether this is an example instance, where one may sign in without an identity provider
 * @param empty whether a first start leaves the home without the Norwegian example
 * @param address the network address to listen on
 */
public record ServeOptions(int port, Path home, boolean demo, boolean empty, String address) {

    public static final int DEFAULT_PORT = 8080;
    public static final String LOOPBACK = "127.0.0.1";

    /** Options for a command that serves nobody. */
    static ServeOptions none(Path home) {
        return new ServeOptions(0, home, false, true, LOOPBACK);
    }
}
