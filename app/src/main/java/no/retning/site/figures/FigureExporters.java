package no.retning.site.figures;

import no.retning.edition.PublishedEditions;
import no.retning.instance.Exporter;
import no.retning.record.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One exporter for each format of figures. */
@Configuration
class FigureExporters {
    private final FigureFiles files;
    private final PublishedEditions editions;
    private final Languages languages;

    FigureExporters(FigureFiles files, PublishedEditions editions, Languages languages) {
        this.files = files;
        this.editions = editions;
        this.languages = languages;
    }

    private Exporter as(FigureFormat format) {
        return new FigureExporter(format, files, editions, languages);
    }

    @Bean
    Exporter jsonstatExporter() {
        return as(FigureFormat.JSONSTAT);
    }

    @Bean
    Exporter xlsxExporter() {
        return as(FigureFormat.XLSX);
    }

    @Bean
    Exporter csvExporter() {
        return as(FigureFormat.CSV);
    }

    @Bean
    Exporter csvwExporter() {
        return as(FigureFormat.CSVW);
    }

    @Bean
    Exporter pxExporter() {
        return as(FigureFormat.PX);
    }

    @Bean
    Exporter sdmxCsvExporter() {
        return as(FigureFormat.SDMX_CSV);
    }

    @Bean
    Exporter sdmxJsonExporter() {
        return as(FigureFormat.SDMX_JSON);
    }
}
