package no.retning.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Spark master and two workers, each a process of its own that listens to this machine alone. */
final class SeparateProcesses implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(2);

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    SeparateProcesses(Path folder) throws IOException, InterruptedException {
        home = folder;
        port = freePort();
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Path jar = Path.of(entry).toAbsolutePath();
                Path link = jars.resolve(jar.getFileName());
                if (Files.notExists(link)) {
                    Files.createSymbolicLink(link, jar);
                }
            }
        }
        start("org.apache.spark.deploy.master.Master", "--host", HERE, "--port", "" + port, "--webui-port", "0");
        awaitMaster();
        for (int worker = 0; worker < 2; worker++) {
            start(
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    HERE,
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    folder.resolve("work-" + worker).toString(),
                    master());
        }
    }

    String master() {
        return "spark://" + HERE + ":" + port;
    }

    /** Our own classes, which have no jar yet when tests run. */
    static String classes() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith(".jar") || entry.contains("retning-"))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private void start(String... main) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("@spark.options", "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        home.resolve("process-" + processes.size() + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HERE);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        processes.add(builder.start());
    }

    private void awaitMaster() throws IOException, InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE;
        while (true) {
            try (var socket = new Socket(HERE, port)) {
                return;
            } catch (IOException notYet) {
                if (System.currentTimeMillis() > until || !processes.getFirst().isAlive()) {
                    throw new IOException(
                            "The master did not start: " + Files.readString(home.resolve("process-0.log")), notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Process process : processes.reversed()) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
