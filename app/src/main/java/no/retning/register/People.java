package no.retning.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the register. */
@Component
public class People implements Records<Person> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";

    private static final Kind<Person> KIND =
            new Kind<>(Person.KIND, Person.class, Set.of(Person.ACTIVE), Set.of(VIEW, Commands.CREATE, EDIT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , p.name, p.account, p.source
            from register.person p join record.record r using (id)
            """;

    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Person> about() {
        return KIND;
    }

    @Override
    public Person get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(People::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Person.KIND, id));
    }

    /** All of them, by name. */
    public List<Person> all() {
        return sql.sql(SELECT + "order by lower(p.name), r.id")
                .query(People::map)
                .list();
    }

    /** Those of these ids, by id. */
    public Map<UUID, Person> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.sql(SELECT + "where r.id in (:ids)").param("ids", ids).query(People::map).list().stream()
                        .collect(Collectors.toMap(found -> found.header().id(), found -> found));
    }

    /** Whom an account belongs to. */
    public Optional<Person> signingInAs(UUID account) {
        return sql.sql(SELECT + "where p.account = :account")
                .param("account", account)
                .query(People::map)
                .optional();
    }

    /** Those who are called exactly this, whatever the case; there may be several. */
    public List<Person> called(String name) {
        return sql.sql(SELECT + "where lower(p.name) = lower(:name) order by r.id")
                .param("name", name.strip())
                .query(People::map)
                .list();
    }

    @Override
    public void insert(Person person) {
        write(person, """
                insert into register.person (id, name, account, source)
                values (:id, :name, :account, :source::jsonb)
                """);
    }

    @Override
    public void update(Person person) {
        write(person, """
                update register.person set name = :name, account = :account, source = :source::jsonb where id = :id
                """);
    }

    private void write(Person person, String statement) {
        sql.sql(statement)
                .param("id", person.header().id())
                .param("name", person.name().value())
                .param("account", person.account())
                .param("source", Json.text(person.source()))
                .update();
    }

    private static Person map(ResultSet row, int number) throws SQLException {
        return new Person(
                Headers.map(row),
                new Personal(row.getString("name")),
                row.getObject("account", UUID.class),
                Columns.source(row));
    }
}
