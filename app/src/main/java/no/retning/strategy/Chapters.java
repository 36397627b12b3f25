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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chapters of all strategies. */
@Component
public class Chapters implements Records<Chapter> {
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Chapter> KIND =
            new Kind<>(Chapter.KIND, Chapter.class, Set.of(ACTIVE, REMOVED), Set.of(VIEW, CREATE, EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , c.strategy, c.position, c.number, c.title
            from strategy.chapter c join record.record r using (id)
            """;

    private final JdbcClient sql;

    Chapters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Chapter> about() {
        return KIND;
    }

    @Override
    public Chapter get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Chapters::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Chapter.KIND, id));
    }

    public Optional<Chapter> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'chapter' and r.slug = :slug")
                .param("slug", slug)
                .query(Chapters::map)
                .optional();
    }

    /** The active chapters of a strategy, in reading order. */
    public List<Chapter> in(UUID strategy) {
        return sql.sql(SELECT + "where c.strategy = :strategy and r.state = 'active' order by c.position, r.slug")
                .param("strategy", strategy)
                .query(Chapters::map)
                .list();
    }

    @Override
    public void insert(Chapter chapter) {
        write(chapter, """
                insert into strategy.chapter (id, strategy, position, number, title)
                values (:id, :strategy, :position, :number, :title::jsonb)
                """);
    }

    @Override
    public void update(Chapter chapter) {
        write(chapter, """
                update strategy.chapter
                set strategy = :strategy, position = :position, number = :number, title = :title::jsonb
                where id = :id
                """);
    }

    private void write(Chapter chapter, String statement) {
        sql.sql(statement)
                .param("id", chapter.header().id())
                .param("strategy", chapter.strategy())
                .param("position", chapter.position())
                .param("number", chapter.number())
                .param("title", Json.text(chapter.title()))
                .update();
    }

    private static Chapter map(ResultSet row, int number) throws SQLException {
        return new Chapter(
                Headers.map(row),
                row.getObject("strategy", UUID.class),
                row.getInt("position"),
                row.getString("number"),
                Columns.text(row, "title"));
    }
}
