package no.retning.instance;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.foreign.ForeignPlans;

/**
 * The process that reads one plan of another tool and ends: {@code PlanReading FILE FORMAT} writes it to standard output as
 * Retning's JSON, or why it is none.
 */
public final class PlanReading {
    /** How it ends when the file is no plan. */
    static final int INVALID = 4;

    private PlanReading() {}

    public static void main(String[] arguments) throws IOException {
        NoNetwork.begin();
        int code = 0;
        try (var file = Files.newInputStream(Path.of(arguments[0]));
                var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8)) {
            try {
                ProjectJson.write(ForeignPlans.read(ProjectFormat.valueOf(arguments[1]), file), out);
            } catch (InvalidProjectFile invalid) {
                out.print(invalid.getMessage());
                code = INVALID;
            }
        }
        // A library may have left a thread behind.
        Runtime.getRuntime().halt(code);
    }
}
