package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where numbers begin, for the bodies and years where somebody has said so. */
@Component
public class AllNumberSeries implements Records<NumberSeries> {
    public static final String ACTIVE = "active";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";

    private static final Kind<NumberSeries> KIND =
            new Kind<>(NumberSeries.KIND, NumberSeries.class, Set.of(ACTIVE), Set.of(VIEW, CREATE, EDIT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.body, s.year, s.cases_before, s.meetings_before, s.reason
            from governance.series s join record.record r using (id)
            """;

    private final JdbcClient sql;

    AllNumberSeries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<NumberSeries> about() {
        return KIND;
    }

    @Override
    public NumberSeries get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(AllNumberSeries::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(NumberSeries.KIND, id));
    }

    public Optional<NumberSeries> of(UUID body, int year) {
        return sql.sql(SELECT + "where s.body = :body and s.year = :year")
                .param("body", body)
                .param("year", year)
                .query(AllNumberSeries::map)
                .optional();
    }

    @Override
    public void insert(NumberSeries series) {
        write(series, """
                insert into governance.series (id, body, year, cases_before, meetings_before, reason)
                values (:id, :body, :year, :casesBefore, :meetingsBefore, :reason)
                """);
    }

    @Override
    public void update(NumberSeries series) {
        write(series, """
                update governance.series
                set body = :body, year = :year, cases_before = :casesBefore, meetings_before = :meetingsBefore,
                    reason = :reason
                where id = :id
                """);
    }

    private void write(NumberSeries series, String statement) {
        sql.sql(statement)
                .param("id", series.header().id())
                .param("body", series.body())
                .param("year", series.year())
                .param("casesBefore", series.casesBefore())
                .param("meetingsBefore", series.meetingsBefore())
                .param("reason", series.reason())
                .update();
    }

    private static NumberSeries map(ResultSet row, int n) throws SQLException {
        return new NumberSeries(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getInt("year"),
                row.getInt("cases_before"),
                row.getInt("meetings_before"),
                row.getString("reason"));
    }
}
