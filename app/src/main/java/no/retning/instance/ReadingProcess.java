package no.retning.instance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own for a reader that may meet anything: with little memory, little time, an empty environment and no
 * way to the network.
 *
 * @param memory as in {@code 256m}
 */
public record ReadingProcess(Duration longest, String memory) {
    /** How a process ends that was given too little memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** How it ended. */
    public sealed interface Ending {
        /** @param out what it wrote to standard output */
        record Ended(int code, Path out) implements Ending {}

        /** @param why in English */
        record Stopped(String why) implements Ending {}
    }

    /**
     * Runs a program of this application to its end.
     *
     * @param properties of the process, as in {@code -Dname=value}
     * @param folder for what it writes; the caller deletes it
     */
    public Ending run(Class<?> main, List<String> properties, List<String> arguments, Path folder) throws IOException {
        var out = folder.resolve("out");
        var nobody = Files.createFile(folder.resolve("hosts"));
        var builder = new ProcessBuilder(command(main, properties, arguments, folder, nobody))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(nobody.toFile()));
        builder.environment().clear();
        var process = builder.start();
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Ending.Stopped("stopped after " + longest.toSeconds() + " s");
            }
            return process.exitValue() == OUT_OF_MEMORY
                    ? new Ending.Stopped("needs more memory than " + memory)
                    : new Ending.Ended(process.exitValue(), out);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Ending.Stopped("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(
            Class<?> main, List<String> properties, List<String> arguments, Path folder, Path nobody) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + memory,
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                // Knows no host and opens no socket, so that nothing in a file can make it call one.
                "-Djdk.net.hosts.file=" + nobody,
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-Dstdout.encoding=UTF-8"));
        command.addAll(properties);
        command.addAll(List.of("-cp", classPath()));
        if (isPacked()) {
            command.add("-Dloader.main=" + main.getName());
            command.add(LAUNCHER);
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        return command;
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }

    /** Whether this application runs from one file that holds its libraries unopened. */
    private static boolean isPacked() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
