package no.retning.governance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Standing;
import org.springframework.stereotype.Component;

/** Who gave an input may read what became of it; so may those who speak for the body that gave it. */
@Component
class InputGivers implements Standing {
    private static final String RESPONDENT = "respondent";

    private final Inputs inputs;

    InputGivers(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public Map<UUID, Set<String>> within(UUID account) {
        return inputs.givenBy(account).stream()
                .collect(Collectors.toMap(input -> input.header().id(), input -> Set.of(RESPONDENT)));
    }

    @Override
    public Set<UUID> barred(UUID account) {
        return Set.of();
    }
}
