package no.retning.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** The assessments. */
@Component
public class Assessments implements Records<Assessment> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** Sends it to be looked through. */
    public static final String SUBMIT = "submit";

    public static final String APPROVE = "approve";
    /** Gives it back to those who write. */
    public static final String RETURN = "return";
    /** Takes it before a body. */
    public static final String PROPOSE = "propose";

    public static final String PUBLISH = "publish";

    private static final Kind<Assessment> KIND = new Kind<>(
            Assessment.KIND,
            Assessment.class,
            Set.copyOf(Assessment.STATES),
            Set.of(Commands.CREATE, VIEW, EDIT, SUBMIT, APPROVE, RETURN, PROPOSE, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , a.content from monitor.assessment a join record.record r using (id)
            """;

    private final JdbcClient sql;

    Assessments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Assessment> about() {
        return KIND;
    }

    @Override
    public Assessment get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Assessments::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Assessment.KIND, id));
    }

    /** Every one, the latest first. */
    public List<Assessment> all() {
        return sql.sql(SELECT + "order by a.day desc, r.slug")
                .query(Assessments::map)
                .list();
    }

    /** The last assessment of the same before a day. */
    public Optional<Assessment> before(UUID about, LocalDate day) {
        return sql.sql(SELECT + "where a.about = :about and a.day < :day order by a.day desc, r.slug limit 1")
                .param("about", about)
                .param("day", day)
                .query(Assessments::map)
                .optional();
    }

    /** What day it is by the clock of the database. */
    public LocalDate today() {
        return sql.sql("select current_date").query(LocalDate.class).single();
    }

    @Override
    public void insert(Assessment one) {
        write(one, """
                insert into monitor.assessment (id, about, day, content) values (:id, :about, :day, :content::jsonb)
                """);
    }

    @Override
    public void update(Assessment one) {
        write(one, """
                update monitor.assessment set about = :about, day = :day, content = :content::jsonb where id = :id
                """);
    }

    private void write(Assessment one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("about", one.about().id())
                .param("day", one.day())
                .param("content", Columns.content(one))
                .update();
    }

    private static Assessment map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Assessment.class);
    }
}
