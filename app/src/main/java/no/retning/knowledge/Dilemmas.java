package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dilemmas. */
@Component
public class Dilemmas extends Kept<Dilemma> {
    public static final String ADVANCE = "advance";
    public static final String RESOLVE = "resolve";

    Dilemmas(JdbcClient sql) {
        super(
                new Kind<>(
                        Dilemma.KIND,
                        Dilemma.class,
                        Dilemma.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, RESOLVE, PUBLISH)),
                sql);
    }
}
