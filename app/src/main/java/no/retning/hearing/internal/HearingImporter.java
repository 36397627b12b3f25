package no.retning.hearing.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code import hearing}: what {@code export hearing} has written, whole or not at all. */
@Component
final class HearingImporter implements Importer {
    private final HearingLanding landing;
    private final TransactionOperations transaction;

    HearingImporter(HearingLanding landing, TransactionOperations transaction) {
        this.landing = landing;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "hearing";
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out) {
        transaction.executeWithoutResult(status -> {
            for (var file : files) {
                land(file, dryRun, out);
            }
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        if (dryRun) {
            out.println("Dry run, nothing was kept");
        }
    }

    private void land(Path file, boolean dryRun, PrintStream out) {
        try (var luggage = new HearingReader(file)) {
            landing.land(luggage, dryRun, out);
        } catch (IOException fault) {
            throw new Problem(file + ": " + fault.getMessage(), fault);
        } catch (UncheckedIOException fault) {
            throw new Problem(
                    file + ": " + Objects.requireNonNull(fault.getCause()).getMessage(), fault);
        }
    }
}
