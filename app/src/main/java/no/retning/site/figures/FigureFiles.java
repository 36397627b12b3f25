package no.retning.site.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.edition.AsOf;
import no.retning.formats.csvw.Csvw;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.px.Px;
import no.retning.formats.sdmx.Dataflow;
import no.retning.formats.sdmx.Message;
import no.retning.formats.sdmx.SdmxCsv;
import no.retning.formats.sdmx.SdmxJson;
import no.retning.formats.sdmx.Vintage;
import no.retning.record.Language;
import org.springframework.stereotype.Component;

/** Writes the figures of an indicator as files, as they are published as of a day, with all that must go with them. */
@Component
public class FigureFiles {
    private static final String AGENCY = "RETNING";

    private final IndicatorEditions editions;
    private final StatisticsTables tables;
    private final RecodedTables recoded;

    FigureFiles(IndicatorEditions editions, StatisticsTables tables, RecodedTables recoded) {
        this.recoded = recoded;
        this.editions = editions;
        this.tables = tables;
    }

    /**
     * The figures as a file.
     *
     * @return none where no such indicator is public, or it had no figures as of the day
     * @throws no.retning.formats.dataset.InvalidDataset where the format has no way to write them
     */
    public Optional<byte[]> file(FigureFormat format, String slug, AsOf asOf, Language language) {
        return editions.of(slug, asOf)
                .flatMap(edition -> tables.outline(edition, asOf, language)
                        .map(outline -> bytes(format, outline, tables.whole(outline))));
    }

    /**
     * The figures carried to the areas of one day.
     *
     * @throws no.retning.formats.dataset.InvalidDataset also where none can be
     */
    public Optional<byte[]> file(FigureFormat format, String slug, AsOf asOf, Language language, LocalDate areas) {
        return editions.of(slug, asOf)
                .flatMap(edition -> tables.outline(edition, asOf, language)
                        .map(outline -> bytes(
                                format,
                                outline,
                                recoded.of(edition, outline, asOf, language, areas)
                                        .table())));
    }

    /** @throws no.retning.formats.dataset.InvalidDataset where the format has no way to write it */
    static byte[] bytes(FigureFormat format, TableOutline outline, Dataset table) {
        return switch (format) {
            case XLSX -> TableFiles.xlsx(table);
            case JSONSTAT -> JsonStat.write(table);
            case PX -> Px.write(Px.file(table));
            case CSV ->
                Csvw.write(table, table.about().id()).getOrDefault(table.about().id() + ".csv", new byte[0]);
            case CSVW -> zip(Csvw.write(table, table.about().id()), Readme.of(table));
            case SDMX_CSV -> SdmxCsv.write(message(outline.release(), table));
            case SDMX_JSON -> SdmxJson.write(message(outline.release(), table));
        };
    }

    private static Message message(PublishedRelease release, Dataset table) {
        return new Message(
                table.about().id(),
                release.published(),
                AGENCY,
                new Dataflow(AGENCY, table.about().id(), release.version()),
                List.of(new Vintage(table, release.published(), null)));
    }

    /** The same bytes for the same figures: no file in it has a time of its own. */
    private static byte[] zip(Map<String, byte[]> files, String readme) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "README.txt", readme.getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A zip in memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofEpochSecond(315_532_800, 0, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
