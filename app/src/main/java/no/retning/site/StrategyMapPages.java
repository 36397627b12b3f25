package no.retning.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import no.retning.site.PublishedMeasures.Listed;
import no.retning.site.StrategyMapPage.Act;
import no.retning.site.StrategyMapPage.Basis;
import no.retning.site.StrategyMapPage.Goal;
import no.retning.site.StrategyMapPage.Sort;
import no.retning.site.StrategyMapPage.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map: the whole of a strategy on one page, from what its goals rest on to how what is done for them stands. */
@Component
final class StrategyMapPages {
    static final String PATH = "/kart";

    /** What goals can rest on. */
    private static final List<String> BASES =
            List.of("document", "finding", "swot", "dilemma", "scenarios", ChoicePages.KIND);

    private static final List<String> AIMS = List.of("goal", "sub-goal", "area", "aim");

    private final PublishedEditions editions;
    private final PublishedMeasures measures;
    private final PublishedRoadmaps roadmaps;
    private final Standings standings;

    StrategyMapPages(
            PublishedEditions editions, PublishedMeasures measures, PublishedRoadmaps roadmaps, Standings standings) {
        this.editions = editions;
        this.measures = measures;
        this.roadmaps = roadmaps;
        this.standings = standings;
    }

    /** What the reader has chosen to see; empty for all. */
    record Wanted(String structure, String actor, String group) {
        boolean isNarrow() {
            return !actor.isEmpty() || !group.isEmpty();
        }

        boolean holds(RoadActivity one) {
            return (actor.isEmpty() || one.owner().toString().equals(actor))
                    && (group.isEmpty() || one.groups().contains(group));
        }
    }

    /** @throws NoSuchRecord if the structure that is asked for is not published */
    StrategyMapPage page(Reading reading, Wanted wanted) {
        var structures = editions.all("structure", reading.asOf()).stream()
                .sorted(Comparator.comparing(GoalPages::start).reversed())
                .toList();
        var shown = wanted.structure().isEmpty()
                ? structures.stream().findFirst()
                : structures.stream()
                        .filter(one -> one.slug().equals(wanted.structure()))
                        .findFirst();
        if (shown.isEmpty() && !wanted.structure().isEmpty()) {
            throw new NoSuchRecord("structure", wanted.structure());
        }
        var all = measures.all(reading.asOf());
        var activities = roadmaps.all(reading.asOf()).stream()
                .flatMap(roadmap -> roadmap.activities().stream())
                .toList();
        var drawn = new Tree(reading, wanted, all, activities);
        var goals = shown.map(structure -> drawn.goals(structure.item())).orElse(List.of());
        var heading = reading.word("map.heading");
        return new StrategyMapPage(
                reading.frame(heading, PATH).active("strategy"),
                shown.map(structure -> reading.text(structure.title())).orElse(null),
                drawn.counted(goals),
                options(reading, structures, shown.orElse(null)),
                reading.url(PATH),
                wanted.structure(),
                List.of(
                        new RoadmapPage.Select(
                                "aktor", reading.word("map.by.actor"), actors(reading, wanted, all, activities)),
                        new RoadmapPage.Select(
                                "gruppe", reading.word("map.by.group"), groups(reading, wanted, activities))),
                wanted.isNarrow()
                        ? Link.of(
                                reading.url(
                                        PATH + (wanted.structure().isEmpty() ? "" : "?struktur=" + wanted.structure())),
                                reading.word("map.all"))
                        : null,
                goals.isEmpty() ? null : new StrategyMapDrawing(reading.words()).of(heading, goals),
                goals);
    }

    private static List<RoadmapPage.Option> options(
            Reading reading, List<Edition> structures, @Nullable Edition shown) {
        return structures.size() < 2
                ? List.of()
                : structures.stream()
                        .map(one -> new RoadmapPage.Option(
                                new Link(reading.url(PATH + "?struktur=" + one.slug()), reading.text(one.title())),
                                one.equals(shown)))
                        .toList();
    }

    private static List<Choice> actors(
            Reading reading, Wanted wanted, List<Listed> all, List<RoadActivity> activities) {
        var named = new HashMap<String, LocalisedText>();
        all.forEach(one -> named.put(one.owner(), one.ownerTitle()));
        activities.forEach(one -> named.put(one.owner().toString(), one.ownerTitle()));
        return choices(
                reading,
                named.entrySet().stream()
                        .map(one -> new Choice(
                                one.getKey(),
                                reading.text(one.getValue()).text(),
                                one.getKey().equals(wanted.actor()))),
                wanted.actor());
    }

