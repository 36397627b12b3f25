package no.retning.roadmap;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Standing;
import no.retning.register.Positions;
import org.springframework.stereotype.Component;

/** Who speaks for the owner of an activity says what it needs of others and answers what they need of it. */
@Component
class ActivityOwners implements Standing {
    private static final String MEASURE_OWNER = "measure-owner";

    private final Activities activities;
    private final Positions positions;

    ActivityOwners(Activities activities, Positions positions) {
        this.activities = activities;
        this.positions = positions;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return activities.ownedBy(positions.spokenForBy(account)).stream()
                .collect(Collectors.toMap(activity -> activity, activity -> Set.of(MEASURE_OWNER)));
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
