package no.retning.site.pxweb;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.pxweb.CodeList;
import no.retning.page.WordBook;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.site.figures.FigureOutlines;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.StatisticsTables;
import no.retning.site.figures.TableOutline;
import org.springframework.stereotype.Component;

/** The tables: one for each indicator that has published figures. */
@Component
class PxTables {
    private static final String KIND = "indicator";
    private static final List<String> OVER = List.of("retired", "replaced");

    private final PublishedEditions editions;
    private final PublishedFigures figures;
    private final FigureOutlines outlines;
    private final StatisticsTables tables;
    private final Languages languages;
    private final WordBook book;

    PxTables(
            PublishedEditions editions,
            PublishedFigures figures,
            FigureOutlines outlines,
            StatisticsTables tables,
            Languages languages,
            WordBook book) {
        this.editions = editions;
        this.figures = figures;
        this.outlines = outlines;
        this.tables = tables;
        this.languages = languages;
        this.book = book;
    }

    /**
     * What is told of a table before it is read.
     *
     * @param discontinued whether nothing more is to be expected
     */
    record Told(
            String id,
            String label,
            String description,
            String source,
            Instant updated,
            String firstPeriod,
            String lastPeriod,
            String timeUnit,
            boolean discontinued,
            List<String> variables) {}

    /** What time it is by the clock that figures are published by. */
    Instant now() {
        return figures.now();
    }

    /** All indicators that are public, by name; whether they have figures is not asked yet. */
    List<Edition> all(Language language) {
        return editions.all(KIND, AsOf.NOW).stream()
                .sorted(Comparator.comparing(edition -> best(edition.title(), language)))
                .toList();
    }

    Optional<Told> told(String id, Language language) {
        return editions.current(KIND, id, AsOf.NOW).flatMap(edition -> told(edition, language));
    }

    /** None where it has no figures. */
    Optional<Told> told(Edition edition, Language language) {
        var releases = figures.releases(edition.id(), AsOf.NOW);
        if (releases.isEmpty()) {
            return Optional.empty();
        }
        var outline = outlines.of(edition.id(), releases.getFirst());
        if (outline.periods().isEmpty()) {
            return Optional.empty();
        }
        var item = edition.item();
        var words = book.in(language.tag());
        var variables = new ArrayList<>(outline.breakdowns().keySet());
        variables.addAll(List.of(words.of("release.area"), words.of("indicator.one"), words.of("release.period")));
        return Optional.of(new Told(
                edition.slug(),
                best(edition.title(), language),
                best(item.text("text"), language),
                releases.getFirst().source().citation(),
                releases.getFirst().published(),
                outline.periods().getFirst(),
                outline.periods().getLast(),
                timeUnit(item.read("definitions", Measured[].class).orElse(new Measured[0])),
                OVER.contains(item.state()),
                variables));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Measured(String frequency) {}

    private static String timeUnit(Measured[] definitions) {
        return switch (definitions.length == 0 ? "" : definitions[definitions.length - 1].frequency()) {
            case "year" -> "Annual";
            case "quarter" -> "Quarterly";
            case "month" -> "Monthly";
            default -> "Other";
        };
    }

    private String best(LocalisedText text, Language language) {
        return text.best(language, languages).text();
    }

    /** A table of what is the truth now, of which no figure has been read. */
    TableOutline table(String id, Language language) {
        return editions.current(KIND, id, AsOf.NOW)
                .flatMap(edition -> tables.outline(edition, AsOf.NOW, language))
                .orElseThrow(() -> PxProblem.missing("Non-existent table", "There is no table '" + id + "'"));
    }

    /** The part of a table that is asked for, of which alone the figures are read. */
    Dataset part(TableOutline table, List<Dimension> dimensions) {
        return tables.part(table, dimensions);
    }

    /** The code lists of a table's variables: its areas, one list for each division of the country that it has codes of. */
    Map<String, List<CodeList>> codeLists(TableOutline table, Language language) {
        var all = new LinkedHashMap<String, List<CodeList>>();
        for (var dimension : table.dimensions()) {
            if (dimension.role() == Dimension.Role.GEO) {
                all.put(
                        dimension.id(),
                        editions.all(PublishedAreas.KIND, AsOf.NOW).stream()
                                .map(scheme -> list(scheme, dimension, language))
                                .filter(list -> !list.groups().isEmpty())
                                .toList());
            }
        }
        return all;
    }

    private CodeList list(Edition scheme, Dimension dimension, Language language) {
        var groups = new LinkedHashMap<String, CodeList.Group>();
        var codes = dimension.codes();
        PublishedAreas.areas(scheme.item()).stream()
                .filter(area -> codes.contains(area.code()))
                .forEach(area ->
                        groups.put(area.code(), new CodeList.Group(area.code(), area.name(), List.of(area.code()))));
        return list(scheme, List.copyOf(groups.values()), language);
    }

    private CodeList list(Edition scheme, List<CodeList.Group> groups, Language language) {
        return new CodeList("vs_" + scheme.slug(), best(scheme.title(), language), CodeList.Kind.VALUESET, groups);
    }

    /** A whole code list, by its id. */
    CodeList codeList(String id, Language language) {
        return editions.all(PublishedAreas.KIND, AsOf.NOW).stream()
                .filter(scheme -> id.equals("vs_" + scheme.slug()))
                .findFirst()
                .map(scheme -> {
                    var groups = new LinkedHashMap<String, CodeList.Group>();
                    PublishedAreas.areas(scheme.item())
                            .forEach(area -> groups.put(
                                    area.code(), new CodeList.Group(area.code(), area.name(), List.of(area.code()))));
                    return list(scheme, List.copyOf(groups.values()), language);
                })
                .orElseThrow(() -> PxProblem.missing("Non-existent codelist", "There is no code list '" + id + "'"));
    }
}
