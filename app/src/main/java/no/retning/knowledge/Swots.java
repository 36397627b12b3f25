package no.retning.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SWOTs. */
@Component
public class Swots extends Kept<Swot> {
    public static final String ADVANCE = "advance";

    Swots(JdbcClient sql) {
        super(
                new Kind<>(Swot.KIND, Swot.class, Swot.states(), Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }

    /** The one that a point stands in. */
    public Optional<Swot> holding(UUID point) {
        return all().stream()
                .filter(swot -> swot.points().stream().anyMatch(one -> one.id().equals(point)))
                .findFirst();
    }
}
