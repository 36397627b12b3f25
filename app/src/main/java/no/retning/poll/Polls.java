package no.retning.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All polls. */
@Component
public class Polls implements Records<Poll> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String OPEN = "open";
    /** A seat of an open poll is given free. */
    public static final String RELEASE = "release";

    public static final String CLOSE = "close";
    /** It is ended without a result, as what was answered is lost. */
    public static final String ABANDON = "abandon";

    public static final String REVEAL = "reveal";
    /** Whom it was answered for is erased. */
    public static final String FORGET = "forget";

    private static final Kind<Poll> KIND = new Kind<>(
            Poll.KIND,
            Poll.class,
            Set.of(Poll.DRAFT, Poll.OPEN, Poll.CLOSED, Poll.ABANDONED),
            Set.of(VIEW, "create", EDIT, OPEN, RELEASE, CLOSE, ABANDON, REVEAL, FORGET));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , p.title, p.audience, p.about_kind, p.about_id, p.scopes, p.secret, p.participants, p.names_persons, p.questions, p.series,
              p.code, p.revealed, p.closed_at, p.result
            from poll.poll p join record.record r using (id)
            """;

    private final JdbcClient sql;

    Polls(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Poll> about() {
        return KIND;
    }

    @Override
    public Poll get(UUID id) {
        return sql.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query(Polls::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Poll.KIND, id));
    }

    /** The poll that is or was joined by this code. */
    public Optional<Poll> find(String code) {
        return sql.sql(SELECT + "where p.code = :code")
                .param("code", code)
                .query(Polls::map)
                .optional();
    }

    /** The latest first. */
    public List<Poll> all(int limit) {
        return sql.sql(SELECT + "order by r.changed_at desc, p.id limit :limit")
                .param("limit", limit)
                .query(Polls::map)
                .list();
    }

    /** The polls that put the same questions, in the order they were made. */
    public List<Poll> series(UUID series) {
        return sql.sql(SELECT + "where p.series = :series order by p.id")
                .param("series", series)
                .query(Polls::map)
                .list();
    }

    /** The polls held about a thing, in the order they were made. */
    public List<Poll> about(UUID thing) {
        return sql.sql(SELECT + "where p.about_id = :thing order by p.id")
                .param("thing", thing)
                .query(Polls::map)
                .list();
    }

    Instant now() {
        return sql.sql("select clock_timestamp()")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** Those that closed more than a day ago and still name persons. */
    List<Poll> toForget() {
        return sql.sql(SELECT + """
                where p.closed_at < clock_timestamp() - interval '1 day' and p.names_persons
                  and (p.participants <> '[]'::jsonb or exists (select from poll.seat_answer s where s.poll = p.id))
                """).query(Polls::map).list();
    }

    @Override
    public void insert(Poll poll) {
        write(poll, """
                insert into poll.poll (id, title, audience, about_kind, about_id, scopes, secret, participants, names_persons,
                                       questions, series, code, revealed, closed_at, result)
                values (:id, :title::jsonb, :audience::jsonb, :aboutKind, :about, :scopes, :secret, :participants::jsonb, :namesPersons,
                        :questions::jsonb, :series, :code, :revealed, :closedAt, :result::jsonb)
                """);
    }

    @Override
    public void update(Poll poll) {
        write(poll, """
                update poll.poll
                set title = :title::jsonb, audience = :audience::jsonb, about_kind = :aboutKind, about_id = :about, scopes = :scopes, secret = :secret,
                    participants = :participants::jsonb, names_persons = :namesPersons, questions = :questions::jsonb,
                    series = :series, code = :code, revealed = :revealed, closed_at = :closedAt, result = :result::jsonb
                where id = :id
                """);
    }

    private void write(Poll poll, String statement) {
        var about = poll.about();
        sql.sql(statement)
                .param("id", poll.header().id())
                .param("title", Json.text(poll.title()))
                .param("audience", Json.text(poll.audience()))
                .param("aboutKind", about == null ? null : about.kind())
                .param("about", about == null ? null : about.id())
                .param("scopes", poll.scopes().toArray(UUID[]::new))
                .param("secret", poll.secret())
                .param("participants", Json.text(poll.participants()))
                .param("namesPersons", poll.namesPersons())
                .param("questions", Json.text(poll.questions()))
                .param("series", poll.series())
                .param("code", poll.code())
                .param("revealed", poll.revealed())
                .param("closedAt", poll.closedAt() == null ? null : Timestamp.from(poll.closedAt()))
                .param("result", poll.result() == null ? null : Json.text(poll.result()))
                .update();
    }

    private static Poll map(ResultSet row, int number) throws SQLException {
        var about = row.getObject("about_id", UUID.class);
        var closed = row.getTimestamp("closed_at");
        return new Poll(
                Headers.map(row),
                Json.read(row.getString("title"), LocalisedText.class),
                Json.read(row.getString("audience"), LocalisedText.class),
                about == null ? null : new Ref(row.getString("about_kind"), about),
                Set.of((UUID[]) row.getArray("scopes").getArray()),
                row.getBoolean("secret"),
                List.of(Json.read(row.getString("participants"), Personal[].class)),
                row.getBoolean("names_persons"),
                List.of(Json.read(row.getString("questions"), Question[].class)),
                row.getObject("series", UUID.class),
                row.getString("code"),
                row.getBoolean("revealed"),
                closed == null ? null : closed.toInstant(),
                result(row.getString("result")));
    }

    private static @Nullable PollResult result(@Nullable String json) {
        return json == null ? null : Json.read(json, PollResult.class);
    }
}
