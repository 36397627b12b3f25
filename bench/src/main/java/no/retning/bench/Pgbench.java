package no.retning.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inserts single rows as fast as a server of ours takes them durably, each in a transaction of its own. */
record Pgbench(Path program) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    static Pgbench find() throws IOException, InterruptedException {
        return new Pgbench(Tool.PGBENCH.find());
    }

    /**
     * How many a second.
     *
     * @param insert the statement
     */
    double rowsPerSecond(Retning.Server server, String insert, int clients, int seconds)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("retning-bench", ".sql");
        try {
            Files.writeString(script, insert + ";\n");
            var builder = new ProcessBuilder(List.of(
                            program.toString(),
                            "-n",
                            "-h",
                            "127.0.0.1",
                            "-p",
                            server.port(),
                            "-U",
                            "retning",
                            "-c",
                            String.valueOf(clients),
                            "-j",
                            String.valueOf(
                                    Math.min(clients, Runtime.getRuntime().availableProcessors())),
                            "-T",
                            String.valueOf(seconds),
                            "-f",
                            script.toString(),
                            "retning"))
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", server.password());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IOException("pgbench said: " + said.strip());
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
