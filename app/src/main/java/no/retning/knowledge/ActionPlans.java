package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The action plans. */
@Component
public class ActionPlans extends Kept<ActionPlan> {
    public static final String ADVANCE = "advance";

    ActionPlans(JdbcClient sql) {
        super(
                new Kind<>(
                        ActionPlan.KIND,
                        ActionPlan.class,
                        ActionPlan.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }
}
