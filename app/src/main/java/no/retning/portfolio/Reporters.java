package no.retning.portfolio;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Standing;
import org.springframework.stereotype.Component;

/** Who is named to report on a measure is its measure-owner. */
@Component
class Reporters implements Standing {
    private static final String MEASURE_OWNER = "measure-owner";

    private final Measures measures;

    Reporters(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return measures.reportedBy(account).stream()
                .collect(Collectors.toMap(measure -> measure, measure -> Set.of(MEASURE_OWNER)));
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
