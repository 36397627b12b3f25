package no.retning.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.RoughDate;
import no.retning.site.PublishedMeasures.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Action plans as pages: what is planned is as the edition says, how that stands is as it is now. */
@Component
final class ActionPlanPages {
    static final String KIND = "action-plan";
    static final String FOCUS_AREA = "focus-area";
    static final String INITIATIVE = "initiative";

    private final PublishedEditions editions;
    private final PublishedMeasures measures;
    private final PublishedRoadmaps roadmaps;
    private final Standings standings;
    private final Lines lines;

    ActionPlanPages(
            PublishedEditions editions,
            PublishedMeasures measures,
            PublishedRoadmaps roadmaps,
            Standings standings,
            Lines lines) {
        this.editions = editions;
        this.measures = measures;
        this.roadmaps = roadmaps;
        this.standings = standings;
        this.lines = lines;
    }

    /** What carries initiatives out, as it is published. */
    private record Deliveries(
            Map<UUID, Listed> measures, Map<UUID, RoadActivity> activities, Standings.Latest latest) {}

    ActionPlanPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var initiatives = initiatives(item).toList();
        var unheard = initiatives.stream().filter(one -> !one.is("heard")).count();
        var deliveries = new Deliveries(
                measures.all(reading.asOf()).stream().collect(Collectors.toMap(Listed::id, Function.identity())),
                roadmaps.all(reading.asOf()).stream()
                        .flatMap(roadmap -> roadmap.activities().stream())
                        .collect(Collectors.toMap(RoadActivity::id, Function.identity(), (first, again) -> first)),
                standings.latest(reading));
        return new ActionPlanPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("strategy")
                        .colophon(lines.colophon(reading, edition, item.ref())),
                reading.word("knowledge.action-plan.state." + item.state()),
                title,
                reading.proseOrNull(item.text("text")),
                reading.word("plan.counted", item.items().size(), initiatives.size()),
                unheard == 0 ? null : reading.word("plan.unheard.counted", unheard, initiatives.size()),
                item.items().stream()
                        .map(area -> area(reading, edition, area, deliveries))
                        .toList(),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** The initiatives of a plan, in reading order. */
    static Stream<Item> initiatives(Item plan) {
        return plan.all().filter(item -> item.kind().equals(INITIATIVE));
    }

    private ActionPlanPage.Area area(Reading reading, Edition plan, Item area, Deliveries deliveries) {
        return new ActionPlanPage.Area(
                area.slug(),
                reading.text(area.title()),
                area.read("goal", UUID.class)
                        .flatMap(goal -> editions.place(goal, reading.asOf()))
                        .map(place -> new ActionPlanPage.Under(
                                Lines.kind(reading, place.item()),
                                reading.link(
                                        Addresses.of(place.edition(), place.item()),
                                        place.item().title())))
                        .orElse(null),
                reading.proseOrNull(area.text("text")),
                area.items().stream()
                        .map(one -> initiative(reading, plan, one, deliveries))
                        .toList(),
                reading.source(area.source()),
                area.source().illustrative());
    }

    private ActionPlanPage.Initiative initiative(Reading reading, Edition plan, Item one, Deliveries deliveries) {
        var owner = reading.textOrNull(one.text("ownerTitle"));
        var delivered = refs(one, "deliveries").stream().map(Ref::id).toList();
        return new ActionPlanPage.Initiative(
                one.slug(),
                reading.text(one.title()),
                StrategyMapEntry.link(reading, one.ref()),
                reading.proseOrNull(one.text("text")),
                owner,
                period(reading, one),
                groups(reading, one),
                reading.proseOrNull(one.text("affected")),
                one.is("heard"),
                reading.proseOrNull(one.text("legalBasis")),
                links(reading, ids(one, "guidance")),
                links(reading, ids(one, "goals")),
                delivered.stream()
                        .map(deliveries.measures()::get)
                        .filter(Objects::nonNull)
                        .map(measure -> work(reading, measure, deliveries.latest()))
                        .toList(),
                delivered.stream()
                        .map(deliveries.activities()::get)
                        .filter(Objects::nonNull)
                        .map(activity -> act(reading, activity))
                        .toList(),
                links(reading, refs(one, "indicators").stream().map(Ref::id).toList()),
                ids(one, "needs").stream()
                        .flatMap(need -> plan.item().find(need).stream())
                        .map(need -> reading.link(Addresses.of(plan, need), need.title()))
                        .toList(),
                reading.source(one.source()),
                one.source().illustrative());
    }

