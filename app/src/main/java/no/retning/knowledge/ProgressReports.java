package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The progress reports. */
@Component
public class ProgressReports extends Kept<ProgressReport> {
    public static final String ADVANCE = "advance";

    ProgressReports(JdbcClient sql) {
        super(
                new Kind<>(
                        ProgressReport.KIND,
                        ProgressReport.class,
                        ProgressReport.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }
}
