package no.retning.portfolio.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Faults;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.form.Slugs;
import no.retning.formats.table.Table.Row;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationType;
import no.retning.register.WrittenStandard;

/** What the tables of one import bring with them, so that later rows can name it. */
final class Coming {
    private final Measures measures;
    private final MeasureWords words;
    private final Languages languages;
    private final Catalogue catalogue;
    private final Map<String, Organisation> added = new LinkedHashMap<>();
    private final Map<String, UUID> measuresByName = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    Coming(Measures measures, MeasureWords words, Languages languages, Headers headers) {
        this.measures = measures;
        this.words = words;
        this.languages = languages;
        catalogue = new Catalogue(headers);
    }

    /** Everything that has been read, for rows that name it. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The organisations that the register lacks, by their names. */
    Map<String, Organisation> added() {
        return added;
    }

    /** What is wrong with the tables, to be added to. */
    List<String> faults() {
        return faults;
    }

    /** The organisation of a name, added where the register lacks it. */
    UUID owner(String name, Path file) {
        return words.organisation(name)
                .orElseGet(() -> added.computeIfAbsent(MeasureWords.plain(name), none -> {
                    var made = organisation(name, file);
                    take(Organisation.KIND, made.header(), file);
                    return made;
                }))
                .header()
                .id();
    }

    /** A measure takes part under its id: its short name may still have to be made distinct. */
    void measure(Measure measure, MeasureRows rows, Row row, Path file) {
        take(Measure.KIND, measure.header(), file);
        rows.cell(row, PortfolioColumn.SLUG)
                .ifPresent(slug ->
                        measuresByName.putIfAbsent(slug, measure.header().id()));
        rows.cell(row, PortfolioColumn.TITLE)
                .ifPresent(title -> measuresByName.putIfAbsent(
                        MeasureWords.plain(title), measure.header().id()));
    }

    private void take(String kind, Header header, Path file) {
        var id = header.id().toString();
        if (catalogue.find(header.id()).isEmpty()) {
            catalogue.add(
                    kind,
                    Spot.root(
                            String.valueOf(file.getFileName()),
                            PackageYaml.group().put("id", id).put("slug", id),
                            languages,
                            new Faults()),
                    null,
                    0);
        }
    }

    /** The measure of a slug or a name, here or in a table that has been read. */
    Optional<UUID> measureOf(String said) {
        return measures.find(said)
                .or(() -> measures.called(said).stream().findFirst())
                .map(found -> found.header().id())
                .or(() -> Optional.ofNullable(measuresByName.get(said)))
                .or(() -> Optional.ofNullable(measuresByName.get(MeasureWords.plain(said))));
    }

    private Organisation organisation(String name, Path file) {
        var title = LocalisedText.of(languages.first().tag(), name.strip());
        var id = Ids.next();
        var header = Slugs.named(Header.draft(id, Organisation.KIND, "ny", Organisation.ACTIVE), title);
        return new Organisation(
                header,
                title,
                LocalisedText.NONE,
                OrganisationType.OTHER,
                OrganisationLevel.NATIONAL,
                "",
                null,
                WrittenStandard.NONE,
                new Source(String.valueOf(file.getFileName()), null, false));
    }
}
