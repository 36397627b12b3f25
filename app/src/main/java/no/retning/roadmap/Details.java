package no.retning.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans behind activities. */
@Component
public class Details implements Records<Detail> {
    public static final String VIEW = "view";
    public static final String DISCLOSE = "disclose";
    public static final String WITHHOLD = "withhold";
    public static final String REMOVE = "remove";

    private static final Kind<Detail> KIND = new Kind<>(
            Detail.KIND,
            Detail.class,
            Set.of(Detail.KEPT, Detail.RELEASED, Detail.REMOVED),
            Set.of(Commands.CREATE, VIEW, DISCLOSE, WITHHOLD, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , d.content, a.owner
            from roadmap.detail d join roadmap.activity a on a.id = d.activity join record.record r on r.id = d.id
            """;

    private final JdbcClient sql;

    Details(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Detail> about() {
        return KIND;
    }

    @Override
    public Detail get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Details::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Detail.KIND, id));
    }

    /** The one behind an activity now, the last that came. */
    public Optional<Detail> of(UUID activity) {
        return sql.sql(SELECT + "where d.activity = :activity and r.state <> 'removed' order by r.id desc limit 1")
                .param("activity", activity)
                .query(Details::map)
                .optional();
    }

    /** Those behind the activities of a roadmap now, of each the last that came. */
    public List<Detail> in(UUID roadmap) {
        return sql.sql(SELECT + """
                where d.id in (
                    select distinct on (other.activity) other.id
                    from roadmap.detail other join record.record state using (id) join roadmap.activity its on its.id = other.activity
                    where its.roadmap = :roadmap and state.state <> 'removed'
                    order by other.activity, other.id desc)
                order by r.slug
                """)
                .param("roadmap", roadmap)
                .query(Details::map)
                .list();
    }

    @Override
    public void insert(Detail detail) {
        write(detail, "insert into roadmap.detail (id, activity, content) values (:id, :activity, :content::jsonb)");
    }

    @Override
    public void update(Detail detail) {
        write(detail, "update roadmap.detail set activity = :activity, content = :content::jsonb where id = :id");
    }

    private void write(Detail detail, String statement) {
        sql.sql(statement)
                .param("id", detail.header().id())
                .param("activity", detail.activity())
                .param("content", Columns.content(detail))
                .update();
    }

    /** An activity may have got another owner since the plan came. */
    private static Detail map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Detail.class).of(row.getObject("owner", UUID.class));
    }
}
