package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of all bodies. */
@Component
public class Cases implements Records<Case> {
    public static final String PROPOSED = "proposed";
    public static final String DECLINED = "declined";
    public static final String ACCEPTED = "accepted";
    public static final String DISPATCHED = "dispatched";
    public static final String TREATED = "treated";
    public static final String FOLLOWED_UP = "followed-up";
    public static final String CLOSED = "closed";
    public static final String POSTPONED = "postponed";
    public static final String WITHDRAWN = "withdrawn";

    public static final String VIEW = "view";
    public static final String READ = "read";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String ACCEPT = "accept";
    public static final String DECLINE = "decline";
    public static final String ROUTE = "route";
    public static final String PLACE = "place";
    public static final String DISPATCH = "dispatch";
    public static final String POSTPONE = "postpone";
    public static final String WITHDRAW = "withdraw";
    public static final String RUN = "run";
    public static final String DECIDE = "decide";
    public static final String CORRECT = "correct";
    public static final String FOLLOW_UP = "follow-up";
    public static final String CLOSE = "close";
    public static final String TIE = "tie";

    private static final Kind<Case> KIND = new Kind<>(
            Case.KIND,
            Case.class,
            Set.of(PROPOSED, DECLINED, ACCEPTED, DISPATCHED, TREATED, FOLLOWED_UP, CLOSED, POSTPONED, WITHDRAWN),
            Set.of(
                    VIEW, READ, CREATE, EDIT, ACCEPT, DECLINE, ROUTE, PLACE, DISPATCH, POSTPONE, WITHDRAW, RUN, DECIDE,
                    CORRECT, FOLLOW_UP, CLOSE, TIE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , c.body, c.topic, c.number, c.year, c.frozen, c.late, c.title, c.sensitive_title, c.types, c.text,
              c.presenters, c.meeting, c.position, c.talk, c.discussion, c.pinned, c.starts, c.began, c.ended, c.discussion_points,
              c.proposed_decision, c.decision, c.outcome, c.withheld, c.no_attachments, c.proposer, c.owner, c.reason,
              c.source
            from governance.body_case c join record.record r using (id)
            """;

    private final JdbcClient sql;

    Cases(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Case> about() {
        return KIND;
    }

    @Override
    public Case get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Cases::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Case.KIND, id));
    }

    public Optional<Case> find(String slug) {
        return sql.sql(SELECT + "where r.slug = :slug")
                .param("slug", slug)
                .query(Cases::map)
                .optional();
    }

    /** Those placed on a meeting, whatever became of them, in the order of its agenda. */
    public List<Case> on(UUID meeting) {
        return sql.sql(SELECT + "where c.meeting = :meeting order by c.position, r.id")
                .param("meeting", meeting)
                .query(Cases::map)
                .list();
    }

    /** Whether a case of the body has this number. */
    boolean isNumbered(UUID body, SeriesNumber number) {
        return sql.sql("""
                select exists (
                    select from governance.body_case where body = :body and number = :number and year = :year)
                """)
                .param("body", body)
                .param("number", number.number())
                .param("year", number.year())
                .query(Boolean.class)
                .single();
    }

    /** Whether its body has treated it. */
    static boolean isTreated(Case one) {
        return Set.of(TREATED, FOLLOWED_UP, CLOSED).contains(one.header().state());
    }

    /** All cases in these states, those that came first before the rest. */
    public List<Case> in(Collection<String> states) {
        return sql.sql(SELECT + "where r.state in (:states) order by r.id")
                .param("states", states)
                .query(Cases::map)
                .list();
    }

    /** What a body has accepted or put off and no meeting has, the first to come first. */
    public List<Case> waiting(UUID body) {
        return sql.sql(SELECT + """
                where c.body = :body
                  and (r.state = 'postponed' or (r.state = 'accepted' and c.meeting is null))
                order by r.id
                """).param("body", body).query(Cases::map).list();
    }

    /** Every case of a topic, in all bodies, by year and number. */
    public List<Case> about(UUID topic) {
        return sql.sql(SELECT + "where c.topic = :topic order by c.year nulls last, c.number, r.id")
                .param("topic", topic)
                .query(Cases::map)
                .list();
    }

    /** The cases that this account answers for or has proposed and not been answered about. */
    public List<Case> standing(UUID account) {
        return sql.sql(SELECT + """
                where c.owner = :account or (c.proposer = :account and r.state in ('proposed', 'declined'))
                order by r.id
                """).param("account", account).query(Cases::map).list();
    }

    @Override
    public void insert(Case record) {
        write(record, """
                insert into governance.body_case
                    (id, body, topic, number, year, frozen, late, title, sensitive_title, types, text, presenters,
                     meeting, position, talk, discussion, pinned, starts, began, ended, discussion_points, proposed_decision,
                     decision, outcome, withheld, no_attachments, proposer, owner, reason, source)
                values (:id, :body, :topic, :number, :year, :frozen, :late, :title::jsonb, :sensitiveTitle::jsonb,
                        :types::jsonb, :text::jsonb, :presenters::jsonb, :meeting, :position, :talk, :discussion,
                        :pinned, :starts, :began, :ended, :discussionPoints::jsonb, :proposedDecision::jsonb, :decision::jsonb,
                        :outcome, :withheld, :noAttachments, :proposer, :owner, :reason, :source::jsonb)
                """);
    }

    @Override
    public void update(Case record) {
        write(record, """
                update governance.body_case
                set body = :body, topic = :topic, number = :number, year = :year, frozen = :frozen, late = :late,
                    title = :title::jsonb, sensitive_title = :sensitiveTitle::jsonb, types = :types::jsonb,
                    text = :text::jsonb, presenters = :presenters::jsonb, meeting = :meeting, position = :position,
                    talk = :talk, discussion = :discussion, pinned = :pinned, starts = :starts, began = :began, ended = :ended,
                    discussion_points = :discussionPoints::jsonb, proposed_decision = :proposedDecision::jsonb,
                    decision = :decision::jsonb, outcome = :outcome, withheld = :withheld,
                    no_attachments = :noAttachments, proposer = :proposer, owner = :owner, reason = :reason,
                    source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Case record, String statement) {
        var number = record.number();
        var place = record.placement();
        sql.sql(statement)
                .param("id", record.header().id())
                .param("body", record.body())
                .param("topic", record.topic())
                .param("number", number == null ? null : number.number())
                .param("year", number == null ? null : number.year())
                .param("frozen", record.frozen())
                .param("late", record.late())
                .param("title", Json.text(record.title()))
                .param("sensitiveTitle", Json.text(record.sensitiveTitle()))
                .param("types", Json.text(record.types()))
                .param("text", Json.text(record.text()))
                .param("presenters", Json.text(record.presenters()))
                .param("meeting", place.meeting())
                .param("position", place.position())
                .param("talk", place.minutes().talk())
                .param("discussion", place.minutes().discussion())
                .param("pinned", time(place.pinned()))
                .param("starts", time(place.starts()))
                .param("began", time(place.began()))
                .param("ended", time(place.ended()))
                .param("discussionPoints", Json.text(record.discussionPoints()))
                .param("proposedDecision", Json.text(record.proposedDecision()))
                .param("decision", Json.text(record.decision()))
                .param(
                        "outcome",
                        record.outcome() == null ? null : record.outcome().code())
                .param("withheld", record.withheld())
                .param("noAttachments", record.noAttachments())
                .param("proposer", record.handling().proposer())
                .param("owner", record.handling().owner())
                .param("reason", record.handling().reason())
                .param("source", Json.text(record.source()))
                .update();
    }

    static @Nullable Time time(@Nullable LocalTime time) {
        return time == null ? null : Time.valueOf(time);
    }

    private static Case map(ResultSet row, int n) throws SQLException {
        int number = row.getInt("number");
        var series = row.wasNull() ? null : new SeriesNumber(number, row.getInt("year"));
        var outcome = row.getString("outcome");
        return new Case(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("topic", UUID.class),
                series,
                row.getBoolean("frozen"),
                row.getBoolean("late"),
                Columns.text(row, "title"),
                Columns.text(row, "sensitive_title"),
                Json.read(row.getString("types"), CaseTypes.class),
                Columns.text(row, "text"),
                List.of(Json.read(row.getString("presenters"), Presenter[].class)),
                new Placement(
                        row.getObject("meeting", UUID.class),
                        row.getInt("position"),
                        new TimeAllotted(row.getInt("talk"), row.getInt("discussion")),
                        row.getObject("pinned", LocalTime.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("began", LocalTime.class),
                        row.getObject("ended", LocalTime.class)),
                List.of(Json.read(row.getString("discussion_points"), LocalisedText[].class)),
                Columns.text(row, "proposed_decision"),
                Columns.text(row, "decision"),
                outcome == null ? null : Outcome.of(outcome),
                row.getString("withheld"),
                row.getBoolean("no_attachments"),
                new Handling(
                        row.getObject("proposer", UUID.class),
                        row.getObject("owner", UUID.class),
                        row.getString("reason")),
                Columns.source(row));
    }
}
