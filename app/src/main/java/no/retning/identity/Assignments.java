package no.retning.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.page.Dates;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which role, and when. */
@Component
public class Assignments implements Records<Assignment> {
    public static final String END = "end";

    private static final Kind<Assignment> KIND = new Kind<>(
            Assignment.KIND,
            Assignment.class,
            Set.of(Assignment.ACTIVE, Assignment.ENDED),
            Set.of("view", Commands.CREATE, END));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , a.account, a.role from identity.assignment a join record.record r on r.id = a.id
            """;

    private final JdbcClient sql;

    Assignments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Assignment> about() {
        return KIND;
    }

    @Override
    public Assignment get(UUID id) {
        return sql.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Assignments::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Assignment.KIND, id));
    }

    /** Every assignment of an account, past ones too, latest first. */
    public List<Assignment> of(UUID account) {
        return sql.sql(SELECT + "where a.account = :account order by r.state, lower(r.valid) desc, a.id desc")
                .param("account", account)
                .query(Assignments::map)
                .list();
    }

    /** The roles that an account holds today. */
    public Set<String> rolesToday(UUID account) {
        return sql.sql("""
                select a.role from identity.assignment a join record.record r on r.id = a.id
                where a.account = :account and r.state = 'active'
                  and r.valid @> (clock_timestamp() at time zone :zone)::date
                """)
                .param("account", account)
                .param("zone", Dates.ZONE.getId())
                .query(String.class)
                .set();
    }

    /** Which day it is, by the database's clock. */
    public LocalDate today() {
        return sql.sql("select (clock_timestamp() at time zone :zone)::date")
                .param("zone", Dates.ZONE.getId())
                .query(LocalDate.class)
                .single();
    }

    @Override
    public void insert(Assignment assignment) {
        sql.sql("insert into identity.assignment (id, account, role) values (:id, :account, :role)")
                .param("id", assignment.header().id())
                .param("account", assignment.account())
                .param("role", assignment.role())
                .update();
    }

    @Override
    public void update(Assignment assignment) {
        sql.sql("update identity.assignment set account = :account, role = :role where id = :id")
                .param("id", assignment.header().id())
                .param("account", assignment.account())
                .param("role", assignment.role())
                .update();
    }

    private static Assignment map(ResultSet row, int number) throws SQLException {
        return new Assignment(Headers.map(row), row.getObject("account", UUID.class), row.getString("role"));
    }
}