    /** When an initiative is planned; null where nobody has said. */
    static @Nullable String period(Reading reading, Item initiative) {
        var lang = reading.language().tag();
        var from = initiative.read("from", RoughDate.class).map(date -> Dates.precisely(date.written(), lang));
        var until = initiative.read("until", RoughDate.class).map(date -> Dates.precisely(date.written(), lang));
        if (from.isEmpty()) {
            return until.map(last -> reading.word("plan.by", last)).orElse(null);
        }
        return until.filter(last -> !last.equals(from.get()))
                .map(last -> from.get() + "–" + last)
                .orElseGet(from::get);
    }

    /** Whom an initiative affects, in words. */
    static String groups(Reading reading, Item initiative) {
        return Stream.of(initiative.read("userGroups", String[].class).orElse(new String[0]))
                .map(group -> reading.word("roadmap.group." + group))
                .collect(Collectors.joining(", "));
    }

    /** Whether an initiative affects a group of users. */
    static boolean affects(Item initiative, String group) {
        return List.of(initiative.read("userGroups", String[].class).orElse(new String[0]))
                .contains(group);
    }

    static List<Ref> refs(Item item, String field) {
        return List.of(item.read(field, Ref[].class).orElse(new Ref[0]));
    }

    /** What a thing that an initiative names was called when the plan was published. */
    static LocalisedText named(Item item, UUID thing) {
        var name = item.json().path("named").path(thing.toString());
        return name.isObject() ? Json.MAPPER.treeToValue(name, LocalisedText.class) : LocalisedText.NONE;
    }

    private static List<UUID> ids(Item item, String field) {
        return List.of(item.read(field, UUID[].class).orElse(new UUID[0]));
    }

    /** Those that are still public: what was so when the plan was published may since have gone. */
    private List<Link> links(Reading reading, List<UUID> things) {
        return things.stream()
                .map(id -> editions.place(id, reading.asOf()))
                .flatMap(Optional::stream)
                .map(place -> reading.link(
                        Addresses.of(place.edition(), place.item()),
                        place.item().title()))
                .toList();
    }

    private static StrategyMapPage.Work work(Reading reading, Listed measure, Standings.Latest latest) {
        return new StrategyMapPage.Work(
                measure.link(reading),
                latest.of(reading, measure.id().toString()),
                measure.state().equals("active") ? null : reading.word("portfolio.state." + measure.state()),
                List.of());
    }

    private static StrategyMapPage.Act act(Reading reading, RoadActivity activity) {
        return new StrategyMapPage.Act(
                reading.link(Addresses.of("activity", activity.slug(), activity.id()), activity.title()),
                activity.state(),
                reading.word("roadmap.state." + activity.state()));
    }

    /** What is planned for each goal, by its id. */
    Map<UUID, List<Planned>> byGoal(Reading reading) {
        return editions.all(KIND, reading.asOf()).stream()
                .flatMap(plan -> initiatives(plan.item())
                        .flatMap(one -> ids(one, "goals").stream().map(goal -> new Planned(goal, plan, one))))
                .collect(Collectors.groupingBy(Planned::goal));
    }

    /** An initiative that is to help reach a goal. */
    record Planned(UUID goal, Edition plan, Item initiative) {}
}
