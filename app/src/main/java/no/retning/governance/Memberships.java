package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds, has held and will hold which seat. */
@Component
public class Memberships implements Records<Membership> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String END = "end";
    public static final String REMOVE = "remove";

    private static final Kind<Membership> KIND = new Kind<>(
            Membership.KIND,
            Membership.class,
            Set.of(Membership.ACTIVE, Membership.REMOVED),
            Set.of(VIEW, Commands.CREATE, EDIT, END, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.body, m.seat, m.person, m.deputy, m.source
            from governance.membership m join record.record r using (id)
            """;

    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Membership> about() {
        return KIND;
    }

    @Override
    public Membership get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Memberships::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Membership.KIND, id));
    }

    /** All there are and have been in a body, each seat's holders before its deputies, the earliest first. */
    public List<Membership> in(UUID body) {
        return all("m.body = :of", body);
    }

    /** All there are and have been for a seat, holders before deputies, the earliest first. */
    public List<Membership> of(UUID seat) {
        return all("m.seat = :of", seat);
    }

    private List<Membership> all(String condition, UUID of) {
        return sql.sql(SELECT + "where r.state = 'active' and " + condition
                        + " order by m.seat, m.deputy, lower(r.valid) nulls first, r.id")
                .param("of", of)
                .query(Memberships::map)
                .list();
    }

    /** What a person is today, in each body they have a part in; a member's deputy is a deputy, another's is as they are. */
    public Map<UUID, Set<String>> rolesToday(UUID person) {
        record Role(UUID body, String role) {}
        return sql
                .sql("""
                select m.body, case when m.deputy and s.role = 'member' then 'deputy' else s.role end as role
                from governance.membership m
                join governance.seat s on s.id = m.seat
                join record.record held on held.id = m.id
                join record.record seat on seat.id = s.id
                join record.record body on body.id = m.body,
                lateral (select (clock_timestamp() at time zone :zone)::date) as today(day)
                where m.person = :person and held.state = 'active' and seat.state = 'active'
                  and held.valid @> today.day and seat.valid @> today.day and body.valid @> today.day
                """)
                .param("person", person)
                .param("zone", Dates.ZONE.getId())
                .query((row, n) -> new Role(row.getObject("body", UUID.class), row.getString("role")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Role::body, Collectors.mapping(Role::role, Collectors.toSet())));
    }

    @Override
    public void insert(Membership membership) {
        write(membership, """
                insert into governance.membership (id, body, seat, person, deputy, source)
                values (:id, :body, :seat, :person, :deputy, :source::jsonb)
                """);
    }

    @Override
    public void update(Membership membership) {
        write(membership, """
                update governance.membership
                set body = :body, seat = :seat, person = :person, deputy = :deputy, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Membership membership, String statement) {
        sql.sql(statement)
                .param("id", membership.header().id())
                .param("body", membership.body())
                .param("seat", membership.seat())
                .param("person", membership.person())
                .param("deputy", membership.deputy())
                .param("source", Json.text(membership.source()))
                .update();
    }

    private static Membership map(ResultSet row, int number) throws SQLException {
        return new Membership(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("seat", UUID.class),
                row.getObject("person", UUID.class),
                row.getBoolean("deputy"),
                Columns.source(row));
    }
}
