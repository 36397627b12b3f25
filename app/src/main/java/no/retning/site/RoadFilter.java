package no.retning.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a roadmap somebody asked for, as it stands in the address; whatever makes no sense asks for nothing.
 *
 * @param asked by name of the field, none of them empty
 */
record RoadFilter(Map<String, String> asked) {
    static final String ROADMAP = "veikart";
    static final String GROUP = "for";
    static final String OWNER = "eier";
    static final String LEVEL = "niva";
    static final String GOAL = "mal";
    static final String FROM = "fra";
    static final String UNTIL = "til";
    static final String VIEW = "vis";
    static final String SORT = "sorter";
    static final String PAGE = "side";

    private static final Set<String> NARROWING = Set.of(GROUP, OWNER, LEVEL, GOAL, FROM, UNTIL);

    static RoadFilter of(Map<String, @Nullable String> sent) {
        var asked = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                asked.put(name, value.strip());
            }
        });
        return new RoadFilter(asked);
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether it asks for less than everything. */
    boolean isNarrow() {
        return asked.keySet().stream().anyMatch(NARROWING::contains);
    }

    int page() {
        return value(PAGE).matches("\\d{1,5}") ? Integer.parseInt(value(PAGE)) : 1;
    }

    private static int year(String typed, int otherwise) {
        return typed.matches("\\d{4}") ? Integer.parseInt(typed) : otherwise;
    }

    boolean matches(RoadActivity activity, GoalOrder goals) {
        return fits(GROUP, activity.groups()::contains)
                && fits(OWNER, owner -> activity.owner().toString().equals(owner))
                && fits(LEVEL, activity.level()::equals)
                && fits(GOAL, goal -> isUnder(activity, goal, goals))
                && activity.farthest().getYear() >= year(value(FROM), Integer.MIN_VALUE)
                && activity.from().getYear() <= year(value(UNTIL), Integer.MAX_VALUE);
    }

    private boolean fits(String field, Predicate<String> test) {
        return value(field).isEmpty() || test.test(value(field));
    }

    private static boolean isUnder(RoadActivity activity, String goal, GoalOrder goals) {
        return under(activity.goal(), goal, goals)
                || activity.alsoUnder().stream().anyMatch(other -> under(other, goal, goals));
    }

    private static boolean under(UUID placed, String goal, GoalOrder goals) {
        return goals.upwards(placed).stream().anyMatch(one -> goals.slug(one).equals(goal));
    }

    /** The address of the same with another value; an empty one asks for nothing. Any other page than the first is left. */
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        if (!name.equals(PAGE)) {
            changed.remove(PAGE);
        }
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return address(changed);
    }

    /** The address of everything, seen in the same way. */
    String wide() {
        var left = new LinkedHashMap<>(asked);
        left.keySet().removeAll(NARROWING);
        left.remove(PAGE);
        return address(left);
    }

    private static String address(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? "/veikart"
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "/veikart?", ""));
    }
}
