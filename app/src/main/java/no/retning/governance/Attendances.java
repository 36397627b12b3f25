package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in which meeting. */
@Component
public class Attendances implements Records<Attendance> {
    public static final String ACTIVE = "active";
    public static final String LOCKED = "locked";
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";
    public static final String LOCK = "lock";

    private static final Kind<Attendance> KIND = new Kind<>(
            Attendance.KIND,
            Attendance.class,
            Set.of(ACTIVE, LOCKED, REMOVED),
            Set.of(VIEW, Commands.CREATE, EDIT, REMOVE, LOCK));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , a.body, a.meeting, a.seat, a.person, a.on_behalf_of, a.present, a.here_from, a.here_until, a.cases
            from governance.attendance a join record.record r using (id)
            """;

    private final JdbcClient sql;

    Attendances(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Attendance> about() {
        return KIND;
    }

    @Override
    public Attendance get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Attendances::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Attendance.KIND, id));
    }

    /** All that is noted of a meeting, in the order that it was first noted. */
    public List<Attendance> in(UUID meeting) {
        return noted(meeting).stream()
                .filter(one -> !one.header().state().equals(REMOVED))
                .toList();
    }

    /** As {@link #in}, with what has been taken away again. */
    List<Attendance> noted(UUID meeting) {
        return sql.sql(SELECT + "where a.meeting = :meeting order by r.id")
                .param("meeting", meeting)
                .query(Attendances::map)
                .list();
    }

    @Override
    public void insert(Attendance one) {
        write(one, """
                insert into governance.attendance
                    (id, body, meeting, seat, person, on_behalf_of, present, here_from, here_until, cases)
                values (:id, :body, :meeting, :seat, :person, :onBehalfOf, :present, :from, :until, :cases)
                """);
    }

    @Override
    public void update(Attendance one) {
        write(one, """
                update governance.attendance
                set body = :body, meeting = :meeting, seat = :seat, person = :person, on_behalf_of = :onBehalfOf,
                    present = :present, here_from = :from, here_until = :until, cases = :cases
                where id = :id
                """);
    }

    private void write(Attendance one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("body", one.body())
                .param("meeting", one.meeting())
                .param("seat", one.seat())
                .param("person", one.person())
                .param("onBehalfOf", one.onBehalfOf())
                .param("present", one.present())
                .param("from", Cases.time(one.from()))
                .param("until", Cases.time(one.until()))
                .param("cases", one.cases().toArray(UUID[]::new))
                .update();
    }

    private static Attendance map(ResultSet row, int n) throws SQLException {
        return new Attendance(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("seat", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getBoolean("present"),
                row.getObject("here_from", LocalTime.class),
                row.getObject("here_until", LocalTime.class),
                List.of((UUID[]) row.getArray("cases").getArray()));
    }
}
