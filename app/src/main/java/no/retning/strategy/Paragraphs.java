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

/** The paragraphs of all chapters. */
@Component
public class Paragraphs implements Records<Paragraph> {
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Paragraph> KIND =
            new Kind<>(Paragraph.KIND, Paragraph.class, Set.of(ACTIVE, REMOVED), Set.of(VIEW, CREATE, EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , p.chapter, p.position, p.text, p.source
            from strategy.paragraph p join record.record r using (id)
            """;

    private final JdbcClient sql;

    Paragraphs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Paragraph> about() {
        return KIND;
    }

    @Override
    public Paragraph get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Paragraphs::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Paragraph.KIND, id));
    }

    public Optional<Paragraph> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'paragraph' and r.slug = :slug")
                .param("slug", slug)
                .query(Paragraphs::map)
                .optional();
    }

    /** The active paragraphs of a chapter, in reading order. */
    public List<Paragraph> in(UUID chapter) {
        return sql.sql(SELECT + "where p.chapter = :chapter and r.state = 'active' order by p.position, r.slug")
                .param("chapter", chapter)
                .query(Paragraphs::map)
                .list();
    }

    @Override
    public void insert(Paragraph paragraph) {
        write(paragraph, """
                insert into strategy.paragraph (id, chapter, position, text, source)
                values (:id, :chapter, :position, :text::jsonb, :source::jsonb)
                """);
    }

    @Override
    public void update(Paragraph paragraph) {
        write(paragraph, """
                update strategy.paragraph
                set chapter = :chapter, position = :position, text = :text::jsonb, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Paragraph paragraph, String statement) {
        sql.sql(statement)
                .param("id", paragraph.header().id())
                .param("chapter", paragraph.chapter())
                .param("position", paragraph.position())
                .param("text", Json.text(paragraph.text()))
                .param("source", Json.text(paragraph.source()))
                .update();
    }

    private static Paragraph map(ResultSet row, int number) throws SQLException {
        return new Paragraph(
                Headers.map(row),
                row.getObject("chapter", UUID.class),
                row.getInt("position"),
                Columns.text(row, "text"),
                Columns.source(row));
    }
}
