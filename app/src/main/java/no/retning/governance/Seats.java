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

/** The seats that organisations have in bodies. */
@Component
public class Seats implements Records<Seat> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Seat> KIND = new Kind<>(
            Seat.KIND, Seat.class, Set.of(Seat.ACTIVE, Seat.REMOVED), Set.of(VIEW, Commands.CREATE, EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.body, s.organisation, s.role, s.source
            from governance.seat s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Seats(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Seat> about() {
        return KIND;
    }

    @Override
    public Seat get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Seats::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Seat.KIND, id));
    }

    /** Every seat that a body has or has had: chair, members, observers, secretariat, and by organisation. */
    public List<Seat> in(UUID body) {
        return sql.sql(SELECT + """
                join register.organisation o on o.id = s.organisation
                where s.body = :body and r.state = 'active'
                order by array_position(array['chair', 'member', 'observer', 'secretariat'], s.role),
                         lower(o.title ->> 'nb'), r.id
                """).param("body", body).query(Seats::map).list();
    }

    @Override
    public void insert(Seat seat) {
        write(seat, """
                insert into governance.seat (id, body, organisation, role, source)
                values (:id, :body, :organisation, :role, :source::jsonb)
                """);
    }

    @Override
    public void update(Seat seat) {
        write(seat, """
                update governance.seat
                set body = :body, organisation = :organisation, role = :role, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Seat seat, String statement) {
        sql.sql(statement)
                .param("id", seat.header().id())
                .param("body", seat.body())
                .param("organisation", seat.organisation())
                .param("role", seat.role().code())
                .param("source", Json.text(seat.source()))
                .update();
    }

    private static Seat map(ResultSet row, int number) throws SQLException {
        return new Seat(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("organisation", UUID.class),
                SeatRole.of(row.getString("role")),
                Columns.source(row));
    }
}
