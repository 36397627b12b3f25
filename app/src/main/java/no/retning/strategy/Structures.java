package no.retning.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goal structures. */
@Component
public class Structures implements Records<Structure> {
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final Kind<Structure> KIND =
            new Kind<>(Structure.KIND, Structure.class, Set.of(ACTIVE, REMOVED), Set.of(VIEW, CREATE, EDIT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.title, s.text, s.owner_kind, s.owner_id, s.source
            from strategy.structure s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Structures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Structure> about() {
        return KIND;
    }

    @Override
    public Structure get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Structures::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Structure.KIND, id));
    }

    public Optional<Structure> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'structure' and r.slug = :slug")
                .param("slug", slug)
                .query(Structures::map)
                .optional();
    }

    /** The active structures, the latest in force first. */
    public List<Structure> all() {
        return sql.sql(SELECT + "where r.state = 'active' order by lower(r.valid) desc nulls last, r.slug")
                .query(Structures::map)
                .list();
    }

    /** The active structures that this strategy or guiding document sets. */
    public List<Structure> setBy(UUID owner) {
        return sql.sql(SELECT + "where s.owner_id = :owner and r.state = 'active' order by lower(r.valid), r.slug")
                .param("owner", owner)
                .query(Structures::map)
                .list();
    }

    @Override
    public void insert(Structure structure) {
        write(structure, """
                insert into strategy.structure (id, title, text, owner_kind, owner_id, source)
                values (:id, :title::jsonb, :text::jsonb, :ownerKind, :ownerId, :source::jsonb)
                """);
    }

    @Override
    public void update(Structure structure) {
        write(structure, """
                update strategy.structure
                set title = :title::jsonb, text = :text::jsonb, owner_kind = :ownerKind, owner_id = :ownerId,
                    source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Structure structure, String statement) {
        sql.sql(statement)
                .param("id", structure.header().id())
                .param("title", Json.text(structure.title()))
                .param("text", Json.text(structure.text()))
                .param("ownerKind", structure.owner().kind())
                .param("ownerId", structure.owner().id())
                .param("source", Json.text(structure.source()))
                .update();
    }

    private static Structure map(ResultSet row, int number) throws SQLException {
        return new Structure(
                Headers.map(row),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                new Ref(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                Columns.source(row));
    }
}
