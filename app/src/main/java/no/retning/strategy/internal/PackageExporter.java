package no.retning.strategy.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code export package}: all strategies, structures, documents and links as one zip file, the same for the same records. */
@Component
final class PackageExporter implements Exporter {
    /** A zip file would otherwise tell when it was written. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final PackageExport packages;
    private final TransactionOperations transaction;

    PackageExporter(PackageExport packages, TransactionOperations transaction) {
        this.packages = packages;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "package";
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        if (id != null) {
            throw new Problem("A package holds everything; leave out " + id);
        }
        Map<String, byte[]> files = Objects.requireNonNull(transaction.execute(status -> packages.write()));
        var zip = new ZipOutputStream(to);
        for (var file : files.entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(ANY_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
