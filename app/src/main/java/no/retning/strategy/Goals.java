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

/** The nodes of all goal structures. */
@Component
public class Goals implements Records<Goal> {
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Goal> KIND =
            new Kind<>(Goal.KIND, Goal.class, Set.of(ACTIVE, REMOVED), Set.of(VIEW, CREATE, EDIT, REMOVE));

    private static final String COLUMNS = "select " + Headers.COLUMNS + """
            , g.structure, g.parent, g.position, g.type, g.code, g.title, g.text, g.source
            """;
    private static final String SELECT = COLUMNS + " from strategy.goal g join record.record r using (id) ";

    private final JdbcClient sql;

    Goals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Goal> about() {
        return KIND;
    }

    @Override
    public Goal get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Goals::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Goal.KIND, id));
    }

    public Optional<Goal> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'goal' and r.slug = :slug")
                .param("slug", slug)
                .query(Goals::map)
                .optional();
    }

    /** The active goals of a structure in the order of its tree: each before those under it. */
    public List<Goal> of(UUID structure) {
        return sql.sql("""
                with recursive tree as (
                    select g.id, g.position, r.slug
                    from strategy.goal g join record.record r using (id)
                    where g.structure = :structure and g.parent is null and r.state = 'active'
                    union all
                    select g.id, g.position, r.slug
                    from tree
                    join strategy.goal g on g.parent = tree.id
                    join record.record r on r.id = g.id
                    where g.structure = :structure and r.state = 'active'
                ) search depth first by position, slug set place
                """ + COLUMNS + """
                from tree join strategy.goal g using (id) join record.record r using (id)
                order by place
                """)
                .param("structure", structure)
                .query(Goals::map)
                .list();
    }

    /** The active goals right under another, in order. */
    public List<Goal> under(UUID parent) {
        return sql.sql(SELECT + "where g.parent = :parent and r.state = 'active' order by g.position, r.slug")
                .param("parent", parent)
                .query(Goals::map)
                .list();
    }

    @Override
    public void insert(Goal goal) {
        write(goal, """
                insert into strategy.goal (id, structure, parent, position, type, code, title, text, source)
                values (:id, :structure, :parent, :position, :type, :code, :title::jsonb, :text::jsonb, :source::jsonb)
                """);
    }

    @Override
    public void update(Goal goal) {
        write(goal, """
                update strategy.goal
                set structure = :structure, parent = :parent, position = :position, type = :type, code = :code,
                    title = :title::jsonb, text = :text::jsonb, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Goal goal, String statement) {
        sql.sql(statement)
                .param("id", goal.header().id())
                .param("structure", goal.structure())
                .param("parent", goal.parent())
                .param("position", goal.position())
                .param("type", goal.type().code())
                .param("code", goal.code())
                .param("title", Json.text(goal.title()))
                .param("text", Json.text(goal.text()))
                .param("source", Json.text(goal.source()))
                .update();
    }

    private static Goal map(ResultSet row, int number) throws SQLException {
        return new Goal(
                Headers.map(row),
                row.getObject("structure", UUID.class),
                row.getObject("parent", UUID.class),
                row.getInt("position"),
                GoalType.of(row.getString("type")),
                row.getString("code"),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                Columns.source(row));
    }
}
