package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The choices. */
@Component
public class StrategicChoices extends Kept<StrategicChoice> {
    public static final String DECIDE = "decide";

    StrategicChoices(JdbcClient sql) {
        super(
                new Kind<>(
                        StrategicChoice.KIND,
                        StrategicChoice.class,
                        StrategicChoice.STATES,
                        Set.of(VIEW, Commands.CREATE, EDIT, DECIDE, PUBLISH)),
                sql);
    }
}
