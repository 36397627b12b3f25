package no.retning.governance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Standing;
import org.springframework.stereotype.Component;

/** Who answers for a case, or has proposed it and waits for an answer, is its case-owner. */
@Component
class CaseOwners implements Standing {
    private static final String CASE_OWNER = "case-owner";

    private final Cases cases;

    CaseOwners(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return cases.standing(account).stream()
                .collect(Collectors.toMap(one -> one.header().id(), one -> Set.of(CASE_OWNER)));
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
