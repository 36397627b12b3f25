package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes of all meetings. */
@Component
public class AllMinutes implements Records<Minutes> {
    public static final String DRAFT = "draft";
    public static final String REMARKS = "remarks";
    public static final String APPROVAL = "approval";
    public static final String APPROVED = "approved";

    public static final String VIEW = "view";
    public static final String READ = "read";
    public static final String EDIT = "edit";
    public static final String SEND = "send";
    public static final String PROPOSE = "propose";
    public static final String APPROVE = "approve";
    public static final String CORRECT = "correct";

    private static final Kind<Minutes> KIND = new Kind<>(
            Minutes.KIND,
            Minutes.class,
            Set.of(DRAFT, REMARKS, APPROVAL, APPROVED),
            Set.of(VIEW, READ, Commands.CREATE, EDIT, SEND, PROPOSE, APPROVE, CORRECT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.body, m.meeting, m.body_title, m.title, m.starts, m.ends, m.place, m.text, m.attendance, m.cases,
              m.remarks_until, m.approving_case, m.approval, m.corrections
            from governance.minutes m join record.record r using (id)
            """;

    private final JdbcClient sql;

    AllMinutes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Minutes> about() {
        return KIND;
    }

    @Override
    public Minutes get(UUID id) {
        return one("r.id = :it", id).orElseThrow(() -> new NoSuchRecord(Minutes.KIND, id));
    }

    /** Those of a meeting, if they are begun. */
    public Optional<Minutes> of(UUID meeting) {
        return one("m.meeting = :it", meeting);
    }

    /** Those that are up for approval in a case, or were. */
    public Optional<Minutes> upIn(UUID meetingCase) {
        return one("m.approving_case = :it", meetingCase);
    }

    /** Those that members are to remark on, the first meeting first. */
    public List<Minutes> remarkable() {
        return sql.sql(SELECT + "where r.state = 'remarks' order by m.starts, r.id")
                .query(AllMinutes::map)
                .list();
    }

    private Optional<Minutes> one(String condition, UUID it) {
        return sql.sql(SELECT + "where " + condition)
                .param("it", it)
                .query(AllMinutes::map)
                .optional();
    }

    @Override
    public void insert(Minutes minutes) {
        write(minutes, """
                insert into governance.minutes (id, body, meeting, body_title, title, starts, ends, place, text, attendance,
                                                cases, remarks_until, approving_case, approval, corrections)
                values (:id, :body, :meeting, :bodyTitle::jsonb, :title::jsonb, :starts, :ends, :place::jsonb, :text::jsonb,
                        :attendance::jsonb, :cases::jsonb, :remarksUntil, :approvingCase, :approval::jsonb,
                        :corrections::jsonb)
                """);
    }

    @Override
    public void update(Minutes minutes) {
        write(minutes, """
                update governance.minutes
                set body = :body, meeting = :meeting, body_title = :bodyTitle::jsonb, title = :title::jsonb,
                    starts = :starts, ends = :ends, place = :place::jsonb, text = :text::jsonb,
                    attendance = :attendance::jsonb, cases = :cases::jsonb, remarks_until = :remarksUntil,
                    approving_case = :approvingCase, approval = :approval::jsonb, corrections = :corrections::jsonb
                where id = :id
                """);
    }

    private void write(Minutes minutes, String statement) {
        var approval = minutes.approval();
        sql.sql(statement)
                .param("id", minutes.header().id())
                .param("body", minutes.body())
                .param("meeting", minutes.meeting())
                .param("bodyTitle", Json.text(minutes.bodyTitle()))
                .param("title", Json.text(minutes.title()))
                .param("starts", Timestamp.from(minutes.starts()))
                .param("ends", Timestamp.from(minutes.ends()))
                .param("place", Json.text(minutes.place()))
                .param("text", Json.text(minutes.text()))
                .param("attendance", Json.text(minutes.attendance()))
                .param("cases", Json.text(minutes.cases()))
                .param("remarksUntil", minutes.remarksUntil())
                .param("approvingCase", minutes.approvingCase())
                .param("approval", approval == null ? null : Json.text(approval))
                .param("corrections", Json.text(minutes.corrections()))
                .update();
    }

    private static Minutes map(ResultSet row, int n) throws SQLException {
        var approval = row.getString("approval");
        return new Minutes(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("meeting", UUID.class),
                Columns.text(row, "body_title"),
                Columns.text(row, "title"),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                Columns.text(row, "place"),
                Columns.text(row, "text"),
                List.of(Json.read(row.getString("attendance"), Present[].class)),
                List.of(Json.read(row.getString("cases"), MinutedCase[].class)),
                row.getObject("remarks_until", LocalDate.class),
                row.getObject("approving_case", UUID.class),
                approval == null ? null : Json.read(approval, Minutes.Approval.class),
                List.of(Json.read(row.getString("corrections"), Correction[].class)));
    }
}
