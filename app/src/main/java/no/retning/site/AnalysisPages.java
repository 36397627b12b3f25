package no.retning.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.stereotype.Component;

/** Analyses as pages. */
@Component
final class AnalysisPages {
    static final String KIND = "analysis";
    static final String SECTION = "analysis-section";

    /** In the order in which they are read. */
    private static final List<String> TYPES =
            List.of("guidance", "learning", "internal", "external", "user-needs", "sustainability", "pandemic");

    /** From nothing begun to as far as one comes. */
    private static final List<String> STEPS = List.of("not-begun", "beginning", "developing", "established");

    private final PublishedEditions editions;
    private final Lines lines;

    AnalysisPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    private record Mapped(
            UUID id, String target, LocalisedText title, String maturity, LocalisedText reason, Source source) {}

    AnalysisPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new AnalysisPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                type(reading, item),
                stage(reading, edition, item),
                title,
                reading.proseOrNull(item.text("text")),
                item.items().stream().map(section -> section(reading, section)).toList(),
                Stream.of(item.read("targets", Mapped[].class).orElse(new Mapped[0]))
                        .map(target -> target(reading, target))
                        .toList(),
                versions(reading, edition),
                ValidationLines.of(reading, item),
                Link.of(reading.url(Addresses.of(edition) + "/analyse.pdf"), reading.word("knowledge.analysis.print")),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** Where it stands among the analyses. */
    static int order(Edition edition) {
        return TYPES.indexOf(edition.item().string("type").orElse(""));
    }

    static String type(Reading reading, Item analysis) {
        return reading.word("knowledge.analysis.type." + analysis.string("type").orElseThrow());
    }

    static String stage(Reading reading, Edition edition, Item analysis) {
        var stage = reading.word("knowledge.analysis.state." + analysis.state());
        return edition.label().isEmpty()
                ? stage
                : reading.word("knowledge.version.said", edition.label()) + " · " + stage;
    }

    private AnalysisPage.Section section(Reading reading, Item section) {
        return new AnalysisPage.Section(
                section.slug(),
                reading.text(section.title()),
                reading.prose(section.text("text")),
                Stream.of(section.read("findings", UUID[].class).orElse(new UUID[0]))
                        .flatMap(finding -> found(reading, finding).stream())
                        .toList(),
                reading.source(section.source()),
                section.source().illustrative());
    }

    /** A finding that was public when the analysis was published may since have gone. */
    private Optional<AnalysisPage.Found> found(Reading reading, UUID finding) {
        return editions.current(finding, reading.asOf())
                .map(edition -> new AnalysisPage.Found(
                        Lines.link(reading, edition),
                        FindingPages.strength(reading, edition.item()).orElse(null)));
    }

    private static AnalysisPage.Target target(Reading reading, Mapped target) {
        int steps = STEPS.indexOf(target.maturity());
        return new AnalysisPage.Target(
                target.target(),
                reading.text(target.title()),
                reading.word("knowledge.maturity." + target.maturity()),
                steps < 0 ? null : Integer.valueOf(steps),
                reading.proseOrNull(target.reason()),
                reading.source(target.source()),
                target.source().illustrative());
    }

    /** The last edition of each version up to the one that is read. */
    private List<AnalysisPage.Version> versions(Reading reading, Edition read) {
        var named = new HashSet<String>();
        var versions = new ArrayList<AnalysisPage.Version>();
        for (var edition : editions.history(read.id())) {
            if (edition.number() <= read.number() && named.add(edition.label())) {
                versions.add(version(reading, edition, read));
            }
        }
        return versions.size() < 2 ? List.of() : versions;
    }

    private static AnalysisPage.Version version(Reading reading, Edition edition, Edition read) {
        boolean isRead = edition.sha256().equals(read.sha256());
        return new AnalysisPage.Version(
                Link.of(
                        reading.url(Addresses.edition(edition)),
                        edition.label().isEmpty()
                                ? reading.word("page.editions.number", edition.number())
                                : reading.word("knowledge.version.said", edition.label())),
                reading.word("knowledge.analysis.state." + edition.item().state()),
                reading.day(edition.publishedAt()).text(),
                isRead
                        ? null
                        : Link.of(
                                reading.url(Addresses.difference(edition.sha256(), read.sha256())),
                                reading.word("knowledge.version.compare")));
    }
}
