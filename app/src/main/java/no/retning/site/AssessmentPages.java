package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Difference;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Assessments as pages, each beside the one that it followed. */
@Component
final class AssessmentPages {
    private final PublishedEditions editions;
    private final PublishedAssessments assessments;
    private final Lines lines;

    AssessmentPages(PublishedEditions editions, PublishedAssessments assessments, Lines lines) {
        this.editions = editions;
        this.assessments = assessments;
        this.lines = lines;
    }

    AssessmentPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var goal = PublishedAssessments.about(item);
        var status = PublishedAssessments.status(reading, edition);
        return new AssessmentPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("strategy")
                        .under(new Frame.Crumb(
                                reading.url(StatusPages.PATH), Text.of(reading.word("monitor.overview"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                about(reading, goal),
                title,
                new Status(status.shape(), status.word(), status.direction(), null, null, null, status.colour()),
                PublishedAssessments.definition(reading, item),
                PublishedAssessments.confidence(reading, item),
                reading.prose(item.text("summary")),
                item.items().stream().map(part -> part(reading, part)).toList(),
                evidence(reading, item),
                reading.word(
                        "monitor.said.by",
                        item.string("by").orElse(""),
                        reading.day(PublishedAssessments.day(item)).text()),
                assured(reading, item).orElse(null),
                treated(reading, item),
                former(reading, item)
                        .map(former -> changes(reading, former, item))
                        .orElse(null),
                others(reading, goal.id(), edition.id()),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private Link about(Reading reading, Ref goal) {
        return editions.place(goal.id(), reading.asOf())
                .map(place -> new Link(
                        reading.url(Addresses.of(place.edition(), place.item())),
                        Text.of(kind(reading, place.item()) + ": "
                                + reading.text(place.item().title()).text())))
                .orElseGet(() -> Link.of(reading.url(Addresses.permalink(goal)), reading.word("kind.goal")));
    }

    private static String kind(Reading reading, Item assessed) {
        return assessed.kind().equals(IndicatorPages.KIND)
                ? reading.word("indicator.one")
                : Lines.kind(reading, assessed);
    }

    /** What the latest says of how something stands, and which came before it; null where there is none. */
    static AssessmentPage.@Nullable Standing standing(Reading reading, List<Edition> said) {
        if (said.isEmpty()) {
            return null;
        }
        var latest = said.getFirst().item();
        return new AssessmentPage.Standing(
                latest.items().stream().map(part -> part(reading, part)).toList(),
                PublishedAssessments.definition(reading, latest),
                PublishedAssessments.confidence(reading, latest),
                latest.source().illustrative(),
                said.stream()
                        .skip(1)
                        .map(edition -> line(reading, edition, false))
                        .toList());
    }

    static AssessmentPage.Part part(Reading reading, Item part) {
        return new AssessmentPage.Part(part.slug(), reading.text(part.title()), reading.prose(part.text("text")));
    }

    private static List<Link> evidence(Reading reading, Item item) {
        var links = new ArrayList<Link>();
        item.json().path("evidence").forEach(one -> {
            var named = new Item((ObjectNode) one);
            links.add(Link.of(
                    reading.url(Addresses.permalink(named.ref())),
                    reading.word("kind." + named.kind()) + ": "
                            + reading.text(named.title()).text()));
        });
        return links;
    }

    /** Who assured it and when. */
    static Optional<String> assured(Reading reading, Item item) {
        return item.string("assuredBy")
                .flatMap(by -> item.read("assuredOn", LocalDate.class)
                        .map(day -> reading.word(
                                "monitor.assured", by, reading.day(day).text())));
    }

    private static AssessmentPage.@Nullable Treated treated(Reading reading, Item item) {
        return item.read("case", Treated.class)
                .map(one -> new AssessmentPage.Treated(
                        reading.text(item.text("bodyTitle")).text(),
                        new Link(
                                reading.url(Addresses.permalink(new Ref("case", one.id()))),
                                Text.of((one.number().isEmpty() ? "" : one.number() + " ")
                                        + reading.text(one.title()).text()))))
                .orElse(null);
    }

    private record Treated(UUID id, String number, LocalisedText title) {}

    private Optional<Item> former(Reading reading, Item item) {
        return item.predecessor()
                .flatMap(id -> editions.current(id, reading.asOf()))
                .map(Edition::item);
    }

    private AssessmentPage.Changes changes(Reading reading, Item former, Item now) {
        var was = PublishedAssessments.word(reading, former);
        var is = PublishedAssessments.word(reading, now);
        var parts = new ArrayList<AssessmentPage.Change>();
        parts.add(change(
                Text.of(reading.word("monitor.summary")),
                reading.text(former.text("summary")).text(),
                reading.text(now.text("summary")).text()));
        Stream.concat(now.items().stream(), former.items().stream())
                .map(Item::slug)
                .distinct()
                .forEach(slug -> parts.add(change(
                        Text.of(reading.word("monitor.part." + slug)),
                        text(reading, former, slug),
                        text(reading, now, slug))));
        return new AssessmentPage.Changes(
                reading.link(Addresses.of(PublishedAssessments.KIND, former.slug(), former.id()), former.title()),
                was.equals(is) ? null : reading.word("monitor.moved", was, is),
                parts);
    }

    private static String text(Reading reading, Item assessment, String slug) {
        return assessment.items().stream()
                .filter(part -> part.slug().equals(slug))
                .findFirst()
                .map(part -> reading.text(part.text("text")).text())
                .orElse("");
    }

    private static AssessmentPage.Change change(Text heading, String before, String after) {
        return new AssessmentPage.Change(heading, Differences.runs(Difference.words(before, after)));
    }

    /** All of the same goal, the one that is read among them; none where it is the only one. */
    private List<AssessmentPage.Line> others(Reading reading, UUID goal, UUID here) {
        var all = assessments.of(reading, goal);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(edition -> line(reading, edition, edition.id().equals(here)))
                        .toList();
    }

    static AssessmentPage.Line line(Reading reading, Edition edition, boolean here) {
        return new AssessmentPage.Line(
                Lines.link(reading, edition),
                reading.day(PublishedAssessments.day(edition.item())).text(),
                PublishedAssessments.status(reading, edition),
                edition.item().source().illustrative(),
                here);
    }
}
