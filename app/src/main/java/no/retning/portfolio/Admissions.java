package no.retning.portfolio;

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

/** How measures were held against the criteria for being in the portfolio. */
@Component
public class Admissions implements Records<Admission> {
    public static final String ASSESSED = "assessed";
    public static final String ACCEPTED = "accepted";
    public static final String REJECTED = "rejected";
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String DECIDE = "decide";
    public static final String REMOVE = "remove";

    private static final Kind<Admission> KIND = new Kind<>(
            Admission.KIND,
            Admission.class,
            Set.of(ASSESSED, ACCEPTED, REJECTED, REMOVED),
            Set.of(Commands.CREATE, VIEW, EDIT, DECIDE, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , x.content from portfolio.admission x join record.record r using (id)
            """;

    private final JdbcClient sql;

    Admissions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Admission> about() {
        return KIND;
    }

    @Override
    public Admission get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Admissions::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Admission.KIND, id));
    }

    /** Those of a measure, the newest first. */
    public List<Admission> of(UUID measure) {
        return sql.sql(SELECT + """
                where x.measure = :measure and r.state <> 'removed' order by x.day desc, r.id desc
                """)
                .param("measure", measure)
                .query(Admissions::map)
                .list();
    }

    /** What was decided last of a measure. */
    public Optional<Admission> decided(UUID measure) {
        return of(measure).stream().filter(one -> one.ruling() != null).findFirst();
    }

    @Override
    public void insert(Admission one) {
        write(one, """
                insert into portfolio.admission (id, measure, day, content) values (:id, :measure, :day, :content::jsonb)
                """);
    }

    @Override
    public void update(Admission one) {
        write(one, """
                update portfolio.admission set measure = :measure, day = :day, content = :content::jsonb where id = :id
                """);
    }

    private void write(Admission one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("measure", one.measure())
                .param("day", one.day())
                .param("content", Columns.content(one))
                .update();
    }

    private static Admission map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Admission.class);
    }
}
