package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ambition scales. */
@Component
public class AmbitionScales extends Kept<AmbitionScale> {
    public static final String ADVANCE = "advance";

    AmbitionScales(JdbcClient sql) {
        super(
                new Kind<>(
                        AmbitionScale.KIND,
                        AmbitionScale.class,
                        AmbitionScale.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }
}
