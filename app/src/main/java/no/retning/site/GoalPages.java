package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Place;
import no.retning.edition.Reads;
import no.retning.file.FileName;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** Goals, goal structures and guiding documents as pages, each with its thread. */
@Component
final class GoalPages {
    private final PublishedEditions editions;
    private final PublishedAssessments assessments;
    private final EventPages events;
    private final GoalIndicators measured;
    private final Reasons reasons;
    private final ThreadDrawing threads;
    private final Lines lines;

    GoalPages(
            PublishedEditions editions,
            PublishedAssessments assessments,
            EventPages events,
            GoalIndicators measured,
            Reasons reasons,
            ThreadDrawing threads,
            Lines lines) {
        this.editions = editions;
        this.assessments = assessments;
        this.events = events;
        this.measured = measured;
        this.reasons = reasons;
        this.threads = threads;
        this.lines = lines;
    }

    GoalPage goal(Reading reading, Place place) {
        var goal = place.item();
        var edition = place.edition();
        var title = reading.text(goal.title());
        var name = Lines.kind(reading, goal);
        var frame = reading.frame(title.text(), Addresses.of("goal", goal.slug(), goal.id()))
                .active("strategy")
                .under(crumb(reading, edition))
                .colophon(lines.colophon(reading, edition, goal.ref()));
        var text = goal.text("text");
        var said = assessments.of(reading, goal.id());
        return new GoalPage(
                frame,
                name,
                title,
                reading.sentence(text),
                PublishedAssessments.status(reading, said.isEmpty() ? null : said.getFirst()),
                AssessmentPages.standing(reading, said),
                events.about(reading, goal),
                measured.of(reading, goal),
                threads.near(reading, goal, name),
                Link.of(reading.url(StrategyMapPages.at(edition, goal)), reading.word("map.goal")),
                reasons.of(reading, goal.id()),
                below(reading, goal, "sub-goal"),
                below(reading, goal, "statement"),
                targetGroups(reading, edition.item(), goal),
                reading.isLonger(text) ? reading.prose(text) : null,
                reading.source(goal.source()),
                goal.source().illustrative(),
                lines.latest(reading, edition));
    }

    private Frame.Crumb crumb(Reading reading, Edition structure) {
        var owner = structure
                .item()
                .read("owner", Ref.class)
                .flatMap(ref -> editions.current(ref.id(), reading.asOf()))
                .map(edition -> Lines.link(reading, edition))
                .orElseGet(() -> Lines.link(reading, structure));
        return new Frame.Crumb(owner.url(), owner.label());
    }

    private static List<GoalNode> below(Reading reading, Item goal, String type) {
        return goal.items().stream()
                .filter(item -> item.string("type").orElse("").equals(type))
                .map(item -> Lines.node(reading, item))
                .toList();
    }

    /** Those under the goal itself, or else those of the whole structure where it is a goal of that structure. */
    private static List<Text> targetGroups(Reading reading, Item structure, Item goal) {
        var own = ofType(goal, "target-group");
        var shown = own.isEmpty() && goal.string("type").orElse("").equals("goal")
                ? ofType(structure, "target-group")
                : own;
        return shown.stream().map(group -> reading.text(group.title())).toList();
    }

    private static List<Item> ofType(Item parent, String type) {
        return parent.items().stream()
                .filter(item -> item.string("type").orElse("").equals(type))
                .toList();
    }

    WholeThreadPage thread(Reading reading, Place place) {
        var item = place.item();
        var title = item.title().isEmpty() ? place.edition().title() : item.title();
        var thing = reading.link(Addresses.of(place.edition(), item), title);
        var path = "/trad/%s/%s".formatted(item.kind(), item.slug());
        var name = item.kind().equals("goal")
                ? Lines.kind(reading, item)
                : thing.label().text();
        return new WholeThreadPage(
                reading.frame(reading.word("site.thread.title", thing.label().text()), path),
                thing,
                threads.whole(reading, item, name));
    }

