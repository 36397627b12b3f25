package no.retning.governance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Standing;
import org.springframework.stereotype.Component;

/** Who follows a decision up is its case-owner. */
@Component
class DecisionOwners implements Standing {
    private static final String CASE_OWNER = "case-owner";

    private final Decisions decisions;

    DecisionOwners(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return decisions.ownedBy(account).stream()
                .collect(Collectors.toMap(decision -> decision.header().id(), decision -> Set.of(CASE_OWNER)));
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
