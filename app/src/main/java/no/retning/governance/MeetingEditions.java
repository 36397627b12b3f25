package no.retning.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.thread.VisibleLinks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What everybody may see of a meeting: itself from the day it is called, its cases and their papers from the day they are sent out. */
@Component
public class MeetingEditions {
    /** The label of an edition that brings what came after the pack. */
    public static final String SUPPLEMENT = "ettersending";

    private static final Set<String> DECIDED = Set.of(Meetings.APPROVED_MINUTES, Meetings.ARCHIVED);

    private static final Set<String> BEFORE_THE_PACK = Set.of(Meetings.PLANNED, Meetings.CALLED, Meetings.CANCELLED);

    private final Meetings meetings;
    private final Roster roster;
    private final Cases cases;
    private final Papers papers;
    private final Inputs inputs;
    private final Decisions decisions;
    private final Composer composer;
    private final VisibleLinks links;
    private final CaseLinks caseLinks;
    private final Editions editions;

    MeetingEditions(
            Meetings meetings,
            Roster roster,
            Cases cases,
            Papers papers,
            Inputs inputs,
            Decisions decisions,
            Composer composer,
            VisibleLinks links,
            CaseLinks caseLinks,
            Editions editions) {
        this.meetings = meetings;
        this.roster = roster;
        this.cases = cases;
        this.papers = papers;
        this.inputs = inputs;
        this.decisions = decisions;
        this.composer = composer;
        this.links = links;
        this.caseLinks = caseLinks;
        this.editions = editions;
    }

    /**
     * What would be published of the meeting as given, with its cases as they are recorded now, the inputs to them that
     * go out, and the ties that the meeting states. What was decided comes along when the minutes are approved.
     */
    public Composition of(Meeting meeting, String label) {
        boolean decided = DECIDED.contains(meeting.header().state());
        var items = cases.on(meeting.header().id()).stream()
                .filter(Case::isSent)
                .map(one -> composer.item(one.publicly(decided), below(one, decided)))
                .toList();
        var item = composer.item(meeting, items);
        changes(meeting).ifPresent(changes -> {
            item.json().set("welcomed", people(changes.welcomed()));
            item.json().set("left", people(changes.left()));
        });
        var stated = new ArrayList<PublishedLink>(links.of(item, Set.of()));
        stated.addAll(caseLinks.of(meeting, item));
        return new Composition(item, stated, label);
    }

    private List<Item> below(Case one, boolean decided) {
        if (one.holdsBack()) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        papers.sent(one.header().id()).forEach(paper -> items.add(composer.item(paper.publicly(), List.of())));
        inputs.about(one.header().id()).stream()
                .filter(Input::open)
                .sorted(Comparator.comparing(input -> input.header().id()))
                .forEach(input -> items.add(composer.item(input.publicly(), List.of())));
        if (decided) {
            decisions.of(one.header().id()).forEach(decision -> items.add(composer.item(decision, List.of())));
        }
        return items;
    }

    /** Who is new in the body and who has left it since its meeting before; empty before the pack is sent out. */
    public Optional<RepresentativeChanges> changes(Meeting meeting) {
        if (BEFORE_THE_PACK.contains(meeting.header().state())) {
            return Optional.empty();
        }
        return meetings.of(meeting.body()).stream()
                .filter(other -> other.starts().isBefore(meeting.starts()))
                .filter(other -> !other.header().state().equals(Meetings.CANCELLED))
                .reduce((first, second) -> second)
                .map(before -> roster.changes(meeting.body(), before.day(), meeting.day()))
                .filter(changes -> !changes.isNone());
    }

    private ArrayNode people(List<Representative> representatives) {
        var people = Json.MAPPER.createArrayNode();
        for (var one : representatives) {
            var person = Json.MAPPER.createObjectNode();
            var name = composer.item(one.person(), List.of()).string("name").orElse("");
            person.put("name", name);
            person.set("organisation", Json.tree(one.organisation().title()));
            person.set("function", Json.tree(one.function()));
            person.put("deputy", one.membership().deputy());
            people.add(person);
        }
        return people;
    }

    /** Publishes; the caller's command changes the meeting and so has decided that the actor may. */
    Edition publish(Meeting meeting, String label, LocalisedText reason) {
        return editions.publish(of(meeting, label), reason, false);
    }

    public boolean isPublished(Meeting meeting) {
        return editions.current(meeting.header().id()).isPresent();
    }

    /** Whether something has changed since the meeting was last published; not if it never was. */
    public boolean isOutdated(Meeting meeting) {
        return editions.current(meeting.header().id())
                .filter(edition -> {
                    var now = of(meeting, edition.label());
                    return !edition.item().json().equals(asStored(now))
                            || !edition.links().equals(now.links());
                })
                .isPresent();
    }

    /** As it would be read back: the size of a file, say, is the same number whatever it was counted in. */
    private static JsonNode asStored(Composition composition) {
        return Json.MAPPER.readTree(Json.text(composition.item().json()));
    }
}
