package no.retning.site.sdmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.pxweb.Part;
import no.retning.formats.sdmx.Dataflow;
import no.retning.formats.sdmx.Message;
import no.retning.formats.sdmx.Vintage;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import no.retning.site.figures.FigureFiles;
import no.retning.site.figures.FigureTable;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of an indicator as messages: one vintage for each release that is asked for. */
@Component
class SdmxMessages {
    static final String AGENCY = "RETNING";
    static final int MOST_CELLS = 1_000_000;

    private static final String KIND = "indicator";
    private static final List<String> ANY = List.of("*", "+", "~", "latest");

    private final PublishedEditions editions;
    private final PublishedFigures figures;
    private final FigureFiles files;
    private final Languages languages;
    private final WordBook book;

    SdmxMessages(
            PublishedEditions editions,
            PublishedFigures figures,
            FigureFiles files,
            Languages languages,
            WordBook book) {
        this.editions = editions;
        this.figures = figures;
        this.files = files;
        this.languages = languages;
        this.book = book;
    }

    /**
     * What was published of an indicator.
     *
     * @param version of a release, or one of the signs for any
     * @return none where there is no such indicator or release, or nothing of it is asked for
     * @throws no.retning.formats.pxweb.InvalidSelection when a component has no such code, or too much is asked for
     */
    Optional<Message> of(String slug, String version, SdmxQuery query) {
        var edition = editions.current(KIND, slug, AsOf.NOW);
        var now = files.table(slug, AsOf.NOW, languages.first());
        if (edition.isEmpty() || now.isEmpty()) {
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
        var history = figures.history(edition.get().id(), AsOf.NOW);
        var vintages = new ArrayList<Vintage>();
        for (var release : asked.reversed()) {
            var said = history.stream()
                    .filter(figure -> figure.wasKnown(release.published()))
                    .filter(figure -> isAfter(figure, query.updatedAfter()))
                    .toList();
            if (!said.isEmpty()) {
                vintages.add(new Vintage(
                        part(table(now.get(), slug, said), query.components()),
                        release.published(),
                        until(known, release)));
            }
        }
        if (vintages.isEmpty()) {
            return Optional.empty();
        }
        var last = asked.getFirst();
        return Optional.of(
                new Message(slug, last.published(), AGENCY, new Dataflow(AGENCY, slug, last.version()), vintages));
    }

    private static boolean isAfter(PublishedFigure figure, @Nullable Instant moment) {
        return moment == null || figure.since().isAfter(moment);
    }

    /** When the next one took its place; null while none has. */
    private static @Nullable Instant until(List<PublishedRelease> all, PublishedRelease release) {
        return all.reversed().stream()
                .map(PublishedRelease::published)
                .filter(moment -> moment.isAfter(release.published()))
                .findFirst()
                .orElse(null);
    }

    private Dataset table(Dataset now, String slug, List<PublishedFigure> said) {
        var words = book.in(languages.first().tag());
        var measure = dimension(now, Dimension.Role.METRIC);
        var names = new FigureTable.Names(
                dimension(now, Dimension.Role.GEO).label(),
                dimension(now, Dimension.Role.TIME).label(),
                measure.label(),
                words.of("release.whole"),
                words.of("release.total"));
        return FigureTable.of(
                now.about(),
                slug,
                Objects.requireNonNull(measure.categories().getFirst().unit()),
                names,
                said);
    }

    private static Dimension dimension(Dataset table, Dimension.Role role) {
        return table.dimensions().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static Dataset part(Dataset table, Map<String, String> components) {
        var selections = new LinkedHashMap<String, String>();
        components.forEach((component, written) -> selections.put(
                component.equals("time_period")
                        ? dimension(table, Dimension.Role.TIME).id()
                        : component,
                written));
        return Part.of(table, selections, MOST_CELLS);
    }
}
