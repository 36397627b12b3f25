package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The analyses. */
@Component
public class Analyses extends Kept<Analysis> {
    public static final String ADVANCE = "advance";
    /** Begins the next version of a finished one. */
    public static final String RENEW = "renew";

    Analyses(JdbcClient sql) {
        super(
                new Kind<>(
                        Analysis.KIND,
                        Analysis.class,
                        Analysis.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, RENEW, PUBLISH)),
                sql);
    }
}
