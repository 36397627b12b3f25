package no.retning.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scenario sets. */
@Component
public class ScenarioSets extends Kept<ScenarioSet> {
    public static final String ADVANCE = "advance";

    ScenarioSets(JdbcClient sql) {
        super(
                new Kind<>(
                        ScenarioSet.KIND,
                        ScenarioSet.class,
                        ScenarioSet.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }

    /** The one in which a resource or an opportunity lies. */
    public Optional<ScenarioSet> holding(UUID part) {
        return all().stream()
                .filter(set -> Stream.concat(
                                set.resources().stream().map(StrategicResource::id),
                                set.opportunities().stream().map(Opportunity::id))
                        .anyMatch(part::equals))
                .findFirst();
    }
}