    StructurePage structure(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var nodes = new ArrayList<GoalNode>();
        item.items().forEach(goal -> nodes.add(Lines.node(reading, goal)));
        var comparisons = editions.all("structure", reading.asOf()).stream()
                .filter(other -> !other.id().equals(edition.id()))
                .map(other -> comparison(reading, edition, other))
                .toList();
        return new StructurePage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("strategy")
                        .under(crumb(reading, edition))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                reading.years(item.validity()),
                reading.lead(item.text("text")),
                item.read("owner", Ref.class)
                        .flatMap(ref -> editions.current(ref.id(), reading.asOf()))
                        .map(owner -> Lines.link(reading, owner))
                        .orElse(null),
                nodes,
                comparisons,
                lines.latest(reading, edition));
    }

    private static Link comparison(Reading reading, Edition one, Edition other) {
        boolean otherIsOlder = start(other).compareTo(start(one)) < 0;
        var older = otherIsOlder ? other : one;
        var newer = otherIsOlder ? one : other;
        return new Link(
                reading.url(Addresses.difference("structure/" + older.slug(), "structure/" + newer.slug())),
                reading.text(other.title()));
    }

    static String start(Edition structure) {
        var from = structure.item().validity().from();
        return from == null ? "" : from.toString();
    }

    DocumentPage document(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new DocumentPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("documents")
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                item.string("publisher").map(Text::of).orElse(null),
                issued(reading, item),
                item.is("legalBasis"),
                reading.proseOrNull(item.text("text")),
                item.string("url")
                        .map(url -> Link.of(url, reading.word("site.document.original")))
                        .orElse(null),
                item.string("type")
                        .map(type -> reading.word("site.document.type." + type))
                        .orElse(null),
                item.string("licence").filter(licence -> !licence.isEmpty()).orElse(null),
                item.file()
                        .map(file -> Link.of(FileName.address(file), reading.word("site.document.copy", file.name())))
                        .orElse(null),
                item.read("copied", LocalDate.class)
                        .map(day -> reading.word(
                                "site.document.copied", reading.day(day).text()))
                        .orElse(null),
                threads.near(reading, item, reading.word("site.document.kind")),
                passages(reading, item),
                reading.source(item.source()),
                lines.latest(reading, edition));
    }

    /** What findings rest on in a document. */
    private List<DocumentPage.Used> passages(Reading reading, Item document) {
        return editions.all(FindingPages.KIND, reading.asOf()).stream()
                .flatMap(finding -> FindingPages.passages(finding.item()).stream()
                        .filter(passage -> document.id().equals(passage.document()))
                        .map(passage -> new DocumentPage.Used(
                                reading.prose(passage.text()),
                                passage.place(),
                                reading.word("knowledge.use." + passage.use()),
                                Lines.link(reading, finding))))
                .toList();
    }

    private static String issued(Reading reading, Item document) {
        var years = reading.years(document.validity());
        return years.isEmpty() ? document.string("issued").orElse("") : years;
    }

    DocumentsPage documents(Reading reading) {
        var today = reading.asOf().past().orElseGet(() -> LocalDate.now(Dates.ZONE));
        Reads.note(Reads.TODAY);
        var inForce = new ArrayList<DocumentLine>();
        var earlier = new ArrayList<DocumentLine>();
        for (var edition : editions.all("document", reading.asOf())) {
            (edition.item().validity().holdsOn(today) ? inForce : earlier).add(line(reading, edition));
        }
        return new DocumentsPage(
                reading.frame(reading.word("site.documents.heading"), "/foringer")
                        .active("documents"),
                inForce,
                earlier);
    }

    DocumentLine line(Reading reading, Edition edition) {
        var item = edition.item();
        return new DocumentLine(
                Lines.link(reading, edition),
                item.string("publisher").map(Text::of).orElse(null),
                issued(reading, item),
                item.is("legalBasis"),
                threads.onward(reading, item.id()));
    }

    List<Item> goals(Edition structure) {
        return ofType(structure.item(), "goal");
    }

    /** The structure that a strategy pursues. */
    Optional<Edition> structureOf(Reading reading, Edition strategy) {
        return strategy.item()
                .string("structure")
                .map(UUID::fromString)
                .flatMap(id -> editions.current(id, reading.asOf()));
    }
}
