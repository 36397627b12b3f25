package no.retning.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** The published goals in the order of their structures, the newest structure first. */
final class GoalOrder {
    private final Map<UUID, Entry> entries = new HashMap<>();

    /** @param place counts the goals from the first of the newest structure */
    record Entry(Item goal, int place, @Nullable UUID parent) {}

    static GoalOrder of(PublishedEditions editions, Reading reading) {
        var order = new GoalOrder();
        editions.all("structure", reading.asOf()).stream()
                .sorted((one, other) -> GoalPages.start(other).compareTo(GoalPages.start(one)))
                .forEach(structure -> structure.item().items().forEach(goal -> order.add(goal, null)));
        return order;
    }

    private void add(Item goal, @Nullable UUID parent) {
        entries.putIfAbsent(goal.id(), new Entry(goal, entries.size(), parent));
        goal.items().forEach(below -> add(below, goal.id()));
    }

    /** Where it comes; what is not published comes last. */
    int place(UUID goal) {
        var entry = entries.get(goal);
        return entry == null ? Integer.MAX_VALUE : entry.place();
    }

    /** As in "1A Digital dialog"; empty for a goal that is not published. */
    Text name(Reading reading, UUID goal) {
        var entry = entries.get(goal);
        if (entry == null) {
            return Text.of("");
        }
        var title = reading.text(entry.goal().title());
        return entry.goal()
                .string("code")
                .map(code -> new Text(code + " " + title.text(), title.lang()))
                .orElse(title);
    }

    @Nullable
    Link link(Reading reading, UUID goal) {
        var entry = entries.get(goal);
        return entry == null
                ? null
                : new Link(reading.url("/mal/" + entry.goal().slug()), name(reading, goal));
    }

    String slug(UUID goal) {
        var entry = entries.get(goal);
        return entry == null ? "" : entry.goal().slug();
    }

    /** The goal and those above it. */
    Set<UUID> upwards(UUID goal) {
        var all = new HashSet<UUID>();
        UUID at = goal;
        while (at != null && all.add(at)) {
            var entry = entries.get(at);
            at = entry == null ? null : entry.parent();
        }
        return all;
    }
}
