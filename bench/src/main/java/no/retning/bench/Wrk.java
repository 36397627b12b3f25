package no.retning.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drives one address of this machine as hard as it answers. */
record Wrk(Path program) {
    private static final int CONNECTIONS = 32;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final Pattern FAULT = Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

    static Wrk find() throws IOException, InterruptedException {
        return new Wrk(Tool.WRK.find());
    }

    /** Requests a second over this many seconds; any failed request is a fault. */
    double requestsPerSecond(URI url, Map<String, String> headers, int seconds)
            throws IOException, InterruptedException {
        if (!url.getHost().equals("127.0.0.1")) {
            throw new IllegalArgumentException("Load is for this machine only, not " + url);
        }
        var command = new ArrayList<>(
                List.of(program.toString(), "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", url.toString()));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return rate(said);
    }

    static double rate(String said) throws IOException {
        Matcher fault = FAULT.matcher(said);
        if (fault.find()) {
            throw new IOException("Under load: " + fault.group());
        }
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IOException("wrk said: " + said.strip());
        }
        return Double.parseDouble(rate.group(1));
    }
}
