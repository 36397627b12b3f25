package no.retning.monitor.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.JsonTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.UnreadableTable;
import no.retning.formats.table.XlsxTable;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.monitor.Indicator;
import no.retning.page.WordBook;
import no.retning.page.Words;
import org.springframework.stereotype.Component;

/** {@code import series}: tables of figures of an indicator, each a release of the day that its name or an option says. */
@Component
final class SeriesImporter implements Importer {
    private static final String MAP = "map";

    private final PastReleases past;
    private final Words words;

    SeriesImporter(PastReleases past, WordBook book) {
        this.past = past;
        words = book.in("en");
    }

    @Override
    public String kind() {
        return "series";
    }

    @Override
    public Set<String> options() {
        return Set.of(PastReleases.INDICATOR, PastReleases.AS_OF, MAP);
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var indicator = past.indicator(options);
        var said = said(options.getOrDefault(MAP, ""));
        var versions = new ArrayList<PastReleases.Version>();
        var faults = new ArrayList<String>();
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            var reading = reading(file, name, indicator, said, out);
            reading.findings().forEach(finding -> {
                if (finding.stops()) {
                    faults.add(fault(name, finding));
                } else {
                    out.println(fault(name, finding));
                }
            });
            versions.add(past.version(name, options, reading.figures()));
        }
        if (!faults.isEmpty()) {
            throw new Problem(faults, null);
        }
        past.land(indicator, versions, dryRun, out);
    }

    private SeriesRows.Reading reading(
            Path file, String name, Indicator indicator, SeriesMapping.Said said, PrintStream out) throws IOException {
        var table = table(file);
        var mapping = mapping(table, indicator, said);
        for (int place = 0; place < table.headers().size(); place++) {
            var header = table.headers().get(place);
            if (!header.isBlank()) {
                out.println("%s: column %s “%s” is %s"
                        .formatted(
                                name,
                                Table.letters(place),
                                header,
                                mapping.at(place)
                                        .map(field -> "read as " + field)
                                        .orElse("left out")));
            }
        }
        return SeriesRows.read(table, mapping, indicator.definition(), List.of(), LocalDate.MAX);
    }

    private static SeriesMapping.Said said(String map) {
        try {
            return SeriesMapping.Said.of(map);
        } catch (IllegalArgumentException unreadable) {
            throw new Problem("--map “%s” must be Column=field".formatted(unreadable.getMessage()), unreadable);
        }
    }

    private static SeriesMapping mapping(Table table, Indicator indicator, SeriesMapping.Said said) {
        try {
            return SeriesMapping.of(table, indicator.definition(), said);
        } catch (IllegalArgumentException unknown) {
            throw new Problem(
                    "--map: “%s” is no field; use period, area, value, numerator, denominator, status, - or one of %s"
                            .formatted(
                                    unknown.getMessage(), indicator.definition().breakdowns()),
                    unknown);
        }
    }

    static Table table(Path file) throws IOException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return name.endsWith(".xlsx")
                    ? XlsxTable.read(stream)
                    : name.endsWith(".json") ? JsonTable.read(stream) : CsvTable.read(stream);
        } catch (UnreadableTable unreadable) {
            throw new Problem(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private String fault(String file, SeriesFinding fault) {
        return fault.row() == 0
                ? "%s: %s".formatted(file, fault.what(words))
                : "%s, row %d, column %s “%s”: %s"
                        .formatted(file, fault.row(), fault.column(), fault.header(), fault.what(words));
    }
}
