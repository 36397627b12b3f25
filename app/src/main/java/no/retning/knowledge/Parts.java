package no.retning.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of a record, each known by its id. */
final class Parts {
    private Parts() {}

    /** With one more, or another in the place of the one with its id. */
    static <P> List<P> and(List<P> parts, P part, Function<P, UUID> id) {
        var all = new LinkedHashMap<UUID, P>();
        parts.forEach(one -> all.put(id.apply(one), one));
        all.put(id.apply(part), part);
        return List.copyOf(all.values());
    }

    /**
     * With one more, or another for the one with its id, right after another part.
     *
     * @param after the part that it follows, or null to be the first
     */
    static <P> List<P> placed(List<P> parts, P part, @Nullable UUID after, Function<P, UUID> id) {
        var others = without(parts, id.apply(part), id);
        var placed = new ArrayList<P>();
        if (others.stream().noneMatch(one -> id.apply(one).equals(after))) {
            placed.add(part);
        }
        for (var one : others) {
            placed.add(one);
            if (id.apply(one).equals(after)) {
                placed.add(part);
            }
        }
        return List.copyOf(placed);
    }

    static <P> List<P> without(List<P> parts, UUID part, Function<P, UUID> id) {
        return parts.stream().filter(one -> !id.apply(one).equals(part)).toList();
    }
}
