package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of decisions of all bodies. */
@Component
public class Decisions implements Records<Decision> {
    public static final String OPEN = "open";
    public static final String REPORTED = "reported";
    public static final String CLOSED = "closed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REPORT = "report";
    public static final String CLOSE = "close";
    public static final String REOPEN = "reopen";
    public static final String TIE = "tie";

    private static final Kind<Decision> KIND = new Kind<>(
            Decision.KIND,
            Decision.class,
            Set.of(OPEN, REPORTED, CLOSED),
            Set.of(VIEW, Commands.CREATE, EDIT, REPORT, CLOSE, REOPEN, TIE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , d.of_case, d.body, d.title, c.decision as text, d.addressee, d.addressee_name, d.obligation, d.deadline,
              d.owner, d.reported_by, d.report, d.source
            from governance.decision d join record.record r using (id) join governance.body_case c on c.id = d.of_case
            """;

    private static final String BY_DEADLINE = " order by d.deadline nulls last, r.id";

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Decision> about() {
        return KIND;
    }

    @Override
    public Decision get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Decisions::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Decision.KIND, id));
    }

    /** All of them, what is due first before the rest. */
    public List<Decision> all() {
        return sql.sql(SELECT + BY_DEADLINE).query(Decisions::map).list();
    }

    /** Those made in a case. */
    public List<Decision> of(UUID decided) {
        return sql.sql(SELECT + "where d.of_case = :decided" + BY_DEADLINE)
                .param("decided", decided)
                .query(Decisions::map)
                .list();
    }

    /** Those of a body that nobody has reported back on, what is due first before the rest. */
    public List<Decision> open(UUID body) {
        return sql.sql(SELECT + "where d.body = :body and r.state = 'open'" + BY_DEADLINE)
                .param("body", body)
                .query(Decisions::map)
                .list();
    }

    /** Those that this account follows up. */
    public List<Decision> ownedBy(UUID account) {
        return sql.sql(SELECT + "where d.owner = :account" + BY_DEADLINE)
                .param("account", account)
                .query(Decisions::map)
                .list();
    }

    /** Which of all are past their deadline today without a report. */
    public Set<UUID> overdue() {
        return new HashSet<>(sql.sql("""
                select d.id from governance.decision d join record.record r using (id)
                where r.state = 'open' and d.deadline < (clock_timestamp() at time zone 'Europe/Oslo')::date
                """).query(UUID.class).list());
    }

    /** The day it is, by the database's clock. */
    public LocalDate today() {
        return sql.sql("select (clock_timestamp() at time zone 'Europe/Oslo')::date")
                .query(LocalDate.class)
                .single();
    }

    @Override
    public void insert(Decision decision) {
        write(decision, """
                insert into governance.decision (id, of_case, body, title, addressee, addressee_name, obligation, deadline,
                                                 owner, reported_by, report, source)
                values (:id, :ofCase, :body, :title::jsonb, :addressee, :addresseeName::jsonb, :obligation::jsonb,
                        :deadline, :owner, :reportedBy, :report::jsonb, :source::jsonb)
                """);
    }

    @Override
    public void update(Decision decision) {
        write(decision, """
                update governance.decision
                set of_case = :ofCase, body = :body, title = :title::jsonb, addressee = :addressee, addressee_name = :addresseeName::jsonb,
                    obligation = :obligation::jsonb, deadline = :deadline, owner = :owner, reported_by = :reportedBy, report = :report::jsonb, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Decision decision, String statement) {
        sql.sql(statement)
                .param("id", decision.header().id())
                .param("ofCase", decision.ofCase())
                .param("body", decision.body())
                .param("title", Json.text(decision.title()))
                .param("addressee", decision.addressee())
                .param("addresseeName", Json.text(decision.addresseeName()))
                .param("obligation", Json.text(decision.obligation()))
                .param("deadline", decision.deadline())
                .param("owner", decision.duty().owner())
                .param("reportedBy", decision.duty().reportedBy())
                .param("report", Json.text(decision.report()))
                .param("source", Json.text(decision.source()))
                .update();
    }

    private static Decision map(ResultSet row, int number) throws SQLException {
        return new Decision(
                Headers.map(row),
                row.getObject("of_case", UUID.class),
                row.getObject("body", UUID.class),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                row.getObject("addressee", UUID.class),
                Columns.text(row, "addressee_name"),
                Columns.text(row, "obligation"),
                row.getObject("deadline", LocalDate.class),
                new Decision.Duty(row.getObject("owner", UUID.class), row.getObject("reported_by", UUID.class)),
                Json.read(row.getString("report"), Decision.Report.class),
                Columns.source(row));
    }
}