    private static List<Choice> groups(Reading reading, Wanted wanted, List<RoadActivity> activities) {
        return choices(
                reading,
                activities.stream()
                        .flatMap(one -> one.groups().stream())
                        .distinct()
                        .map(one -> new Choice(one, reading.word("roadmap.group." + one), one.equals(wanted.group()))),
                wanted.group());
    }

    private static List<Choice> choices(Reading reading, Stream<Choice> some, String wanted) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", reading.word("site.portfolio.all"), wanted.isEmpty()));
        some.sorted(Comparator.comparing(Choice::label, reading.collator())).forEach(choices::add);
        return choices;
    }

    /** The things of the map by what they lie under. */
    private final class Tree {
        private final Reading reading;
        private final Wanted wanted;
        private final Standings.Latest latest;
        private final Map<String, List<Listed>> measuresByGoal;
        private final Map<UUID, List<RoadActivity>> activitiesByMeasure;
        private final Map<UUID, List<RoadActivity>> activitiesByGoal;
        private final Map<UUID, Shown> things = new HashMap<>();
        private final Map<UUID, List<UUID>> restsOn = new HashMap<>();

        /** What is shown of a thing that goals rest on. */
        private record Shown(String kind, String url, LocalisedText title) {}

        Tree(Reading reading, Wanted wanted, List<Listed> all, List<RoadActivity> activities) {
            this.reading = reading;
            this.wanted = wanted;
            latest = standings.latest(reading);
            measuresByGoal = all.stream().collect(Collectors.groupingBy(Listed::goal));
            var known = all.stream().map(Listed::id).collect(Collectors.toSet());
            activitiesByMeasure = activities.stream()
                    .filter(one -> one.measure() != null && known.contains(one.measure()))
                    .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.measure())));
            activitiesByGoal = activities.stream()
                    .filter(one -> one.measure() == null || !known.contains(one.measure()))
                    .collect(Collectors.groupingBy(RoadActivity::goal));
            BASES.forEach(kind -> editions.all(kind, reading.asOf()).forEach(this::add));
        }

        private void add(Edition edition) {
            edition.item().all().forEach(item -> {
                if (!item.title().isEmpty()) {
                    things.put(item.id(), new Shown(item.kind(), Addresses.of(edition, item), item.title()));
                }
            });
            edition.links().forEach(link -> rest(link.to(), link.from()));
        }

        private void rest(Ref what, Ref basis) {
            var all = restsOn.computeIfAbsent(what.id(), none -> new ArrayList<>());
            if (!all.contains(basis.id())) {
                all.add(basis.id());
            }
        }

        List<Goal> goals(Item above) {
            return above.items().stream()
                    .filter(item -> item.kind().equals("goal"))
                    .map(this::goal)
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
                    Lines.kind(reading, item),
                    AIMS.contains(item.string("type").orElse("")),
                    reading.link(Addresses.of(item.kind(), item.slug(), item.id()), item.title()),
                    "",
                    bases(item.id(), new HashSet<>(Set.of(item.id()))),
                    parts,
                    under,
                    activities);
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

        /** None where neither it nor anything in it is asked for. */
        private List<Work> work(Listed measure) {
            var steps = activitiesByMeasure.getOrDefault(measure.id(), List.of());
            var acts = acts(steps);
            boolean mine = wanted.group().isEmpty()
                    && (wanted.actor().isEmpty() || measure.owner().equals(wanted.actor()));
            return mine || !acts.isEmpty()
                    ? List.of(new Work(
                            measure.link(reading),
                            latest.of(reading, measure.id().toString()),
                            measure.state().equals("active")
                                    ? null
                                    : reading.word("portfolio.state." + measure.state()),
                            acts))
                    : List.of();
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
                    goals.stream().flatMap(StrategyMapDrawing::flat).count(),
                    goals.stream()
                            .flatMap(StrategyMapDrawing::flat)
                            .mapToLong(goal -> goal.measures().size())
                            .sum(),
                    acts.size(),
                    acts.stream().filter(act -> act.state().equals("delayed")).count());
        }
    }
}
