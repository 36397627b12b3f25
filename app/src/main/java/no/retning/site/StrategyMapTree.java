package no.retning.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.site.PublishedMeasures.Listed;
import no.retning.site.StrategyMapPage.Act;
import no.retning.site.StrategyMapPage.Basis;
import no.retning.site.StrategyMapPage.Goal;
import no.retning.site.StrategyMapPage.Initiative;
import no.retning.site.StrategyMapPage.Sort;
import no.retning.site.StrategyMapPage.Work;
import no.retning.site.StrategyMapPages.Wanted;
import org.jspecify.annotations.Nullable;

/** The things of the map by what they lie under. */
final class StrategyMapTree {
    private static final List<String> AIMS = List.of("goal", "sub-goal", "area", "aim");
    /** What speaks against a thing is not what it rests on. */
    private static final String AGAINST = "speaks-against";

    private static final String MEASURED_BY = "measured-by";

    private final Reading reading;
    private final Wanted wanted;
    private final @Nullable StrategyMapEntry entry;
    private final Standing standing;
    private final Map<UUID, List<ActionPlanPages.Planned>> plannedByGoal;
    private final Map<UUID, Listed> measures;
    private final Map<UUID, RoadActivity> activities;
    private final Map<String, List<Listed>> measuresByGoal;
    private final Map<UUID, List<RoadActivity>> activitiesByMeasure;
    private final Map<UUID, List<RoadActivity>> activitiesByGoal;
    private final Map<UUID, Shown> things = new HashMap<>();
    private final Map<UUID, List<UUID>> restsOn = new HashMap<>();
    private final Map<UUID, List<Edition>> measuredBy = new HashMap<>();

    /** How measures stand by their owners, and goals by their assessments. */
    record Standing(Standings.Latest measures, Map<UUID, Edition> goals) {}

    /** What is shown of a thing that goals rest on. */
    private record Shown(String kind, String url, LocalisedText title) {}

