package no.retning.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A collection of the knowledge base: each record is kept whole, for it is always read and changed whole. */
public abstract class Kept<R extends Recorded<R>> implements Records<R> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , k.content from knowledge.kept k join record.record r using (id) where r.kind = :kind
            """;

    private final Kind<R> kind;
    private final JdbcClient sql;

    Kept(Kind<R> kind, JdbcClient sql) {
        this.kind = kind;
        this.sql = sql;
    }

    @Override
    public Kind<R> about() {
        return kind;
    }

    @Override
    public R get(UUID id) {
        return select(" and r.id = :id")
                .param("id", id)
                .query((row, number) -> Columns.record(row, kind.type()))
                .optional()
                .orElseThrow(() -> new NoSuchRecord(kind.name(), id));
    }

    public Optional<R> find(String slug) {
        return select(" and r.slug = :slug")
                .param("slug", slug)
                .query((row, number) -> Columns.record(row, kind.type()))
                .optional();
    }

    /** All of them, by slug. */
    public List<R> all() {
        return select(" order by r.slug")
                .query((row, number) -> Columns.record(row, kind.type()))
                .list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return sql.sql(SELECT + which).param("kind", kind.name());
    }

    @Override
    public void insert(R record) {
        write(record, "insert into knowledge.kept (id, content) values (:id, :content::jsonb)");
    }

    @Override
    public void update(R record) {
        write(record, "update knowledge.kept set content = :content::jsonb where id = :id");
    }

    private void write(R record, String statement) {
        sql.sql(statement)
                .param("id", record.header().id())
                .param("content", Columns.content(record))
                .update();
    }
}
