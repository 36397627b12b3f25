package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import org.springframework.stereotype.Component;

/** How the strategy stands, on one page. */
@Component
final class StatusPages {
    static final String PATH = "/status";

    /** What one can reach, and so can stand well or badly with. */
    private static final Set<String> AIMS = Set.of("aim", "area", "goal", "sub-goal");

    private static final Set<String> UNDER = Set.of("sub-goal");

    private final PublishedEditions editions;
    private final PublishedAssessments assessments;
    private final StatusFigures figures;
    private final StatusChanges changes;
    private final EventPages events;

    StatusPages(
            PublishedEditions editions,
            PublishedAssessments assessments,
            StatusFigures figures,
            StatusChanges changes,
            EventPages events) {
        this.editions = editions;
        this.assessments = assessments;
        this.figures = figures;
        this.changes = changes;
        this.events = events;
    }

    StatusPage page(Reading reading) {
        var latest = assessments.latest(reading);
        var groups = editions.all("structure", reading.asOf()).stream()
                .sorted(Comparator.comparing(GoalPages::start).reversed())
                .filter(structure -> isShown(reading, structure, latest))
                .map(structure -> group(reading, structure, latest))
                .toList();
        var heading = reading.word("monitor.overview");
        var leading = figures.leading(reading);
        return new StatusPage(
                reading.frame(heading, PATH).active("strategy"),
                groups,
                leading.lines(),
                leading.more(),
                changes.latest(reading, latest.values()),
                events.latest(reading),
                meanings(reading, latest));
    }

    /** One that holds, and an earlier one of which something has been said. */
    private static boolean isShown(Reading reading, Edition structure, Map<UUID, Edition> latest) {
        var aims = aims(structure);
        return !aims.isEmpty()
                && (structure.item().validity().holdsOn(reading.today())
                        || aims.stream().anyMatch(goal -> latest.containsKey(goal.id())));
    }

    private static List<Item> aims(Edition structure) {
        return structure.item().all().filter(StatusPages::isAim).toList();
    }

    private static boolean isAim(Item item) {
        return item.kind().equals("goal") && AIMS.contains(item.string("type").orElse(""));
    }

    private static StatusPage.Group group(Reading reading, Edition structure, Map<UUID, Edition> latest) {
        var goals = aims(structure);
        return new StatusPage.Group(
                reading.link(Addresses.of(structure), structure.title()),
                reading.years(structure.item().validity()),
                counted(reading, goals, latest),
                goals.stream().map(goal -> line(reading, goal, latest)).toList());
    }

    /** As in "Nådd: 1. I rute: 2. Ikke vurdert: 4."; silence comes last and is always said. */
    private static String counted(Reading reading, List<Item> goals, Map<UUID, Edition> latest) {
        var counts = new LinkedHashMap<String, Integer>();
        goals.stream()
                .map(goal -> latest.get(goal.id()))
                .filter(Objects::nonNull)
                .forEach(edition -> counts.merge(PublishedAssessments.word(reading, edition.item()), 1, Integer::sum));
        var silent =
                goals.stream().filter(goal -> !latest.containsKey(goal.id())).count();
        counts.put(reading.word("page.status.notAssessed"), (int) silent);
        return counts.entrySet().stream()
                .map(one -> reading.word("monitor.count", one.getKey(), one.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static StatusPage.Line line(Reading reading, Item goal, Map<UUID, Edition> latest) {
        var edition = latest.get(goal.id());
        var item = edition == null ? null : edition.item();
        return new StatusPage.Line(
                Lines.kind(reading, goal),
                reading.link(Addresses.of("goal", goal.slug(), goal.id()), goal.title()),
                PublishedAssessments.status(reading, edition),
                edition == null ? null : Lines.link(reading, edition),
                item == null
                        ? null
                        : reading.day(PublishedAssessments.day(item)).text(),
                item == null ? null : item.string("by").orElse(null),
                item != null && item.source().illustrative(),
                UNDER.contains(goal.string("type").orElse("")));
    }

    /** Of the statuses that are given, what each means; and what it means that there is none. */
    private static List<StatusPage.Meaning> meanings(Reading reading, Map<UUID, Edition> latest) {
        var meanings = new ArrayList<StatusPage.Meaning>();
        var seen = new LinkedHashMap<String, Edition>();
        latest.values().stream()
                .sorted(Comparator.comparing(
                        edition -> PublishedAssessments.status(reading, edition).shape()))
                .forEach(edition -> seen.putIfAbsent(PublishedAssessments.code(edition.item()), edition));
        seen.values().forEach(edition -> {
            var status = PublishedAssessments.status(reading, edition);
            meanings.add(new StatusPage.Meaning(
                    new Status(status.shape(), status.word(), null, null, null, null, status.colour()),
                    PublishedAssessments.definition(reading, edition.item())));
        });
        var silence = Status.notAssessed(reading.words());
        meanings.add(new StatusPage.Meaning(silence, Text.of(reading.word("monitor.silence"))));
        return meanings;
    }
}
