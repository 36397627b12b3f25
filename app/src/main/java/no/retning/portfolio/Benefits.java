package no.retning.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

/** The benefits that measures shall bring. */
@Component
public class Benefits implements Records<Benefit> {
    public static final String ACTIVE = "active";
    public static final String REALISED = "realised";
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REALISE = "realise";
    public static final String REMOVE = "remove";

    private static final Kind<Benefit> KIND = new Kind<>(
            Benefit.KIND,
            Benefit.class,
            Set.of(ACTIVE, REALISED, REMOVED),
            Set.of(Commands.CREATE, VIEW, EDIT, REALISE, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , x.content from portfolio.benefit x join record.record r using (id)
            """;

    private final JdbcClient sql;

    Benefits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Benefit> about() {
        return KIND;
    }

    @Override
    public Benefit get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Benefits::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Benefit.KIND, id));
    }

    /** Those of a measure, by name. */
    public List<Benefit> of(UUID wanted) {
        return sql.sql(SELECT
                        + "where x.measure = :measure and r.state <> 'removed' order by lower(r.title ->> 'nb'), r.id")
                .param("measure", wanted)
                .query(Benefits::map)
                .list();
    }

    /** Every one that is not removed, those of one owner together. */
    public List<Benefit> all() {
        return sql.sql(SELECT + "where r.state <> 'removed' order by x.owner, lower(r.title ->> 'nb'), r.id")
                .query(Benefits::map)
                .list();
    }

    @Override
    public void insert(Benefit one) {
        write(
                one,
                "insert into portfolio.benefit (id, measure, owner, content) values (:id, :measure, :owner, :content::jsonb)");
    }

    @Override
    public void update(Benefit one) {
        write(
                one,
                "update portfolio.benefit set measure = :measure, owner = :owner, content = :content::jsonb where id = :id");
    }

    private void write(Benefit one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("measure", one.measure())
                .param("owner", one.owner())
                .param("content", Columns.content(one))
                .update();
    }

    private static Benefit map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Benefit.class);
    }
}
