package no.retning.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All answers. */
@Component
public class Feedbacks implements Records<Feedback> {
    /** The answerer adds a few words. */
    public static final String TELL = "tell";

    public static final String HANDLE = "handle";
    /** The page was published anew. */
    public static final String OUTDATE = "outdate";

    private static final Kind<Feedback> KIND = new Kind<>(
            Feedback.KIND,
            Feedback.class,
            Set.of(Feedback.NEW, Feedback.HANDLED),
            Set.of("view", "create", TELL, HANDLE, OUTDATE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , f.page, f.thing_kind, f.thing_id, f.found, f.text, f.at, f.note, f.changed_since
            from feedback.feedback f join record.record r using (id)
            """;

    private final JdbcClient sql;

    Feedbacks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Feedback> about() {
        return KIND;
    }

    @Override
    public Feedback get(UUID id) {
        return sql.sql(SELECT + "where f.id = :id")
                .param("id", id)
                .query(Feedbacks::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Feedback.KIND, id));
    }

    /** Those nobody has handled, the latest first. */
    public List<Feedback> open(int limit) {
        return inState(Feedback.NEW, limit);
    }

    public List<Feedback> handled(int limit) {
        return inState(Feedback.HANDLED, limit);
    }

    private List<Feedback> inState(String state, int limit) {
        return sql.sql(SELECT + "where r.state = :state order by f.at desc, f.id limit :limit")
                .param("state", state)
                .param("limit", limit)
                .query(Feedbacks::map)
                .list();
    }

    /** Those that lie open on pages of a thing and came before this edition of it. */
    public List<Feedback> openOn(UUID thing, int edition) {
        return sql.sql(SELECT + """
                where f.thing_id = :thing and r.state = 'new'
                  and (f.changed_since is null or f.changed_since < :edition)
                  and f.at < (select e.published_at from edition.edition e where e.thing = :thing and e.number = :edition)
                order by f.id
                """)
                .param("thing", thing)
                .param("edition", edition)
                .query(Feedbacks::map)
                .list();
    }

    /** How many came in the last minute. */
    public int lately() {
        return sql.sql("select count(*) from feedback.feedback where at > clock_timestamp() - interval '1 minute'")
                .query(Integer.class)
                .single();
    }

    @Override
    public void insert(Feedback feedback) {
        write(feedback, """
                insert into feedback.feedback (id, page, thing_kind, thing_id, found, text, at, note, changed_since)
                values (:id, :page, :thingKind, :thing, :found, :text, :at, :note, :changedSince)
                """);
    }

    @Override
    public void update(Feedback feedback) {
        write(feedback, """
                update feedback.feedback
                set page = :page, thing_kind = :thingKind, thing_id = :thing, found = :found, text = :text, at = :at,
                    note = :note, changed_since = :changedSince
                where id = :id
                """);
    }

    private void write(Feedback feedback, String statement) {
        var thing = feedback.thing();
        sql.sql(statement)
                .param("id", feedback.header().id())
                .param("page", feedback.page())
                .param("thingKind", thing == null ? null : thing.kind())
                .param("thing", thing == null ? null : thing.id())
                .param("found", feedback.found())
                .param("text", feedback.text().value())
                .param("at", Timestamp.from(feedback.at()))
                .param("note", feedback.note())
                .param("changedSince", feedback.changedSince())
                .update();
    }

    private static Feedback map(ResultSet row, int number) throws SQLException {
        var thing = row.getObject("thing_id", UUID.class);
        return new Feedback(
                Headers.map(row),
                row.getString("page"),
                thing == null ? null : new Ref(row.getString("thing_kind"), thing),
                row.getBoolean("found"),
                new Personal(row.getString("text")),
                row.getTimestamp("at").toInstant(),
                row.getString("note"),
                row.getObject("changed_since", Integer.class));
    }
}
