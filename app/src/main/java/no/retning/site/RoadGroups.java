package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** Activities put under headings: by goal, by owner, by user group or by the year they end in. */
final class RoadGroups {
    static final List<String> VIEWS = List.of("mal", "eier", "gruppe", "tid");
    static final List<String> SORTS = List.of("ferdig", "navn", "eier", "status");

    private final Reading reading;
    private final GoalOrder goals;
    private final RoadFilter filter;

    RoadGroups(Reading reading, GoalOrder goals, RoadFilter filter) {
        this.reading = reading;
        this.goals = goals;
        this.filter = filter;
    }

    /**
     * @param key distinguishes it on the page
     * @param narrow the address of this group alone
     */
    record Group(String key, Text heading, @Nullable Link page, String narrow, List<RoadActivity> activities) {}

    static String known(List<String> all, String asked) {
        return all.contains(asked) ? asked : all.getFirst();
    }

    List<Group> of(List<RoadActivity> activities) {
        var sorted = activities.stream().sorted(order()).toList();
        return switch (known(VIEWS, filter.value(RoadFilter.VIEW))) {
            case "eier" -> byOwner(sorted);
            case "gruppe" -> byGroup(sorted);
            case "tid" -> byYear(sorted);
            default -> byGoal(sorted);
        };
    }

    private Comparator<RoadActivity> order() {
        Comparator<RoadActivity> byEnd = Comparator.comparing(RoadActivity::ends);
        var byName = Comparator.<RoadActivity, String>comparing(
                one -> reading.text(one.title()).text(), String.CASE_INSENSITIVE_ORDER);
        return switch (known(SORTS, filter.value(RoadFilter.SORT))) {
            case "navn" -> byName.thenComparing(byEnd);
            case "eier" ->
                Comparator.<RoadActivity, String>comparing(
                                one -> RoadLines.owner(reading, one).text(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(byEnd)
                        .thenComparing(byName);
            case "status" ->
                Comparator.<RoadActivity>comparingInt(one -> RoadActivity.STATES.indexOf(one.state()))
                        .thenComparing(byEnd)
                        .thenComparing(byName);
            default -> byEnd.thenComparing(byName);
        };
    }

    private List<Group> byGoal(List<RoadActivity> sorted) {
        Map<UUID, List<RoadActivity>> found = new HashMap<>();
        sorted.forEach(one ->
                found.computeIfAbsent(one.goal(), none -> new ArrayList<>()).add(one));
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> goals.place(one.getKey())))
                .map(one -> {
                    var name = goals.name(reading, one.getKey());
                    return new Group(
                            one.getKey().toString(),
                            name.text().isEmpty() ? Text.of(reading.word("roadmap.noGoal")) : name,
                            goals.link(reading, one.getKey()),
                            filter.with(RoadFilter.GOAL, goals.slug(one.getKey())),
                            one.getValue());
                })
                .toList();
    }

    private List<Group> byOwner(List<RoadActivity> sorted) {
        Map<UUID, List<RoadActivity>> found = new HashMap<>();
        sorted.forEach(one ->
                found.computeIfAbsent(one.owner(), none -> new ArrayList<>()).add(one));
        return found.entrySet().stream()
                .map(one -> new Group(
                        one.getKey().toString(),
                        RoadLines.owner(reading, one.getValue().getFirst()),
                        null,
                        filter.with(RoadFilter.OWNER, one.getKey().toString()),
                        one.getValue()))
                .sorted(Comparator.comparing(one -> one.heading().text(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Group> byGroup(List<RoadActivity> sorted) {
        var found = new TreeMap<String, List<RoadActivity>>();
        for (var one : sorted) {
            for (var group : one.groups()) {
                found.computeIfAbsent(group, none -> new ArrayList<>()).add(one);
            }
        }
        return found.entrySet().stream()
                .map(one -> new Group(
                        one.getKey(),
                        Text.of(reading.word("roadmap.group." + one.getKey())),
                        null,
                        filter.with(RoadFilter.GROUP, one.getKey()),
                        one.getValue()))
                .sorted(Comparator.comparing(one -> one.heading().text(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Group> byYear(List<RoadActivity> sorted) {
        var found = new TreeMap<Integer, List<RoadActivity>>();
        sorted.forEach(one -> found.computeIfAbsent(one.ends().getYear(), none -> new ArrayList<>())
                .add(one));
        return found.entrySet().stream()
                .map(one -> new Group(
                        one.getKey().toString(),
                        Text.of(reading.word("roadmap.endsIn", one.getKey().toString())),
                        null,
                        filter.with(RoadFilter.FROM, one.getKey().toString()),
                        one.getValue()))
                .toList();
    }
}
