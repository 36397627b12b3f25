package no.retning.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** Measures as a round sees them. */
@Component
class LockedMeasures {
    private final Measures measures;
    private final Organisations organisations;
    private final Headers headers;

    LockedMeasures(Measures measures, Organisations organisations, Headers headers) {
        this.measures = measures;
        this.organisations = organisations;
        this.headers = headers;
    }

    /** As they are now, by id. */
    Map<UUID, AsLocked> now(Collection<UUID> ids) {
        var all = measures.of(ids);
        var owners = organisations.of(
                all.values().stream().map(Measure::owner).distinct().toList());
        var now = new HashMap<UUID, AsLocked>();
        all.forEach((id, measure) -> {
            var owner = owners.get(measure.owner());
            var goal = measure.mainGoal();
            var cost = measure.cost();
            now.put(
                    id,
                    new AsLocked(
                            measure.title(),
                            owner == null ? LocalisedText.NONE : owner.title(),
                            goal,
                            goal == null ? LocalisedText.NONE : headers.title(goal),
                            measure.phase(),
                            cost == null ? null : cost.p50()));
        });
        return now;
    }
}
