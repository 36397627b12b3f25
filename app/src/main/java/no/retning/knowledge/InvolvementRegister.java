package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of involvement. */
@Component
public class InvolvementRegister extends Kept<Involvement> {
    public static final String CONFIRM = "confirm";

    InvolvementRegister(JdbcClient sql) {
        super(
                new Kind<>(
                        Involvement.KIND,
                        Involvement.class,
                        Set.copyOf(Involvement.STATES),
                        Set.of(VIEW, Commands.CREATE, EDIT, CONFIRM, PUBLISH)),
                sql);
    }
}
