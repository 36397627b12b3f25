package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Findings as pages. */
@Component
final class FindingPages {
    static final String KIND = "finding";

    private static final String FOR = "for";
    private static final int YEAR = 4;
    private static final int DAY = 10;

    private final PublishedEditions editions;
    private final Walk walk;
    private final ThreadDrawing threads;
    private final Lines lines;

    FindingPages(
            PublishedEditions editions, @Qualifier("publishedWalk") Walk walk, ThreadDrawing threads, Lines lines) {
        this.editions = editions;
        this.walk = walk;
        this.threads = threads;
        this.lines = lines;
    }

    /** A passage as the edition holds it. */
    record Passage(
            UUID id,
            String use,
            LocalisedText text,
            String publisher,
            String date,
            String place,
            @Nullable UUID document,
            Source source) {
        boolean isFor() {
            return use.equals(FOR);
        }
    }

    private record Assessment(
            String strength, @Nullable Ref by, String name, LocalDate day, LocalisedText reason, Source source) {}

    static Frame.Crumb crumb(Reading reading) {
        return new Frame.Crumb(reading.url(KnowledgePages.PATH), Text.of(reading.word("knowledge.heading")));
    }

    FindingPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var passages = passages(item);
        var kind = reading.word("knowledge.finding");
        return new FindingPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                kind,
                title,
                reading.proseOrNull(item.text("text")),
                isWithdrawn(item) ? reading.prose(item.text("withdrawal")) : null,
                assessed(reading, item).orElse(null),
                passages.stream()
                        .filter(Passage::isFor)
                        .map(one -> quote(reading, one))
                        .toList(),
                passages.stream()
                        .filter(one -> !one.isFor())
                        .map(one -> quote(reading, one))
                        .toList(),
                standsIn(reading, item.id()),
                threads.ahead(reading, item, kind).orElse(null),
                item.validity().equals(Validity.ALWAYS) ? null : reading.period(item.validity()),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private List<Link> standsIn(Reading reading, UUID finding) {
        return walk.from(finding, Direction.BACK, 1, reading.asOf()).stream()
                .map(Walk.Step::from)
                .filter(end -> end.ref().kind().equals(AnalysisPages.SECTION))
                .flatMap(end -> editions.place(end.ref().id(), reading.asOf()).stream())
                .map(place -> new Link(
                        reading.url(Addresses.of(place.edition(), place.item())),
                        Text.of(reading.text(place.edition().title()).text() + ": "
                                + reading.text(place.item().title()).text())))
                .toList();
    }

    static List<Passage> passages(Item finding) {
        return List.of(finding.read("passages", Passage[].class).orElse(new Passage[0]));
    }

    static boolean isWithdrawn(Item finding) {
        return finding.state().equals("withdrawn");
    }

    /** As in "Sterkt underbygd", or empty where nobody has said. */
    static Optional<String> strength(Reading reading, Item finding) {
        return finding.read("assessment", Assessment.class)
                .map(said -> reading.word("knowledge.strength." + said.strength()));
    }

    private static Optional<FindingPage.Assessed> assessed(Reading reading, Item item) {
        return item.read("assessment", Assessment.class).map(said -> {
            var named = item.text("assessorTitle");
            var who = named.isEmpty() ? Text.of(said.name()) : reading.text(named);
            var day = reading.day(said.day()).text();
            return new FindingPage.Assessed(
                    reading.word("knowledge.strength." + said.strength()),
                    reading.proseOrNull(said.reason()),
                    new Text(reading.word("knowledge.assessed.said", who.text(), day), null),
                    said.source().illustrative());
        });
    }

    FindingPage.Quote quote(Reading reading, Passage passage) {
        var url = passage.source().url();
        return new FindingPage.Quote(
                reading.prose(passage.text()),
                citation(reading, passage),
                url == null ? null : Link.of(url, reading.word("knowledge.passage.original")),
                Optional.ofNullable(passage.document())
                        .flatMap(id -> editions.current(id, reading.asOf()))
                        .map(document -> Lines.link(reading, document))
                        .orElse(null),
                passage.source().illustrative());
    }

    /** As one would cite it: the publisher, the work, the day where the work's name does not say it, the place. */
    private static String citation(Reading reading, Passage passage) {
        var said = new ArrayList<String>();
        var citation = passage.source().citation();
        if (!citation.startsWith(passage.publisher())) {
            said.add(passage.publisher());
        }
        said.add(citation);
        var date = passage.date();
        if (!date.isEmpty() && !citation.contains(date.substring(0, YEAR))) {
            said.add(date.length() == DAY ? reading.day(LocalDate.parse(date)).text() : date);
        }
        said.add(passage.place());
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }
}