    StrategyMapTree(
            Reading reading,
            Wanted wanted,
            @Nullable StrategyMapEntry entry,
            Standing standing,
            Map<UUID, List<ActionPlanPages.Planned>> plannedByGoal,
            List<Listed> all,
            List<RoadActivity> activities,
            List<Edition> bases,
            List<Edition> indicators) {
        this.reading = reading;
        this.wanted = wanted;
        this.entry = entry;
        this.standing = standing;
        this.plannedByGoal = plannedByGoal;
        measures = all.stream().collect(Collectors.toMap(Listed::id, Function.identity()));
        this.activities = activities.stream()
                .collect(Collectors.toMap(RoadActivity::id, Function.identity(), (first, again) -> first));
        measuresByGoal = all.stream().collect(Collectors.groupingBy(Listed::goal));
        var known = all.stream().map(Listed::id).collect(Collectors.toSet());
        activitiesByMeasure = activities.stream()
                .filter(one -> one.measure() != null && known.contains(one.measure()))
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.measure())));
        activitiesByGoal = activities.stream()
                .filter(one -> one.measure() == null || !known.contains(one.measure()))
                .collect(Collectors.groupingBy(RoadActivity::goal));
        bases.forEach(this::add);
        indicators.forEach(indicator -> indicator.links().stream()
                .filter(link -> link.type().equals(MEASURED_BY))
                .forEach(link -> measuredBy
                        .computeIfAbsent(link.from().id(), none -> new ArrayList<>())
                        .add(indicator)));
    }

    private void add(Edition edition) {
        edition.item().all().forEach(item -> {
            if (!item.title().isEmpty()) {
                things.put(item.id(), new Shown(item.kind(), Addresses.of(edition, item), item.title()));
            }
        });
        edition.links().stream()
                .filter(link -> !link.type().equals(AGAINST))
                .forEach(link -> rest(link.to(), link.from()));
    }

    private void rest(Ref what, Ref basis) {
        var all = restsOn.computeIfAbsent(what.id(), none -> new ArrayList<>());
        if (!all.contains(basis.id())) {
            all.add(basis.id());
        }
    }

    /** The goals straight under a structure or a goal; where one comes in at a thing, those that it lies under. */
    List<Goal> goals(Item above) {
        return above.items().stream()
                .filter(item -> item.kind().equals("goal"))
                .map(this::goal)
                .filter(goal -> entry == null || entry.holds(goal))
                .toList();
    }

    private Goal goal(Item item) {
        var parts = goals(item);
        var under = measuresByGoal.getOrDefault(item.id().toString(), List.of()).stream()
                .map(this::work)
                .flatMap(Collection::stream)
                .toList();
        var activities = acts(activitiesByGoal.getOrDefault(item.id(), List.of()));
        var bare = new Goal(
                item.slug(),
                Lines.kind(reading, item),
                AIMS.contains(item.string("type").orElse("")),
                reading.link(Addresses.of(item.kind(), item.slug(), item.id()), item.title()),
                "",
                Optional.ofNullable(standing.goals().get(item.id()))
                        .map(assessment -> PublishedAssessments.status(reading, assessment))
                        .orElse(null),
                bases(item.id(), new HashSet<>(Set.of(item.id()))),
                parts,
                plannedByGoal.getOrDefault(item.id(), List.of()).stream()
                        .flatMap(planned -> initiative(planned).stream())
                        .toList(),
                under,
                activities,
                measuredBy.getOrDefault(item.id(), List.of()).stream()
                        .map(indicator -> Lines.link(reading, indicator))
                        .toList());
        return bare.counted(counted("map.under", List.of(bare)));
    }

    private List<Basis> bases(UUID thing, Set<UUID> seen) {
        return restsOn.getOrDefault(thing, List.of()).stream()
                .filter(one -> things.containsKey(one) && seen.add(one))
                .map(one -> {
                    var basis = Objects.requireNonNull(things.get(one));
                    return new Basis(
                            basis.kind().equals(ChoicePages.KIND) ? Sort.CHOICE : Sort.BASIS,
                            reading.word("kind." + basis.kind()),
                            reading.link(basis.url(), basis.title()),
                            bases(one, seen));
                })
                .toList();
    }

    /** None where neither it nor anything that carries it out is asked for. */
    private Optional<Initiative> initiative(ActionPlanPages.Planned planned) {
        var item = planned.initiative();
        var delivered = ActionPlanPages.refs(item, "deliveries");
        var works = delivered.stream()
                .map(ref -> measures.get(ref.id()))
                .filter(Objects::nonNull)
                .filter(this::isMine)
                .map(measure -> work(measure, List.of()))
                .toList();
        var acts = acts(delivered.stream()
                .map(ref -> activities.get(ref.id()))
                .filter(Objects::nonNull)
                .toList());
        boolean mine =
                (wanted.actor().isEmpty() || item.string("owner").orElse("").equals(wanted.actor()))
                        && (wanted.group().isEmpty() || ActionPlanPages.affects(item, wanted.group()));
        return mine || !works.isEmpty() || !acts.isEmpty()
                ? Optional.of(new Initiative(
                        reading.link(Addresses.of(planned.plan(), item), item.title()),
                        reading.textOrNull(item.text("ownerTitle")),
                        works,
                        acts,
                        ActionPlanPages.refs(item, "indicators").stream()
                                .map(ref ->
                                        reading.link(Addresses.permalink(ref), ActionPlanPages.named(item, ref.id())))
                                .toList()))
                : Optional.empty();
    }

    /** Whether a measure itself is asked for. */
    private boolean isMine(Listed measure) {
        return wanted.group().isEmpty()
                && (wanted.actor().isEmpty() || measure.owner().equals(wanted.actor()));
    }

    private Work work(Listed measure, List<Act> acts) {
        return new Work(
                measure.link(reading),
                standing.measures().of(reading, measure.id().toString()),
                measure.state().equals("active") ? null : reading.word("portfolio.state." + measure.state()),
                acts);
    }

    /** None where neither it nor anything in it is asked for. */
    private List<Work> work(Listed measure) {
        var steps = activitiesByMeasure.getOrDefault(measure.id(), List.of());
        var acts = acts(steps);
        return isMine(measure) || !acts.isEmpty() ? List.of(work(measure, acts)) : List.of();
    }

    private List<Act> acts(List<RoadActivity> some) {
        return some.stream()
                .filter(wanted::holds)
                .sorted(Comparator.comparing(RoadActivity::from))
                .map(one -> new Act(
                        reading.link(Addresses.of("activity", one.slug(), one.id()), one.title()),
                        one.state(),
                        reading.word("roadmap.state." + one.state())))
                .toList();
    }

    String counted(List<Goal> goals) {
        return counted("map.counted", goals);
    }

    private String counted(String word, List<Goal> goals) {
        var acts = goals.stream()
                .flatMap(goal -> StrategyMapDrawing.activities(goal).stream())
                .toList();
        return reading.word(
                word,
                goals.stream()
                        .flatMap(StrategyMapDrawing::flat)
                        .filter(Goal::isAim)
                        .count(),
                goals.stream()
                        .flatMap(StrategyMapDrawing::flat)
                        .mapToLong(goal -> goal.measures().size())
                        .sum(),
                acts.size(),
                acts.stream().filter(act -> act.state().equals("delayed")).count());
    }
}
