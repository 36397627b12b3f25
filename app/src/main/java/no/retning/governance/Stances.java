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

/** Where the organisations stand in the decisions. */
@Component
public class Stances implements Records<Stance> {
    public static final String ACTIVE = "active";
    public static final String LOCKED = "locked";
    /** By a ruling of partiality. */
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String LOCK = "lock";
    public static final String REMOVE = "remove";
    public static final String REPORT = "report";

    private static final Kind<Stance> KIND = new Kind<>(
            Stance.KIND,
            Stance.class,
            Set.of(ACTIVE, LOCKED, REMOVED),
            Set.of(VIEW, Commands.CREATE, EDIT, LOCK, REMOVE, REPORT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.body, s.meeting_case, s.seat, s.stand, s.text, s.adoption
            from governance.stance s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Stances(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Stance> about() {
        return KIND;
    }

    @Override
    public Stance get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Stances::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Stance.KIND, id));
    }

    /** All that count in a case, the first first. */
    public List<Stance> in(UUID meetingCase) {
        return noted(meetingCase).stream()
                .filter(one -> !one.header().state().equals(REMOVED))
                .toList();
    }

    /** Those that a ruling has removed, too. */
    List<Stance> noted(UUID meetingCase) {
        return sql.sql(SELECT + "where s.meeting_case = :case order by r.id")
                .param("case", meetingCase)
                .query(Stances::map)
                .list();
    }

    @Override
    public void insert(Stance one) {
        write(one, """
                insert into governance.stance (id, body, meeting_case, seat, stand, text, adoption)
                values (:id, :body, :case, :seat, :stand, :text::jsonb, :adoption::jsonb)
                """);
    }

    @Override
    public void update(Stance one) {
        write(one, """
                update governance.stance
                set body = :body, meeting_case = :case, seat = :seat, stand = :stand, text = :text::jsonb,
                    adoption = :adoption::jsonb
                where id = :id
                """);
    }

    private void write(Stance one, String statement) {
        var adoption = one.adoption();
        sql.sql(statement)
                .param("id", one.header().id())
                .param("body", one.body())
                .param("case", one.meetingCase())
                .param("seat", one.seat())
                .param("stand", one.stand().code())
                .param("text", Json.text(one.text()))
                .param("adoption", adoption == null ? null : Json.text(adoption))
                .update();
    }

    private static Stance map(ResultSet row, int n) throws SQLException {
        var adoption = row.getString("adoption");
        return new Stance(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("meeting_case", UUID.class),
                row.getObject("seat", UUID.class),
                Stand.of(row.getString("stand")),
                Columns.text(row, "text"),
                adoption == null ? null : Json.read(adoption, Adoption.class));
    }
}
