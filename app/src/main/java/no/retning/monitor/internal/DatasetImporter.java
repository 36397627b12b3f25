package no.retning.monitor.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.instance.Importer;
import no.retning.instance.Problem;

/** Imports tables of statistics, each a release of the day that its name or an option says. */
final class DatasetImporter implements Importer {
    private final String kind;
    private final PastReleases past;
    private final Reader reader;

    /** Reads a file of its kind; what was understood otherwise than it stands is told. */
    interface Reader {
        Dataset read(InputStream file, PrintStream out) throws IOException;
    }

    DatasetImporter(String kind, PastReleases past, Reader reader) {
        this.kind = kind;
        this.past = past;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<String> options() {
        return Set.of(PastReleases.INDICATOR, PastReleases.AS_OF);
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var indicator = past.indicator(options);
        var versions = new ArrayList<PastReleases.Version>();
        var faults = new ArrayList<String>();
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            var reading = DatasetFigures.read(table(file, out), indicator.definition());
            reading.faults().forEach(fault -> faults.add(name + ": " + fault));
            versions.add(past.version(name, options, reading.figures()));
        }
        if (!faults.isEmpty()) {
            throw new Problem(faults, null);
        }
        past.land(indicator, versions, dryRun, out);
    }

    private Dataset table(Path file, PrintStream out) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return reader.read(stream, out);
        } catch (InvalidDataset invalid) {
            throw new Problem(file.getFileName() + ": " + invalid.getMessage(), invalid);
        }
    }
}
