package no.retning.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Who is what in which organisation. */
@Component
public class Positions implements Records<Position> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Position> KIND = new Kind<>(
            Position.KIND,
            Position.class,
            Set.of(Position.ACTIVE, Position.REMOVED),
            Set.of(VIEW, Commands.CREATE, EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , p.person, p.organisation, p.function, p.speaks, p.source
            from register.position p join record.record r using (id)
            """;

    private final JdbcClient sql;

    Positions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Position> about() {
        return KIND;
    }

    @Override
    public Position get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Positions::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Position.KIND, id));
    }

    /** What a person is and has been, the latest first. */
    public List<Position> of(UUID person) {
        return all("p.person = :of", person);
    }

    /** What these people are and have been, the latest first. */
    public List<Position> of(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : sql.sql(SELECT + """
                        where r.state = 'active' and p.person in (:people)
                        order by lower(r.valid) desc nulls last, r.id desc
                        """)
                        .param("people", people)
                        .query(Positions::map)
                        .list();
    }

    /** Who is and has been what in an organisation, the latest first. */
    public List<Position> in(UUID organisation) {
        return all("p.organisation = :of", organisation);
    }

    /** The organisations that whoever has this account speaks for today, by the database's clock. */
    public Set<UUID> spokenForBy(UUID account) {
        return Set.copyOf(sql.sql("""
                select distinct p.organisation
                from register.position p join record.record r using (id) join register.person who on who.id = p.person
                where who.account = :account and p.speaks and r.state = 'active'
                  and r.valid @> (clock_timestamp() at time zone :zone)::date
                """)
                .param("account", account)
                .param("zone", Dates.ZONE.getId())
                .query(UUID.class)
                .list());
    }

    private List<Position> all(String condition, UUID of) {
        return sql.sql(SELECT + "where r.state = 'active' and " + condition
                        + " order by lower(r.valid) desc nulls last, r.id desc")
                .param("of", of)
                .query(Positions::map)
                .list();
    }

    @Override
    public void insert(Position position) {
        write(position, """
                insert into register.position (id, person, organisation, function, speaks, source)
                values (:id, :person, :organisation, :function::jsonb, :speaks, :source::jsonb)
                """);
    }

    @Override
    public void update(Position position) {
        write(position, """
                update register.position
                set person = :person, organisation = :organisation, function = :function::jsonb, speaks = :speaks,
                    source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Position position, String statement) {
        sql.sql(statement)
                .param("id", position.header().id())
                .param("person", position.person())
                .param("organisation", position.organisation())
                .param("function", Json.text(position.function()))
                .param("speaks", position.speaks())
                .param("source", Json.text(position.source()))
                .update();
    }

    private static Position map(ResultSet row, int number) throws SQLException {
        return new Position(
                Headers.map(row),
                row.getObject("person", UUID.class),
                row.getObject("organisation", UUID.class),
                Columns.text(row, "function"),
                row.getBoolean("speaks"),
                Columns.source(row));
    }
}
