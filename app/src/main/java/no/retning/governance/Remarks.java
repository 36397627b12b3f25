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

/** The members' remarks on draft minutes. */
@Component
public class Remarks implements Records<Remark> {
    public static final String OPEN = "open";
    public static final String TAKEN_IN = "taken-in";
    public static final String NOT_TAKEN_IN = "not-taken-in";

    public static final String VIEW = "view";
    public static final String ANSWER = "answer";

    private static final Kind<Remark> KIND = new Kind<>(
            Remark.KIND, Remark.class, Set.of(OPEN, TAKEN_IN, NOT_TAKEN_IN), Set.of(VIEW, Commands.CREATE, ANSWER));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.body, m.minutes, m.meeting_case, m.seat, m.account, m.text, m.answer
            from governance.remark m join record.record r using (id)
            """;

    private final JdbcClient sql;

    Remarks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Remark> about() {
        return KIND;
    }

    @Override
    public Remark get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Remarks::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Remark.KIND, id));
    }

    /** All on some minutes, the first first. */
    public List<Remark> on(UUID minutes) {
        return sql.sql(SELECT + "where m.minutes = :minutes order by r.id")
                .param("minutes", minutes)
                .query(Remarks::map)
                .list();
    }

    @Override
    public void insert(Remark remark) {
        write(remark, """
                insert into governance.remark (id, body, minutes, meeting_case, seat, account, text, answer)
                values (:id, :body, :minutes, :case, :seat, :account, :text::jsonb, :answer::jsonb)
                """);
    }

    @Override
    public void update(Remark remark) {
        write(remark, """
                update governance.remark
                set body = :body, minutes = :minutes, meeting_case = :case, seat = :seat, account = :account,
                    text = :text::jsonb, answer = :answer::jsonb
                where id = :id
                """);
    }

    private void write(Remark remark, String statement) {
        sql.sql(statement)
                .param("id", remark.header().id())
                .param("body", remark.body())
                .param("minutes", remark.minutes())
                .param("case", remark.meetingCase())
                .param("seat", remark.seat())
                .param("account", remark.account())
                .param("text", Json.text(remark.text()))
                .param("answer", Json.text(remark.answer()))
                .update();
    }

    private static Remark map(ResultSet row, int n) throws SQLException {
        return new Remark(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("minutes", UUID.class),
                row.getObject("meeting_case", UUID.class),
                row.getObject("seat", UUID.class),
                row.getObject("account", UUID.class),
                Columns.text(row, "text"),
                Columns.text(row, "answer"));
    }
}
