package no.retning.monitor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.px.Px;
import no.retning.instance.Importer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One importer for each format of statistics. */
@Configuration
class DatasetImporters {
    /** {@code import jsonstat}. */
    @Bean
    Importer jsonstatImporter(PastReleases past) {
        return new DatasetImporter("jsonstat", past, DatasetImporters::jsonStat);
    }

    private static Dataset jsonStat(InputStream file, PrintStream out) throws IOException {
        var read = JsonStat.read(file);
        read.remarks().forEach(out::println);
        if (read.datasets().size() != 1) {
            throw new InvalidDataset("there are %d datasets in it: give a file of one"
                    .formatted(read.datasets().size()));
        }
        return read.datasets().getFirst();
    }

    /** {@code import px}. */
    @Bean
    Importer pxImporter(PastReleases past) {
        return new DatasetImporter("px", past, (file, out) -> Px.dataset(Px.read(file)));
    }
}
