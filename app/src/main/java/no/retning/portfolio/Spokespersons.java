package no.retning.portfolio;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Standing;
import no.retning.register.Positions;
import org.springframework.stereotype.Component;

/** Who speaks for an organisation is the measure-owner of what it owns: benefits that outlive their measure, activities, solutions. */
@Component
class Spokespersons implements Standing {
    private static final String MEASURE_OWNER = "measure-owner";

    private final Positions positions;

    Spokespersons(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return positions.spokenForBy(account).stream()
                .collect(Collectors.toMap(organisation -> organisation, organisation -> Set.of(MEASURE_OWNER)));
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
