package no.retning.site.sdmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.pxweb.Part;
import no.retning.formats.sdmx.Dataflow;
import no.retning.formats.sdmx.Message;
import no.retning.formats.sdmx.Vintage;
import no.retning.record.Languages;
import no.retning.site.figures.CellBudget;
import no.retning.site.figures.FigureOutline;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import no.retning.site.figures.StatisticsTables;
import no.retning.site.figures.TableOutline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of an indicator as messages: one vintage for each release that is asked for. */
@Component
class SdmxMessages {
    static final String AGENCY = "RETNING";
    private static final String KIND = "indicator";
    private static final List<String> ANY = List.of("*", "+", "~", "latest");

    private final PublishedEditions editions;
    private final PublishedFigures figures;
    private final StatisticsTables tables;
    private final Languages languages;
    private final CellBudget budget;

    SdmxMessages(
            PublishedEditions editions,
            PublishedFigures figures,
            StatisticsTables tables,
            Languages languages,
            CellBudget budget) {
        this.budget = budget;
        this.editions = editions;
        this.figures = figures;
        this.tables = tables;
        this.languages = languages;
    }

    /**
     * What was published of an indicator, written down as soon as there is room for it.
     *
     * @param version of a release, or one of the signs for any
     * @return none where there is no such indicator or release, or nothing of it is asked for
     * @throws no.retning.formats.pxweb.InvalidSelection when a component has no such code
     * @throws SdmxQuery.TooLarge when more is asked for than is given at once
     */
    Optional<byte[]> of(String slug, String version, SdmxQuery query, Function<Message, byte[]> written) {
        var edition = editions.current(KIND, slug, AsOf.NOW);
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        var asOf = query.asOf();
        // What came later is not told of, not even that it did.
        var known = figures.releases(edition.get().id(), AsOf.NOW).stream()
                .filter(release -> asOf == null || !release.published().isAfter(asOf))
                .toList();
        var asked = known.stream()
                .filter(release -> ANY.contains(version) || release.version().equals(version))
                .limit(query.history() ? Long.MAX_VALUE : 1)
                .toList();
        var parts = parts(edition.get(), asked.reversed(), query);
        return budget.within(cells(parts, query.updatedAfter()), () -> {
            var vintages = vintages(parts, known, query.updatedAfter());
            return vintages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(written.apply(message(slug, asked.getFirst(), vintages)));
        });
    }

    private static Message message(String slug, PublishedRelease last, List<Vintage> vintages) {
        return new Message(slug, last.published(), AGENCY, new Dataflow(AGENCY, slug, last.version()), vintages);
    }

    /** What is asked for of a release. */
    private record Asked(TableOutline outline, List<Dimension> dimensions) {}

    /** A code that only some vintages have is asked for of those. */
    private List<Asked> parts(Edition edition, List<PublishedRelease> releases, SdmxQuery query) {
        var outlines = releases.stream()
                .map(release -> tables.outline(edition, release, languages.first()))
                .flatMap(Optional::stream)
                .toList();
        if (outlines.isEmpty()) {
            return List.of();
        }
        var all = Dimensions.together(
                outlines.stream().map(TableOutline::dimensions).toList());
        var selections = selections(all, query.components());
        var selected = Part.dimensions(all, selections, Long.MAX_VALUE);
        var parts = new ArrayList<Asked>();
        for (var outline : outlines) {
            var own = Dimensions.common(outline.dimensions(), selected, selections.keySet());
            if (!own.isEmpty()) {
                parts.add(new Asked(outline, own));
            }
        }
        return parts;
    }

    /** Nothing is read before it is known how much it is. */
    private long cells(List<Asked> parts, @Nullable Instant after) {
        long cells = 0;
        for (var part : parts) {
            cells += after == null
                    ? Math.min(Part.cells(part.dimensions()), Integer.MAX_VALUE)
                    : tables.changed(part.outline(), part.dimensions(), after);
        }
        if (cells > FigureOutline.MOST_CELLS) {
            throw new SdmxQuery.TooLarge(cells, FigureOutline.MOST_CELLS);
        }
        return cells;
    }

    private List<Vintage> vintages(List<Asked> parts, List<PublishedRelease> known, @Nullable Instant after) {
        var vintages = new ArrayList<Vintage>();
        for (var part : parts) {
            var table = after == null
                    ? Optional.of(tables.part(part.outline(), part.dimensions()))
                    : tables.part(part.outline(), part.dimensions(), after);
            var release = part.outline().release();
            table.ifPresent(one -> vintages.add(new Vintage(one, release.published(), until(known, release))));
        }
        return vintages;
    }

    private static Map<String, String> selections(List<Dimension> dimensions, Map<String, String> components) {
        var time = dimensions.stream()
                .filter(one -> one.role() == Dimension.Role.TIME)
                .map(Dimension::id)
                .findFirst()
                .orElseThrow();
        var selections = new LinkedHashMap<String, String>();
        components.forEach(
                (component, written) -> selections.put(component.equals("time_period") ? time : component, written));
        return selections;
    }

    /** When the next one took its place; null while none has. */
    private static @Nullable Instant until(List<PublishedRelease> all, PublishedRelease release) {
        return all.reversed().stream()
                .map(PublishedRelease::published)
                .filter(moment -> moment.isAfter(release.published()))
                .findFirst()
                .orElse(null);
    }
}
