package no.retning.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.retning.file.internal.Gate;
import no.retning.file.internal.Hazard;

/** The gate alone in a process with little memory: what would fill it ends the process, and the test with it. */
public final class GateProbe {
    /** @param millis of processor time */
    record Verdict(String says, long millis) {}

    private GateProbe() {}

    /** Each argument is a file; its type is declared as what its name says. */
    public static void main(String[] arguments) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        for (var argument : arguments) {
            var file = Path.of(argument);
            long before = threads.getCurrentThreadCpuTime();
            String says;
            try {
                says = Gate.check(file, FileName.of(argument), null).name();
            } catch (Hazard hazard) {
                says = "refused " + hazard.refusal().reason();
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - before);
            System.out.println(file.getFileName() + "\t" + says + "\t" + millis);
        }
    }

    /** The verdict on each, by file name. */
    static Map<String, Verdict> verdicts(String memory, List<Path> files) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                GateProbe.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var verdicts = new LinkedHashMap<String, Verdict>();
        var rest = new StringBuilder();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                var parts = line.split("\t");
                if (parts.length == 3) {
                    verdicts.put(parts[0], new Verdict(parts[1], Long.parseLong(parts[2])));
                } else {
                    rest.append(line).append('\n');
                }
            }
        }
        if (process.waitFor() != 0 || verdicts.size() != files.size()) {
            throw new AssertionError("The gate ended with " + process.exitValue() + " after "
                    + verdicts.keySet().stream().reduce((a, b) -> b).orElse("nothing") + "\n" + rest);
        }
        return verdicts;
    }
}
