package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

/** The matters that cases are about. */
@Component
public class Topics implements Records<Topic> {
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";

    private static final Kind<Topic> KIND =
            new Kind<>(Topic.KIND, Topic.class, Set.of(ACTIVE, REMOVED), Set.of(VIEW, CREATE, EDIT));

    private static final String SELECT = "select " + Headers.COLUMNS
            + ", t.title, t.text, t.source from governance.topic t join record.record r using (id) ";

    private final JdbcClient sql;

    Topics(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Topic> about() {
        return KIND;
    }

    @Override
    public Topic get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Topics::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Topic.KIND, id));
    }

    /** The active ones, the latest first. */
    public List<Topic> all() {
        return sql.sql(SELECT + "where r.state = 'active' order by r.id desc")
                .query(Topics::map)
                .list();
    }

    @Override
    public void insert(Topic topic) {
        write(topic, """
                insert into governance.topic (id, title, text, source)
                values (:id, :title::jsonb, :text::jsonb, :source::jsonb)
                """);
    }

    @Override
    public void update(Topic topic) {
        write(topic, """
                update governance.topic set title = :title::jsonb, text = :text::jsonb, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Topic topic, String statement) {
        sql.sql(statement)
                .param("id", topic.header().id())
                .param("title", Json.text(topic.title()))
                .param("text", Json.text(topic.text()))
                .param("source", Json.text(topic.source()))
                .update();
    }

    private static Topic map(ResultSet row, int n) throws SQLException {
        return new Topic(Headers.map(row), Columns.text(row, "title"), Columns.text(row, "text"), Columns.source(row));
    }
}
