package no.retning.strategy.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.instance.Importer;
import no.retning.strategy.internal.PackageImport.Outcome;
import no.retning.strategy.internal.PackageImport.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code import package}: folders or zip files, all of them or none. */
@Component
final class PackageImporter implements Importer {
    private final PackageImport packages;
    private final TransactionOperations transaction;

    PackageImporter(PackageImport packages, TransactionOperations transaction) {
        this.packages = packages;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "package";
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var read = new ArrayList<PackageFiles>();
        for (var file : files) {
            read.add(PackageFiles.at(file));
        }
        var rows = new ArrayList<Row>();
        transaction.executeWithoutResult(status -> {
            read.forEach(contents -> packages.lay(Actor.system("import"), contents, rows::add));
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var row : rows) {
            counts.merge(row.outcome(), 1, Integer::sum);
            out.printf("%-9s %s%n", word(row.outcome()), row.thing());
        }
        var sum = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .collect(Collectors.joining(", "));
        out.println(dryRun ? "Dry run, nothing was kept: " + sum : "Imported: " + sum);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
