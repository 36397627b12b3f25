package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The process plans. */
@Component
public class ProcessPlans extends Kept<ProcessPlan> {
    public static final String ADVANCE = "advance";

    ProcessPlans(JdbcClient sql) {
        super(
                new Kind<>(
                        ProcessPlan.KIND,
                        ProcessPlan.class,
                        ProcessPlan.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }
}
