package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** What was said about which case. */
@Component
public class Statements implements Records<Statement> {
    public static final String ACTIVE = "active";
    public static final String LOCKED = "locked";
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";
    public static final String LOCK = "lock";

    private static final Kind<Statement> KIND = new Kind<>(
            Statement.KIND,
            Statement.class,
            Set.of(ACTIVE, LOCKED, REMOVED),
            Set.of(VIEW, Commands.CREATE, EDIT, REMOVE, LOCK));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.body, s.meeting_case, s.seat, s.point, s.text
            from governance.statement s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Statements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Statement> about() {
        return KIND;
    }

    @Override
    public Statement get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Statements::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Statement.KIND, id));
    }

    /** All of a case that stand: of the case as a whole, then point by point, the first first. */
    public List<Statement> in(UUID meetingCase) {
        return sql.sql(SELECT + """
                where s.meeting_case = :case and r.state <> 'removed' order by s.point nulls first, r.id
                """)
                .param("case", meetingCase)
                .query(Statements::map)
                .list();
    }

    @Override
    public void insert(Statement one) {
        write(one, """
                insert into governance.statement (id, body, meeting_case, seat, point, text)
                values (:id, :body, :case, :seat, :point, :text::jsonb)
                """);
    }

    @Override
    public void update(Statement one) {
        write(one, """
                update governance.statement
                set body = :body, meeting_case = :case, seat = :seat, point = :point, text = :text::jsonb
                where id = :id
                """);
    }

    private void write(Statement one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("body", one.body())
                .param("case", one.meetingCase())
                .param("seat", one.seat())
                .param("point", one.point())
                .param("text", Json.text(one.text()))
                .update();
    }

    private static Statement map(ResultSet row, int n) throws SQLException {
        return new Statement(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("meeting_case", UUID.class),
                row.getObject("seat", UUID.class),
                row.getObject("point", Integer.class),
                Columns.text(row, "text"));
    }
}
