package no.retning.site.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.formats.csvw.Csvw;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Unit;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.px.Px;
import no.retning.formats.sdmx.Dataflow;
import no.retning.formats.sdmx.Message;
import no.retning.formats.sdmx.SdmxCsv;
import no.retning.formats.sdmx.SdmxJson;
import no.retning.formats.sdmx.Vintage;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the figures of an indicator as files, as they are published as of a day, with all that must go with them. */
@Component
public class FigureFiles {
    private static final String AGENCY = "RETNING";

    private final IndicatorEditions editions;
    private final PublishedFigures figures;
    private final Languages languages;
    private final WordBook book;

    FigureFiles(IndicatorEditions editions, PublishedFigures figures, Languages languages, WordBook book) {
        this.editions = editions;
        this.figures = figures;
        this.languages = languages;
        this.book = book;
    }

    /** What is measured from a day on, as the edition keeps it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Definition(
            int version,
            @Nullable LocalDate from,
            LocalisedText unit,
            int decimals,
            String licence,
            LocalisedText quality,
            LocalisedText breakNote,
            Source source) {}

    /**
     * The figures as a table.
     *
     * @return none where no such indicator was public, or it had no figures
     */
    public Optional<Dataset> table(String slug, AsOf asOf, Language language) {
        return editions.of(slug, asOf).flatMap(edition -> table(edition, asOf, language));
    }

    private Optional<Dataset> table(Edition edition, AsOf asOf, Language language) {
        var said = figures.of(edition.id(), asOf);
        var releases = figures.releases(edition.id(), asOf);
        if (said.isEmpty() || releases.isEmpty()) {
            return Optional.empty();
        }
        var words = book.in(language.tag());
        var definition = definitions(edition, releases.getFirst()).getLast();
        var unit = new Unit(best(definition.unit(), language), "", definition.decimals());
        var names = new FigureTable.Names(
                words.of("release.area"),
                words.of("release.period"),
                words.of("indicator.one"),
                words.of("release.whole"),
                words.of("release.total"));
        return Optional.of(FigureTable.of(
                about(edition, releases.getFirst(), language, words), edition.slug(), unit, names, said));
    }

    /** Those up to the one that a release counts by; what came after it says nothing of these figures. */
    private static List<Definition> definitions(Edition edition, PublishedRelease release) {
        var all = List.of(edition.item().read("definitions", Definition[].class).orElseThrow());
        var then = all.stream()
                .filter(one -> one.version() <= release.definition())
                .toList();
        return then.isEmpty() ? all : then;
    }

    private String best(LocalisedText text, Language language) {
        return text.best(language, languages).text();
    }

    private Dataset.About about(Edition edition, PublishedRelease release, Language language, Words words) {
        var definition = definitions(edition, release).getLast();
        return new Dataset.About(
                edition.slug(),
                best(edition.title(), language),
                language.tag(),
                definition.source().citation(),
                release.published().toString(),
                definition.licence().matches("https?://\\S+") ? definition.licence() : "",
                notes(edition, release, language, words));
    }

    /** What no reader of the figures may be without: where the series breaks, what is to be known, what is made up. */
    private List<String> notes(Edition edition, PublishedRelease release, Language language, Words words) {
        var notes = new ArrayList<String>();
        if (release.source().illustrative()) {
            notes.add(words.of("release.illustrative"));
        }
        var definitions = definitions(edition, release);
        for (var definition : definitions) {
            if (definition.from() != null) {
                notes.add(words.of(
                        "release.break", definition.from().toString(), best(definition.breakNote(), language)));
            }
        }
        var quality = best(definitions.getLast().quality(), language);
        if (!quality.isEmpty()) {
            notes.add(quality);
        }
        if (!release.source().citation().isEmpty()) {
            notes.add(words.of("release.figuresFrom", release.source().citation()));
        }
        notes.addAll(TargetNotes.of(edition.item(), words));
        notes.add(
                words.of("release.cited", release.version(), release.published().toString(), release.sha256()));
        return notes;
    }

    /**
     * The figures as a file.
     *
     * @return none where no such indicator is public, or it had no figures as of the day
     * @throws no.retning.formats.dataset.InvalidDataset where the format has no way to write them
     */
    public Optional<byte[]> file(FigureFormat format, String slug, AsOf asOf, Language language) {
        return editions.of(slug, asOf)
                .flatMap(edition -> table(edition, asOf, language).map(table -> bytes(format, edition, table, asOf)));
    }

    private byte[] bytes(FigureFormat format, Edition edition, Dataset table, AsOf asOf) {
        return switch (format) {
            case JSONSTAT -> JsonStat.write(table);
            case PX -> Px.write(Px.file(table));
            case CSV -> Csvw.write(table, edition.slug()).getOrDefault(edition.slug() + ".csv", new byte[0]);
            case CSVW -> zip(Csvw.write(table, edition.slug()), Readme.of(table));
            case SDMX_CSV -> SdmxCsv.write(message(edition, table, asOf));
            case SDMX_JSON -> SdmxJson.write(message(edition, table, asOf));
        };
    }

    private Message message(Edition edition, Dataset table, AsOf asOf) {
        var release = figures.releases(edition.id(), asOf).getFirst();
        return new Message(
                edition.slug(),
                release.published(),
                AGENCY,
                new Dataflow(AGENCY, edition.slug(), release.version()),
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
