package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Place;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of all bodies as a page, and which goals they have left alone. */
@Component
final class DecisionPages {
    private static final Set<String> TREATED = Set.of("treated", "followed-up", "closed");

    private final PublishedEditions editions;
    private final CaseItems items;

    DecisionPages(PublishedEditions editions, CaseItems items) {
        this.editions = editions;
        this.items = items;
    }

    /** A decision, and where it was made. */
    private record Made(Edition meeting, Item one, Item decision) {}

    /**
     * @param body the slug of the body whose decisions are wanted, or null for all
     * @param goal the slug of the goal they shall move, or null for any
     */
    DecisionsPage decisions(Reading reading, @Nullable String body, @Nullable String goal) {
        var meetings = editions.all(MeetingItems.MEETING, reading.asOf());
        var moved = goal == null
                ? Optional.<Item>empty()
                : editions.place("goal", goal, reading.asOf()).map(Place::item);
        var made = made(meetings);
        var shown = made.stream()
                .filter(one -> body == null
                        || MeetingItems.bodySlug(one.meeting().item()).equals(body))
                .filter(one -> goal == null
                        || moved.filter(item -> isMoved(one, item.id())).isPresent())
                .sorted(Comparator.comparing((Made one) -> !CaseItems.isOverdue(reading, one.decision()))
                        .thenComparing(one -> MeetingItems.starts(one.meeting().item()), Comparator.reverseOrder()))
                .map(one -> items.decision(reading, one.meeting(), one.one(), one.decision()))
                .toList();
        return new DecisionsPage(
                reading.frame(reading.word("site.decisions.heading"), "/vedtak").active("meetings"),
                bodies(reading, made, body),
                moved.map(item -> CaseItems.goal(reading, item)).orElse(null),
                shown,
                untreated(reading, meetings));
    }

    private static List<Made> made(List<Edition> meetings) {
        var made = new ArrayList<Made>();
        for (var meeting : meetings) {
            for (var one : meeting.item().items()) {
                CaseItems.below(one, CaseItems.DECISION)
                        .forEach(decision -> made.add(new Made(meeting, one, decision)));
            }
        }
        return made;
    }

    private static boolean isMoved(Made one, UUID goal) {
        return CaseItems.moved(one.meeting(), one.decision().id())
                .anyMatch(ref -> ref.id().equals(goal));
    }

    private static List<MeetingsPage.Option> bodies(Reading reading, List<Made> made, @Nullable String chosen) {
        var names = new TreeMap<String, LocalisedText>();
        made.forEach(one -> names.put(
                MeetingItems.bodySlug(one.meeting().item()),
                one.meeting().item().text("bodyTitle")));
        var options = new ArrayList<MeetingsPage.Option>();
        options.add(new MeetingsPage.Option(
                Link.of(reading.url("/vedtak"), reading.word("site.meetings.allBodies")), chosen == null));
        names.forEach((slug, name) ->
                options.add(new MeetingsPage.Option(reading.link("/vedtak?organ=" + slug, name), slug.equals(chosen))));
        return options.size() > 2 || chosen != null ? options : List.of();
    }

    /** The goals of the structures in force that no published meeting has treated a case about for a year. */
    private List<DecisionsPage.Untreated> untreated(Reading reading, List<Edition> meetings) {
        var today = CaseItems.today(reading);
        return editions.all("structure", reading.asOf()).stream()
                .filter(structure -> structure.item().validity().holdsOn(today))
                .flatMap(structure -> structure.item().all())
                .filter(item -> item.kind().equals("goal")
                        && item.string("type").orElse("").equals("goal"))
                .filter(goal -> last(meetings, goal.id())
                        .filter(day -> day.isAfter(today.minusYears(1)))
                        .isEmpty())
                .map(goal -> new DecisionsPage.Untreated(
                        CaseItems.goal(reading, goal),
                        last(meetings, goal.id())
                                .map(day -> reading.word(
                                        "decision.lastTreated", reading.day(day).text()))
                                .orElseGet(() -> reading.word("decision.neverTreated"))))
                .toList();
    }

    private static Optional<LocalDate> last(List<Edition> meetings, UUID goal) {
        return meetings.stream()
                .filter(meeting -> meeting.links().stream()
                        .anyMatch(link -> link.type().equals("treats")
                                && link.to().id().equals(goal)
                                && meeting.item()
                                        .find(link.from().id())
                                        .filter(one -> TREATED.contains(one.state()))
                                        .isPresent()))
                .map(meeting -> MeetingItems.day(meeting.item()))
                .max(Comparator.naturalOrder());
    }
}
