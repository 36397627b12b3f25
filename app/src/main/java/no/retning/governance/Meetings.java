package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

/** The meetings of all bodies. */
@Component
public class Meetings implements Records<Meeting> {
    public static final String PLANNED = "planned";
    public static final String CALLED = "called";
    public static final String DISPATCHED = "dispatched";
    public static final String HELD = "held";
    public static final String DRAFT_MINUTES = "draft-minutes";
    public static final String APPROVED_MINUTES = "approved-minutes";
    public static final String ARCHIVED = "archived";
    public static final String CANCELLED = "cancelled";

    public static final String VIEW = "view";
    public static final String READ = "read";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String CALL = "call";
    public static final String DISPATCH = "dispatch";
    public static final String SUPPLEMENT = "supplement";
    public static final String RUN = "run";
    public static final String HOLD = "hold";
    public static final String FOLLOW_UP = "follow-up";
    public static final String DRAFT = "draft";
    public static final String APPROVE = "approve";
    public static final String ARCHIVE = "archive";
    public static final String CANCEL = "cancel";

    private static final Kind<Meeting> KIND = new Kind<>(
            Meeting.KIND,
            Meeting.class,
            Set.of(PLANNED, CALLED, DISPATCHED, HELD, DRAFT_MINUTES, APPROVED_MINUTES, ARCHIVED, CANCELLED),
            Set.of(
                    VIEW,
                    READ,
                    CREATE,
                    EDIT,
                    CALL,
                    DISPATCH,
                    SUPPLEMENT,
                    RUN,
                    HOLD,
                    FOLLOW_UP,
                    DRAFT,
                    APPROVE,
                    ARCHIVE,
                    CANCEL));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.body, m.body_title, m.body_slug, m.number, m.year, m.title, m.starts, m.ends, m.place, m.digital, m.extra,
              m.joining, m.remark, m.source
            from governance.meeting m join record.record r using (id)
            """;

    private final JdbcClient sql;

    Meetings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Meeting> about() {
        return KIND;
    }

    @Override
    public Meeting get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Meetings::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Meeting.KIND, id));
    }

    public Optional<Meeting> find(String slug) {
        return sql.sql(SELECT + "where r.slug = :slug")
                .param("slug", slug)
                .query(Meetings::map)
                .optional();
    }

    /** All of them, the first first. */
    public List<Meeting> all() {
        return sql.sql(SELECT + "order by m.starts, r.id").query(Meetings::map).list();
    }

    /** Those of a body, the first first. */
    public List<Meeting> of(UUID body) {
        return sql.sql(SELECT + "where m.body = :body order by m.starts, r.id")
                .param("body", body)
                .query(Meetings::map)
                .list();
    }

    /** Those of a body that cases can still be put on, the first first. */
    public List<Meeting> open(UUID body) {
        return of(body).stream()
                .filter(meeting -> Set.of(PLANNED, CALLED, DISPATCHED)
                        .contains(meeting.header().state()))
                .toList();
    }

    @Override
    public void insert(Meeting meeting) {
        write(meeting, """
                insert into governance.meeting (id, body, body_title, body_slug, number, year, title, starts, ends, place,
                                                digital, extra, joining, remark, source)
                values (:id, :body, :bodyTitle::jsonb, :bodySlug, :number, :year, :title::jsonb, :starts, :ends,
                        :place::jsonb, :digital, :extra, :joining, :remark::jsonb, :source::jsonb)
                """);
    }

    @Override
    public void update(Meeting meeting) {
        write(meeting, """
                update governance.meeting
                set body = :body, body_title = :bodyTitle::jsonb, body_slug = :bodySlug, number = :number, year = :year,
                    title = :title::jsonb, starts = :starts, ends = :ends, place = :place::jsonb, digital = :digital,
                    extra = :extra, joining = :joining, remark = :remark::jsonb, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Meeting meeting, String statement) {
        var number = meeting.number();
        sql.sql(statement)
                .param("id", meeting.header().id())
                .param("body", meeting.body())
                .param("bodyTitle", Json.text(meeting.bodyTitle()))
                .param("bodySlug", meeting.bodySlug())
                .param("number", number == null ? null : number.number())
                .param("year", number == null ? null : number.year())
                .param("title", Json.text(meeting.title()))
                .param("starts", Timestamp.from(meeting.starts()))
                .param("ends", Timestamp.from(meeting.ends()))
                .param("place", Json.text(meeting.place()))
                .param("digital", meeting.digital())
                .param("extra", meeting.extra())
                .param("joining", meeting.joining())
                .param("remark", Json.text(meeting.remark()))
                .param("source", Json.text(meeting.source()))
                .update();
    }

    private static Meeting map(ResultSet row, int n) throws SQLException {
        int number = row.getInt("number");
        var series = row.wasNull() ? null : new SeriesNumber(number, row.getInt("year"));
        return new Meeting(
                Headers.map(row),
                row.getObject("body", UUID.class),
                Columns.text(row, "body_title"),
                row.getString("body_slug"),
                series,
                Columns.text(row, "title"),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                Columns.text(row, "place"),
                row.getBoolean("digital"),
                row.getBoolean("extra"),
                row.getString("joining"),
                Columns.text(row, "remark"),
                Columns.source(row));
    }
}
