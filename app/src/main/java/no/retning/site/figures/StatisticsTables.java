package no.retning.site.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.engines.cube.Period;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Unit;
import no.retning.formats.pxweb.Part;
import no.retning.page.Dates;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published figures as tables of statistics, with all that must go with them: what a table has is known before any figure is read. */
@Component
public class StatisticsTables {
    /** Few figures can span many cells. */
    private static final long WIDEST = 500_000;

    private final PublishedFigures figures;
    private final FigureOutlines outlines;
    private final PublishedAreas areas;
    private final ReleaseNotes told;
    private final Languages languages;
    private final WordBook book;

    StatisticsTables(
            PublishedFigures figures,
            FigureOutlines outlines,
            PublishedAreas areas,
            ReleaseNotes told,
            Languages languages,
            WordBook book) {
        this.figures = figures;
        this.areas = areas;
        this.told = told;
        this.outlines = outlines;
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
     * The table of what was the truth as of a day.
     *
     * @return none where the indicator had no figures
     */
    public Optional<TableOutline> outline(Edition edition, AsOf asOf, Language language) {
        return figures.releases(edition.id(), asOf).stream()
                .findFirst()
                .flatMap(release -> outline(edition, release, asOf, language));
    }

    /** The table of one release, told of as on the day it was published; none where it has no figures. */
    public Optional<TableOutline> outline(Edition edition, PublishedRelease release, Language language) {
        var day = release.published().atZone(Dates.ZONE).toLocalDate();
        return outline(edition, release, AsOf.endOf(day, Dates.ZONE), language);
    }

    private Optional<TableOutline> outline(Edition edition, PublishedRelease release, AsOf asOf, Language language) {
        var outline = outlines.of(edition.id(), release);
        if (outline.periods().isEmpty()) {
            return Optional.empty();
        }
        var words = book.in(language.tag());
        var definition = definitions(edition, release).getLast();
        var unit = new Unit(best(definition.unit(), language), "", definition.decimals());
        var names = new FigureTable.Names(
                words.of("release.area"),
                words.of("release.period"),
                words.of("indicator.one"),
                words.of("release.whole"),
                words.of("release.total"));
        var about = about(edition, release, asOf, language, words);
        var known = areas.asOf(asOf);
        // A code can have been called several things; a table says what it was called last.
        var day = Period.of(outline.periods().getLast()).lastDay();
        return Optional.of(new TableOutline(
                edition.id(),
                release,
                about,
                FigureTable.dimensions(
                        outline, edition.slug(), about.label(), unit, names, code -> known.name(code, day))));
    }

    /** All of a table, for one who asks at the command line. */
    Dataset whole(TableOutline outline) {
        return part(outline, outline.dimensions());
    }

    /**
     * Reads the part of a table that dimensions span, and no more.
     *
     * @param dimensions those of the table, each with some of its categories
     */
    public Dataset part(TableOutline outline, List<Dimension> dimensions) {
        return FigureTable.of(
                outline.about(),
                dimensions,
                figures.of(outline.indicator(), outline.release(), FigureTable.selection(dimensions), null));
    }

    /** How many figures of a part have become the truth after a moment. */
    public int changed(TableOutline outline, List<Dimension> dimensions, Instant after) {
        return figures.count(outline.indicator(), outline.release(), FigureTable.selection(dimensions), after);
    }

    /**
     * As {@link #part}, of the figures that have become the truth after a moment, in a table no wider than they are.
     *
     * @return none where there are none
     * @throws InvalidDataset if they are few, and of so much that they are no table to give
     */
    public Optional<Dataset> part(TableOutline outline, List<Dimension> dimensions, Instant after) {
        var said = figures.of(outline.indicator(), outline.release(), FigureTable.selection(dimensions), after);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var spanned = FigureTable.narrowed(dimensions, said);
        if (Part.cells(spanned) > WIDEST) {
            throw new InvalidDataset("What has changed spans " + Part.cells(spanned) + " cells, and at most " + WIDEST
                    + " are given at once: ask for fewer areas or periods");
        }
        return Optional.of(FigureTable.of(outline.about(), spanned, said));
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

    private Dataset.About about(Edition edition, PublishedRelease release, AsOf asOf, Language language, Words words) {
        var definition = definitions(edition, release).getLast();
        return new Dataset.About(
                edition.slug(),
                best(edition.title(), language),
                language.tag(),
                definition.source().citation(),
                release.published().toString(),
                isAddress(definition.licence()) ? definition.licence() : "",
                notes(edition, release, asOf, language, words),
                caution(release, words));
    }

    /** That what is made up says nothing of how things are. */
    private static String caution(PublishedRelease release, Words words) {
        return release.source().illustrative() ? words.of("release.illustrative") : "";
    }

    /** Formats have room for the address of a licence; one in words, or that there is none, is told in a note. */
    private static boolean isAddress(String licence) {
        return licence.matches("https?://\\S+");
    }

    /** What no reader of the figures may be without: where the series breaks, what is to be known, what is made up. */
    private List<String> notes(Edition edition, PublishedRelease release, AsOf asOf, Language language, Words words) {
        var notes = new ArrayList<String>();
        var caution = caution(release, words);
        if (!caution.isEmpty()) {
            notes.add(caution);
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
        var licence = definitions.getLast().licence();
        if (!isAddress(licence)) {
            notes.add(
                    licence.isBlank()
                            ? words.of("indicator.chart.noLicence")
                            : words.of("indicator.chart.licence", licence));
        }
        notes.addAll(TargetNotes.of(edition.item(), words));
        notes.addAll(told.of(edition, release, asOf, language, words));
        notes.add(
                words.of("release.cited", release.version(), release.published().toString(), release.sha256()));
        return notes;
    }
}
