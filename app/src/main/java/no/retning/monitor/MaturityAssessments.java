package no.retning.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** The assessments of how far countries have come. */
@Component
public class MaturityAssessments implements Records<MaturityAssessment> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final Kind<MaturityAssessment> KIND = new Kind<>(
            MaturityAssessment.KIND,
            MaturityAssessment.class,
            Set.copyOf(MaturityAssessment.STATES),
            Set.of(Commands.CREATE, VIEW, EDIT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.content from monitor.maturity_assessment m join record.record r using (id)
            """;

    private final JdbcClient sql;

    MaturityAssessments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<MaturityAssessment> about() {
        return KIND;
    }

    @Override
    public MaturityAssessment get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(MaturityAssessments::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(MaturityAssessment.KIND, id));
    }

    /** Every one, the latest first. */
    public List<MaturityAssessment> all() {
        return sql.sql(SELECT + "order by m.day desc, r.slug")
                .query(MaturityAssessments::map)
                .list();
    }

    /** What day it is by the clock of the database. */
    public LocalDate today() {
        return sql.sql("select current_date").query(LocalDate.class).single();
    }

    @Override
    public void insert(MaturityAssessment one) {
        write(one, """
                insert into monitor.maturity_assessment (id, scheme, day, content) values (:id, :scheme, :day, :content::jsonb)
                """);
    }

    @Override
    public void update(MaturityAssessment one) {
        write(one, """
                update monitor.maturity_assessment set scheme = :scheme, day = :day, content = :content::jsonb where id = :id
                """);
    }

    private void write(MaturityAssessment one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("scheme", one.scheme())
                .param("day", one.day())
                .param("content", Columns.content(one))
                .update();
    }

    private static MaturityAssessment map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, MaturityAssessment.class);
    }
}
