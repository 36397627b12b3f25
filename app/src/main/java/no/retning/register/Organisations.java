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
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of the register. */
@Component
public class Organisations implements Records<Organisation> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";

    private static final Kind<Organisation> KIND = new Kind<>(
            Organisation.KIND, Organisation.class, Set.of(Organisation.ACTIVE), Set.of(VIEW, Commands.CREATE, EDIT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , o.title, o.short_title, o.type, o.level, o.region, o.number, o.language, o.source
            from register.organisation o join record.record r using (id)
            """;

    private final JdbcClient sql;

    Organisations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Organisation> about() {
        return KIND;
    }

    @Override
    public Organisation get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Organisations::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Organisation.KIND, id));
    }

    /** All of them, by name. */
    public List<Organisation> all() {
        return sql.sql(SELECT + "order by lower(coalesce(o.title ->> 'nb', r.slug)), r.id")
                .query(Organisations::map)
                .list();
    }

    /** Those of these ids, by id. */
    public Map<UUID, Organisation> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.sql(SELECT + "where r.id in (:ids)").param("ids", ids).query(Organisations::map).list().stream()
                        .collect(Collectors.toMap(found -> found.header().id(), found -> found));
    }

    /** The one with this number. */
    public Optional<Organisation> numbered(OrganisationNumber number) {
        return sql.sql(SELECT + "where o.number = :number")
                .param("number", number.digits())
                .query(Organisations::map)
                .optional();
    }

    /** Those that are called exactly this, long or short, in any language, whatever the case. */
    public List<Organisation> called(String name) {
        return sql.sql(SELECT + """
                where exists (
                    select from jsonb_each_text(o.title) t where lower(t.value) = lower(:name)
                    union all
                    select from jsonb_each_text(o.short_title) t where lower(t.value) = lower(:name))
                order by r.id
                """)
                .param("name", name.strip())
                .query(Organisations::map)
                .list();
    }

    @Override
    public void insert(Organisation organisation) {
        write(organisation, """
                insert into register.organisation
                    (id, title, short_title, type, level, region, number, language, source)
                values (:id, :title::jsonb, :shortTitle::jsonb, :type, :level, :region, :number, :language,
                        :source::jsonb)
                """);
    }

    @Override
    public void update(Organisation organisation) {
        write(organisation, """
                update register.organisation
                set title = :title::jsonb, short_title = :shortTitle::jsonb, type = :type, level = :level,
                    region = :region, number = :number, language = :language, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Organisation organisation, String statement) {
        var number = organisation.number();
        sql.sql(statement)
                .param("id", organisation.header().id())
                .param("title", Json.text(organisation.title()))
                .param("shortTitle", Json.text(organisation.shortTitle()))
                .param("type", organisation.type().code())
                .param("level", organisation.level().code())
                .param("region", organisation.region())
                .param("number", number == null ? null : number.digits())
                .param("language", organisation.language().code())
                .param("source", Json.text(organisation.source()))
                .update();
    }

    private static Organisation map(ResultSet row, int count) throws SQLException {
        var number = row.getString("number");
        return new Organisation(
                Headers.map(row),
                Columns.text(row, "title"),
                Columns.text(row, "short_title"),
                OrganisationType.of(row.getString("type")),
                OrganisationLevel.of(row.getString("level")),
                row.getString("region"),
                number == null ? null : new OrganisationNumber(number),
                WrittenStandard.of(row.getString("language")),
                Columns.source(row));
    }
}
