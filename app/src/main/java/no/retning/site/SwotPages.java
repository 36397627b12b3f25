package no.retning.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import org.springframework.stereotype.Component;

/** SWOTs as pages. */
@Component
final class SwotPages {
    static final String KIND = "swot";

    private static final List<String> QUADRANTS = List.of("strength", "weakness", "opportunity", "threat");

    private final PublishedEditions editions;
    private final Lines lines;

    SwotPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    private record FindingUse(UUID finding, String use) {}

    SwotPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var stage = reading.word("knowledge.swot.state." + item.state());
        return new SwotPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                edition.label().isEmpty()
                        ? stage
                        : reading.word("knowledge.version.said", edition.label()) + " · " + stage,
                title,
                reading.lead(item.text("text")),
                QUADRANTS.stream().map(code -> quadrant(reading, item, code)).toList(),
                PestleGroups.of(
                        reading,
                        item.items().stream()
                                .map(point -> new PestleGroups.Classed(
                                        point, new Link("#" + point.slug(), reading.text(point.title()))))
                                .toList()),
                lines.changes(reading, edition),
                ValidationLines.of(reading, item),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private SwotPage.Quadrant quadrant(Reading reading, Item swot, String code) {
        var points = swot.items().stream()
                .filter(point -> point.string("quadrant").orElse("").equals(code))
                .toList();
        boolean internal = QUADRANTS.indexOf(code) < 2;
        return new SwotPage.Quadrant(
                code,
                reading.word("knowledge.quadrants." + code),
                reading.word(internal ? "knowledge.internal" : "knowledge.external"),
                reading.word("knowledge.response." + code),
                points.stream().map(point -> point(reading, point)).toList());
    }

    private SwotPage.Point point(Reading reading, Item point) {
        return new SwotPage.Point(
                point.slug(),
                reading.text(point.title()),
                Stream.of(point.read("findings", FindingUse[].class).orElse(new FindingUse[0]))
                        .flatMap(use -> ground(reading, use).stream())
                        .toList(),
                reading.source(point.source()),
                point.source().illustrative());
    }

    /** A finding that was public when the SWOT was published may since have gone. */
    private Optional<SwotPage.Ground> ground(Reading reading, FindingUse use) {
        return editions.current(use.finding(), reading.asOf())
                .map(finding ->
                        new SwotPage.Ground(reading.word("knowledge.use." + use.use()), Lines.link(reading, finding)));
    }
}
