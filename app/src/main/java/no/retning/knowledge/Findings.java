package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The findings. */
@Component
public class Findings extends Kept<Finding> {
    public static final String ASSESS = "assess";
    public static final String WITHDRAW = "withdraw";

    Findings(JdbcClient sql) {
        super(
                new Kind<>(
                        Finding.KIND,
                        Finding.class,
                        Finding.STATES,
                        Set.of(VIEW, Commands.CREATE, EDIT, ASSESS, WITHDRAW, PUBLISH)),
                sql);
    }
}
