package no.retning.site.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.engines.cube.InvalidCube;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.pxweb.Part;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tables of figures carried to the areas of one day. That they are is said in the notes, and in the id and the name of what is
 * measured, which stand in every line of formats that have no notes.
 */
@Component
class RecodedTables {
    private final PublishedFigures figures;
    private final PublishedAreas areas;
    private final WordBook book;

    RecodedTables(PublishedFigures figures, PublishedAreas areas, WordBook book) {
        this.figures = figures;
        this.areas = areas;
        this.book = book;
    }

    /** How figures are put together, as the edition keeps it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Definition(int version, int decimals, int per, String aggregation) {}

    /** What has been carried, before it is laid out as a table. */
    record Carried(Dataset.About about, List<Dimension> dimensions, List<PublishedFigure> figures) {
        long cells() {
            return Part.cells(dimensions);
        }

        Dataset table() {
            return FigureTable.of(about, dimensions, figures);
        }
    }

    /** @throws InvalidDataset if no figure can be carried to the areas of the day */
    Carried of(Edition edition, TableOutline outline, AsOf asOf, Language language, LocalDate day) {
        var known = areas.asOf(asOf);
        var said = figures.of(edition.id(), asOf);
        var definition = definition(edition, outline.release());
        RecodedFigures.Recoded recoded;
        try {
            recoded = RecodedFigures.of(edition.slug(), definition.aggregation(), definition.per(), said, known, day);
        } catch (InvalidCube nowhere) {
            throw none(day, nowhere);
        }
        if (recoded.figures().isEmpty()) {
            throw none(day, null);
        }
        int decimals = said.stream()
                .mapToInt(figure -> figure.value() == null ? 0 : figure.value().scale())
                .reduce(definition.decimals(), Math::max);
        var carried = recoded.figures().stream()
                .map(figure -> figure(figure, decimals, outline.release()))
                .toList();
        var words = book.in(language.tag());
        return new Carried(
                about(outline.about(), words, recoded, known, day),
                FigureTable.narrowed(dimensions(outline, carried, words, known, day), carried),
                carried);
    }

    private static InvalidDataset none(LocalDate day, @Nullable InvalidCube why) {
        return new InvalidDataset(
                "no figure can be carried to the areas of " + day + (why == null ? "" : ": " + why.getMessage()));
    }

    private static Definition definition(Edition edition, PublishedRelease release) {
        return Arrays.stream(
                        edition.item().read("definitions", Definition[].class).orElseThrow())
                .filter(one -> one.version() <= release.definition())
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static PublishedFigure figure(RecodedFigures.Figure figure, int decimals, PublishedRelease release) {
        var cell = figure.cell();
        var value = cell.value();
        return new PublishedFigure(
                figure.area(),
                figure.period().code(),
                figure.codes(),
                value == null ? null : BigDecimal.valueOf(value).setScale(Math.max(decimals, 0), RoundingMode.HALF_UP),
                null,
                null,
                cell.marks().stream().map(Enum::name).toList(),
                cell.isHidden(),
                release.published(),
                null);
    }

    private static List<Dimension> dimensions(
            TableOutline outline,
            List<PublishedFigure> carried,
            Words words,
            PublishedAreas.Areas known,
            LocalDate day) {
        var codes = FigureOutline.of(carried).areas();
        return outline.dimensions().stream()
                .map(dimension -> switch (dimension.role()) {
                    case GEO ->
                        with(
                                dimension,
                                codes.stream()
                                        .map(code -> new Category(
                                                code,
                                                code.equals(PublishedFigure.WHOLE)
                                                        ? words.of("release.whole")
                                                        : Objects.requireNonNullElse(known.name(code, day), code)))
                                        .toList());
                    case METRIC ->
                        with(
                                dimension,
                                dimension.categories().stream()
                                        .map(one -> new Category(
                                                id(one.code(), day),
                                                words.of("area.recoded.label", one.label(), day.toString()),
                                                one.unit(),
                                                one.children(),
                                                one.notes()))
                                        .toList());
                    case TIME, OTHER -> dimension;
                })
                .toList();
    }

    private static Dimension with(Dimension dimension, List<Category> categories) {
        return new Dimension(dimension.id(), dimension.label(), dimension.role(), categories, dimension.notes());
    }

    static String id(String indicator, LocalDate day) {
        return indicator + "-areas-" + day;
    }

    private static Dataset.About about(
            Dataset.About delivered,
            Words words,
            RecodedFigures.Recoded recoded,
            PublishedAreas.Areas known,
            LocalDate day) {
        var gaps = new GapWords(words, known, LocalDate::toString);
        var notes = new LinkedHashSet<String>();
        notes.add(words.of("area.recoded.note", day.toString()));
        recoded.figures().forEach(figure -> {
            var gap = figure.cell().gap();
            if (gap != null) {
                notes.add(words.of(
                        "area.recoded.gap",
                        gaps.name(figure.area(), day),
                        figure.period().code(),
                        gaps.of(gap, figure.period().lastDay())));
            }
        });
        recoded.unplaced()
                .forEach(one -> notes.add(words.of(
                        "area.unplaced",
                        gaps.name(one.area(), one.day()),
                        one.period().code(),
                        one.day().toString())));
        var all = new ArrayList<>(notes);
        all.addAll(delivered.notes());
        return new Dataset.About(
                id(delivered.id(), day),
                words.of("area.recoded.label", delivered.label(), day.toString()),
                delivered.language(),
                delivered.source(),
                delivered.updated(),
                delivered.licence(),
                all,
                delivered.caution());
    }
}
