package no.retning.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** The roadmaps. */
@Component
public class Roadmaps implements Records<Roadmap> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final Kind<Roadmap> KIND = new Kind<>(
            Roadmap.KIND, Roadmap.class, Set.of(Roadmap.ACTIVE), Set.of(VIEW, Commands.CREATE, EDIT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.title, m.text, m.owner, m.source
            from roadmap.roadmap m join record.record r using (id)
            """;

    private final JdbcClient sql;

    Roadmaps(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Roadmap> about() {
        return KIND;
    }

    @Override
    public Roadmap get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Roadmaps::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Roadmap.KIND, id));
    }

    public Optional<Roadmap> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'roadmap' and r.slug = :slug")
                .param("slug", slug)
                .query(Roadmaps::map)
                .optional();
    }

    /** All of them, the latest first. */
    public List<Roadmap> all() {
        return sql.sql(SELECT + "order by lower(r.valid) desc nulls last, r.slug")
                .query(Roadmaps::map)
                .list();
    }

    /** The day it is, by the database's clock. */
    public LocalDate today() {
        return sql.sql("select (clock_timestamp() at time zone 'Europe/Oslo')::date")
                .query(LocalDate.class)
                .single();
    }

    @Override
    public void insert(Roadmap roadmap) {
        write(roadmap, """
                insert into roadmap.roadmap (id, title, text, owner, source)
                values (:id, :title::jsonb, :text::jsonb, :owner, :source::jsonb)
                """);
    }

    @Override
    public void update(Roadmap roadmap) {
        write(roadmap, """
                update roadmap.roadmap
                set title = :title::jsonb, text = :text::jsonb, owner = :owner, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Roadmap roadmap, String statement) {
        sql.sql(statement)
                .param("id", roadmap.header().id())
                .param("title", Json.text(roadmap.title()))
                .param("text", Json.text(roadmap.text()))
                .param("owner", roadmap.owner())
                .param("source", Json.text(roadmap.source()))
                .update();
    }

    private static Roadmap map(ResultSet row, int number) throws SQLException {
        return new Roadmap(
                Headers.map(row),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                row.getObject("owner", UUID.class),
                Columns.source(row));
    }
}
