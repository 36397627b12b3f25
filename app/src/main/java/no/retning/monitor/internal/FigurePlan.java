package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What delivered figures would change, before anything changes.
 *
 * @param changed what would be otherwise, in the order of periods
 */
record FigurePlan(DeliverRelease.Comparison comparison, List<Change> changed) {
    /** @param before null where it is new; @param after null where it is taken away */
    record Change(
            Observation.Key key,
            @Nullable Observation before,
            @Nullable Observation after) {
        Observation either() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    static FigurePlan of(List<Observation> truth, List<Observation> delivered, DeliverRelease.Comparison comparison) {
        var was = byKey(truth);
        var is = byKey(delivered);
        var changed = new ArrayList<Change>();
        is.forEach((key, after) -> {
            var before = was.get(key);
            if (!after.equals(before)) {
                changed.add(new Change(key, before, after));
            }
        });
        was.forEach((key, before) -> {
            if (!is.containsKey(key)) {
                changed.add(new Change(key, before, null));
            }
        });
        changed.sort(Comparator.comparing((Change change) -> change.key().period())
                .thenComparing(change -> change.key().area())
                .thenComparing(change -> change.key().codes().toString()));
        return new FigurePlan(comparison, List.copyOf(changed));
    }

    private static Map<Observation.Key, Observation> byKey(List<Observation> all) {
        var byKey = new HashMap<Observation.Key, Observation>();
        all.forEach(one -> byKey.put(one.key(), one));
        return byKey;
    }
}
