package no.retning.knowledge;

import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The yearly reports. */
@Component
public class YearlyReports extends Kept<YearlyReport> {
    public static final String ADVANCE = "advance";

    YearlyReports(JdbcClient sql) {
        super(
                new Kind<>(
                        YearlyReport.KIND,
                        YearlyReport.class,
                        YearlyReport.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, PUBLISH)),
                sql);
    }
}
