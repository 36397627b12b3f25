package no.retning.governance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Standing;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** Who holds a seat today has its role within the body. */
@Component
final class SeatStanding implements Standing {
    private final People people;
    private final Memberships memberships;

    SeatStanding(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return people.signingInAs(account)
                .map(person -> memberships.rolesToday(person.header().id()))
                .orElse(Map.of());
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
