package no.retning.instance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong into the one line that a person needs, and leaves the rest in the log. */
final class Failure {

    private Failure() {}

    static Problem asProblem(Throwable failed, Path home) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return problem;
                }
                case PortInUseException busy -> {
                    return new Problem(
                            "Cannot listen on port " + busy.getPort()
                                    + ", it is in use; choose another --port, 0 takes a free one",
                            failed);
                }
                default -> {}
            }
        }
        Path log = home.resolve("log").resolve("retning.log");
        append(failed, log);
        return new Problem("Unexpected: " + innermost(failed) + "; the whole story is in " + log, failed);
    }

    private static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }

    private static void append(Throwable failed, Path log) {
        var story = new StringWriter();
        failed.printStackTrace(new PrintWriter(story));
        try {
            Files.writeString(log, Instant.now() + " " + story, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException noLog) {
            failed.addSuppressed(noLog);
        }
    }
}
