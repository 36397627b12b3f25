package no.retning.instance;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code serve}: opens the instance, starts the pages, and takes both down in order when the process is told to stop. */
final class ServeDoor {

    private final Class<?> main;
    private final Map<String, String> environment;
    private final PrintStream out;

    ServeDoor(Class<?> main, Map<String, String> environment, PrintStream out) {
        this.main = main;
        this.environment = environment;
        this.out = out;
    }

    void open(ServeOptions options) {
        checkPort(options);
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(running::stop));
        try {
            int port = running.start(options);
            out.println("Retning is ready at http://" + shownHost(options.address()) + ":" + port);
            out.flush();
        } catch (RuntimeException failed) {
            running.stop();
            throw Failure.asProblem(failed, options.home());
        }
    }

    /** Looks before the database starts, so that a busy port is told at once. */
    private static void checkPort(ServeOptions options) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.address()), options.port()));
        } catch (UnknownHostException unknown) {
            throw new Problem("There is no address '" + options.address() + "' to listen on", unknown);
        } catch (IOException busy) {
            throw new Problem(
                    "Cannot listen on " + options.address() + " port " + options.port() + " (" + busy.getMessage()
                            + "); choose another --port, 0 takes a free one",
                    busy);
        }
    }

    private static String shownHost(String address) {
        try {
            InetAddress named = InetAddress.getByName(address);
            return named.isLoopbackAddress() || named.isAnyLocalAddress() ? "localhost" : address;
        } catch (UnknownHostException unknown) {
            return address;
        }
    }

    /** What has been started, so that a stop at any moment takes down exactly that, once. */
    private final class Running {

        private boolean stopped;
        private @Nullable Instance instance;
        private @Nullable ConfigurableApplicationContext context;

        int start(ServeOptions options) {
            DatabaseLocation database = takeInstance(options);
            var started = Application.serve(main, database, options, Map.of());
            keep(started);
            return Application.port(started);
        }

        private synchronized DatabaseLocation takeInstance(ServeOptions options) {
            if (stopped) {
                throw new Problem("Told to stop while starting");
            }
            var taken = Instance.toServe(options.home(), environment);
            instance = taken;
            return taken.database();
        }

        private synchronized void keep(ConfigurableApplicationContext started) {
            if (stopped) {
                started.close();
                throw new Problem("Told to stop while starting");
            }
            context = started;
        }

        synchronized void stop() {
            stopped = true;
            try {
                if (context != null) {
                    context.close();
                }
            } finally {
                if (instance != null) {
                    instance.close();
                }
                context = null;
                instance = null;
            }
        }
    }
}
