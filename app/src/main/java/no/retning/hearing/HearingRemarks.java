package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
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

/** The remarks of hearings; which passages they rest on lies in a table of its own, too, to be counted. */
@Component
public class HearingRemarks implements Records<HearingRemark> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** Lays it before a second reader. */
    public static final String SUBMIT = "submit";

    public static final String APPROVE = "approve";
    public static final String RETURN = "return";
    public static final String REMOVE = "remove";

    private static final Kind<HearingRemark> KIND = new Kind<>(
            HearingRemark.KIND,
            HearingRemark.class,
            Set.copyOf(HearingRemark.STATES),
            Set.of(VIEW, Commands.CREATE, EDIT, SUBMIT, APPROVE, RETURN, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.content from hearing.remark m join record.record r using (id)
            """;

    private final JdbcClient sql;

    HearingRemarks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<HearingRemark> about() {
        return KIND;
    }

    @Override
    public HearingRemark get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(HearingRemarks::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(HearingRemark.KIND, id));
    }

    /** Those of a hearing that have not been removed, the first written first. */
    public List<HearingRemark> of(UUID hearing) {
        return sql.sql(SELECT + "where m.hearing = :hearing and r.state <> 'removed' order by r.id")
                .param("hearing", hearing)
                .query(HearingRemarks::map)
                .list();
    }

    @Override
    public void insert(HearingRemark remark) {
        write(remark, "insert into hearing.remark (id, hearing, content) values (:id, :hearing, :content::jsonb)");
    }

    @Override
    public void update(HearingRemark remark) {
        write(remark, "update hearing.remark set hearing = :hearing, content = :content::jsonb where id = :id");
    }

    private void write(HearingRemark remark, String statement) {
        var id = remark.header().id();
        sql.sql(statement)
                .param("id", id)
                .param("hearing", remark.hearing())
                .param("content", Columns.content(remark))
                .update();
        sql.sql("delete from hearing.passage where remark = :id")
                .param("id", id)
                .update();
        if (remark.header().state().equals(HearingRemark.REMOVED)) {
            return;
        }
        sql.sql("""
                insert into hearing.passage (remark, answer, about)
                select :id, answer::uuid, about::uuid from unnest(:answers, :abouts) as said (answer, about)
                """)
                .param("id", id)
                .param(
                        "answers",
                        remark.points().stream()
                                .map(point -> point.answer().toString())
                                .toArray(String[]::new))
                .param(
                        "abouts",
                        remark.points().stream()
                                .map(point -> Objects.toString(point.about(), null))
                                .toArray(String[]::new))
                .update();
    }

    private static HearingRemark map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingRemark.class);
    }
}
