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

/** The risks of measures and activities. */
@Component
public class Risks implements Records<Risk> {
    public static final String OPEN = "open";
    public static final String CLOSED = "closed";
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String CLOSE = "close";
    public static final String REMOVE = "remove";

    private static final Kind<Risk> KIND = new Kind<>(
            Risk.KIND, Risk.class, Set.of(OPEN, CLOSED, REMOVED), Set.of(Commands.CREATE, VIEW, EDIT, CLOSE, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , x.content from portfolio.risk x join record.record r using (id)
            """;

    private final JdbcClient sql;

    Risks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Risk> about() {
        return KIND;
    }

    @Override
    public Risk get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Risks::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Risk.KIND, id));
    }

    /** The open ones about a thing, then the closed, by number. */
    public List<Risk> about(UUID thing) {
        return sql.sql(SELECT + """
                where x.about = :about and r.state <> 'removed' order by r.state desc, x.number
                """).param("about", thing).query(Risks::map).list();
    }

    /** Every open one, the weightiest first. */
    public List<Risk> open() {
        return sql.sql(SELECT + """
                where r.state = 'open'
                order by (x.content ->> 'likelihood')::int * (x.content ->> 'impact')::int desc, r.id
                """).query(Risks::map).list();
    }

    /** The number that the next risk about a thing gets; those of removed ones are not used again. */
    public int next(UUID thing) {
        return sql.sql("select coalesce(max(number), 0) + 1 from portfolio.risk where about = :about")
                .param("about", thing)
                .query(Integer.class)
                .single();
    }

    @Override
    public void insert(Risk one) {
        write(
                one,
                "insert into portfolio.risk (id, about, number, content) values (:id, :about, :number, :content::jsonb)");
    }

    @Override
    public void update(Risk one) {
        write(
                one,
                "update portfolio.risk set about = :about, number = :number, content = :content::jsonb where id = :id");
    }

    private void write(Risk one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("about", one.about().id())
                .param("number", one.number())
                .param("content", Columns.content(one))
                .update();
    }

    private static Risk map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Risk.class);
    }
}
