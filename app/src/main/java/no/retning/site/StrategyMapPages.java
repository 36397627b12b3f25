package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.site.PublishedMeasures.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map: the whole of a strategy on one page, from what its goals rest on to how what is done for them stands. */
@Component
final class StrategyMapPages {
    static final String PATH = "/kart";

    /** What goals can rest on. */
    static final List<String> BASES = List.of(
            "document",
            OrderPages.KIND,
            AnalysisPages.KIND,
            "finding",
            NeedPages.KIND,
            "swot",
            "dilemma",
            "scenarios",
            ChoicePages.KIND);

    private final PublishedEditions editions;
    private final PublishedMeasures measures;
    private final PublishedRoadmaps roadmaps;
    private final Standings standings;
    private final PublishedAssessments assessments;
    private final ActionPlanPages plans;

    StrategyMapPages(
            PublishedEditions editions,
            PublishedMeasures measures,
            PublishedRoadmaps roadmaps,
            Standings standings,
            PublishedAssessments assessments,
            ActionPlanPages plans) {
        this.assessments = assessments;
        this.plans = plans;
        this.editions = editions;
        this.measures = measures;
        this.roadmaps = roadmaps;
        this.standings = standings;
    }

    /** Where one comes in at a goal of a structure. */
    static String at(Edition structure, Item goal) {
        return PATH + "?struktur=" + structure.slug() + "#" + goal.slug();
    }

    /**
     * What the reader has chosen to see; empty for all.
     *
     * @param at the thing where the reader comes in, as in finding/…
     */
    record Wanted(String structure, String actor, String group, String at) {
        boolean isNarrow() {
            return !actor.isEmpty() || !group.isEmpty() || !at.isEmpty();
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
        var asked = structures.stream()
                .filter(one -> wanted.structure().isEmpty() || one.slug().equals(wanted.structure()))
                .toList();
        if (asked.isEmpty() && !wanted.structure().isEmpty()) {
            throw new NoSuchRecord("structure", wanted.structure());
        }
        var all = measures.all(reading.asOf());
        var activities = roadmaps.all(reading.asOf()).stream()
                .flatMap(roadmap -> roadmap.activities().stream())
                .toList();
        var entry = wanted.at().isEmpty() ? null : StrategyMapEntry.of(reading, editions, wanted.at());
        var drawn = new StrategyMapTree(
                reading,
                wanted,
                entry,
                new StrategyMapTree.Standing(standings.latest(reading), assessments.latest(reading)),
                plans.byGoal(reading),
                all,
                activities,
                BASES.stream()
                        .flatMap(kind -> editions.all(kind, reading.asOf()).stream())
                        .toList(),
                editions.all("indicator", reading.asOf()));
        // what has led to none of the goals of today may have led to those before them
        var shown = asked.stream()
                .filter(structure ->
                        entry != null && !drawn.goals(structure.item()).isEmpty())
                .findFirst()
                .or(() -> asked.stream().findFirst());
        var goals = shown.map(structure -> drawn.goals(structure.item())).orElse(List.of());
        var heading = reading.word("map.heading");
        return new StrategyMapPage(
                reading.frame(heading, PATH).active("strategy"),
                shown.map(structure -> reading.text(structure.title())).orElse(null),
                goals.isEmpty()
                        ? reading.word("map.empty" + (wanted.isNarrow() ? ".narrow" : ""))
                        : drawn.counted(goals),
                entry == null
                        ? null
                        : new StrategyMapPage.Entry(
                                new Link(reading.url("/id/" + wanted.at()), entry.title()), entry.urls()),
                options(reading, structures, shown.orElse(null)),
                reading.url(PATH),
                wanted.structure(),
                wanted.at(),
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
}
