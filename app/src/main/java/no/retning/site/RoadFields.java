package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.page.Choice;
import no.retning.page.Reading;

/** The lists that narrow a roadmap: each offers what there is in it. */
final class RoadFields {
    private final Reading reading;
    private final RoadFilter filter;
    private final List<RoadActivity> activities;
    private final GoalOrder goals;

    RoadFields(Reading reading, RoadFilter filter, List<RoadActivity> activities, GoalOrder goals) {
        this.reading = reading;
        this.filter = filter;
        this.activities = activities;
        this.goals = goals;
    }

    List<RoadmapPage.Select> all() {
        return List.of(
                select(RoadFilter.GROUP, groups()),
                select(RoadFilter.OWNER, owners()),
                select(RoadFilter.LEVEL, levels()),
                select(RoadFilter.GOAL, goals()),
                select(RoadFilter.FROM, years(RoadFilter.FROM)),
                select(RoadFilter.UNTIL, years(RoadFilter.UNTIL)));
    }

    private RoadmapPage.Select select(String name, Stream<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(choice(name, "", reading.word("roadmap.any." + name)));
        choices.forEach(all::add);
        return new RoadmapPage.Select(name, reading.word("roadmap.by." + name), all);
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, filter.value(name).equals(value));
    }

    private static Comparator<Choice> byLabel() {
        return Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER);
    }

    private Stream<Choice> groups() {
        var found = new HashSet<String>();
        activities.forEach(one -> found.addAll(one.groups()));
        return found.stream()
                .map(group -> choice(RoadFilter.GROUP, group, reading.word("roadmap.group." + group)))
                .sorted(byLabel());
    }

    private Stream<Choice> owners() {
        Map<UUID, RoadActivity> found = new HashMap<>();
        activities.forEach(one -> found.putIfAbsent(one.owner(), one));
        return found.values().stream()
                .map(one -> choice(
                        RoadFilter.OWNER,
                        one.owner().toString(),
                        RoadLines.owner(reading, one).text()))
                .sorted(byLabel());
    }

    private Stream<Choice> levels() {
        return Stream.of("national", "regional", "municipal")
                .filter(level -> activities.stream().anyMatch(one -> one.level().equals(level)))
                .map(level -> choice(RoadFilter.LEVEL, level, reading.word("roadmap.level." + level)));
    }

    /** The goals that activities are placed under, and those above them. */
    private Stream<Choice> goals() {
        var found = new HashSet<UUID>();
        activities.forEach(one -> found.addAll(goals.upwards(one.goal())));
        return found.stream()
                .filter(goal -> !goals.slug(goal).isEmpty())
                .sorted(Comparator.comparingInt(goals::place))
                .map(goal -> choice(
                        RoadFilter.GOAL,
                        goals.slug(goal),
                        goals.name(reading, goal).text()));
    }

    private Stream<Choice> years(String field) {
        int first =
                activities.stream().mapToInt(one -> one.from().getYear()).min().orElse(0);
        int last = activities.stream()
                .mapToInt(one -> one.farthest().getYear())
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> choice(field, String.valueOf(year), String.valueOf(year)));
    }
}
