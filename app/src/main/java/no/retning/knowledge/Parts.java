package no.retning.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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

    static <P> List<P> without(List<P> parts, UUID part, Function<P, UUID> id) {
        return parts.stream().filter(one -> !id.apply(one).equals(part)).toList();
    }
}
