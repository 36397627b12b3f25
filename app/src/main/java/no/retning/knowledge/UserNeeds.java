package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of what citizens, their next of kin and health personnel need. */
@Component
public class UserNeeds extends Kept<UserNeed> {
    public static final String ADVANCE = "advance";

    UserNeeds(JdbcClient sql) {
        super(
                new Kind<>(
                        UserNeed.KIND,
                        UserNeed.class,
                        UserNeed.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }
}
