package no.retning.uptake;

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

/** The national solutions. */
@Component
public class Solutions implements Records<Solution> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** Adds, changes and takes away figures. */
    public static final String COUNT = "count";

    public static final String PUBLISH = "publish";

    private static final Kind<Solution> KIND = new Kind<>(
            Solution.KIND,
            Solution.class,
            Set.of(Solution.ACTIVE),
            Set.of(VIEW, Commands.CREATE, EDIT, COUNT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.content from uptake.solution s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Solutions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Solution> about() {
        return KIND;
    }

    @Override
    public Solution get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Solutions::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Solution.KIND, id));
    }

    public Optional<Solution> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'solution' and r.slug = :slug")
                .param("slug", slug)
                .query(Solutions::map)
                .optional();
    }

    /** All of them, by slug. */
    public List<Solution> all() {
        return sql.sql(SELECT + "order by r.slug").query(Solutions::map).list();
    }

    @Override
    public void insert(Solution solution) {
        write(solution, """
                insert into uptake.solution (id, owner, content) values (:id, :owner, :content::jsonb)
                """);
    }

    @Override
    public void update(Solution solution) {
        write(solution, """
                update uptake.solution set owner = :owner, content = :content::jsonb where id = :id
                """);
    }

    private void write(Solution solution, String statement) {
        sql.sql(statement)
                .param("id", solution.header().id())
                .param("owner", solution.owner())
                .param("content", Columns.content(solution))
                .update();
    }

    private static Solution map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Solution.class);
    }
}
