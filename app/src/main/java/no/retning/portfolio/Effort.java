package no.retning.portfolio;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.journal.Journal;
import no.retning.journal.Touch;
import org.springframework.stereotype.Component;

/**
 * What reporting costs the owners in time, seen from what they did: from their first look, from save to save. Somebody
 * who is silent for longer than half an hour has been elsewhere; half an hour of it is counted. Who reports on
 * several measures at once spends that time once.
 */
@Component
public class Effort {
    static final Duration PAUSE = Duration.ofMinutes(30);

    private static final Set<String> WORK = Set.of(Reports.BEGIN, Reports.REPORT);

    private final Journal journal;

    Effort(Journal journal) {
        this.journal = journal;
    }

    /**
     * The begun minutes of each owner who has looked at a report and come back to it.
     *
     * @param owners by the reports they are asked for
     */
    public Map<UUID, Integer> minutes(Map<UUID, UUID> owners) {
        return minutes(journal.touches(owners.keySet(), WORK), owners);
    }

    static Map<UUID, Integer> minutes(Collection<Touch> touches, Map<UUID, UUID> owners) {
        var moments = new HashMap<UUID, List<Instant>>();
        for (var touch : touches) {
            moments.computeIfAbsent(Objects.requireNonNull(owners.get(touch.record())), owner -> new ArrayList<>())
                    .add(touch.at());
        }
        var minutes = new HashMap<UUID, Integer>();
        moments.forEach((owner, at) -> {
            if (at.size() > 1) {
                minutes.put(owner, (int) worked(at).toMinutes() + 1);
            }
        });
        return minutes;
    }

    private static Duration worked(List<Instant> moments) {
        var sum = Duration.ZERO;
        for (int i = 1; i < moments.size(); i++) {
            var gap = Duration.between(moments.get(i - 1), moments.get(i));
            sum = sum.plus(gap.compareTo(PAUSE) > 0 ? PAUSE : gap);
        }
        return sum;
    }
}
