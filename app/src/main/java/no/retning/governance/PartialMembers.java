package no.retning.governance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Standing;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** Who was ruled partial has no part in the case: neither it nor its papers are theirs to see. */
@Component
final class PartialMembers implements Standing {
    private final People people;
    private final Impartialities impartialities;

    PartialMembers(People people, Impartialities impartialities) {
        this.people = people;
        this.impartialities = impartialities;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return Map.of();
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return people.signingInAs(account)
                .map(person -> impartialities.barring(person.header().id()))
                .orElse(Set.of());
    }
}
