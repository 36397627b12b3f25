package no.retning.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Third-party files that tests read where they are present and do without where they are not. */
public final class Outside {
    private static final String VARIABLE = "RETNING_TEST_DATA";

    private Outside() {}

    /** A file or folder below the data; the test is skipped, with the reason, where it is absent. */
    public static Path data(String name) {
        Path path = base().resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path), () -> "No test data at " + path + "; name their folder in " + VARIABLE);
        return path;
    }

    private static Path base() {
        String named = System.getProperty("retning.test.data", System.getenv(VARIABLE));
        if (named != null) {
            return Path.of(named);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("CONTRIBUTING.md"))) {
            folder = folder.getParent();
        }
        return folder == null
                ? Path.of("data")
                : folder.resolveSibling("shared").resolve("data");
    }
}
