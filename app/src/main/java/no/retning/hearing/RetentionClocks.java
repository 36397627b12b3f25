package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From when it counts how long somebody is named: it goes on where a hearing goes, and does not begin anew there. */
@Component
public class RetentionClocks {
    private final JdbcClient sql;

    RetentionClocks(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How long an answer has been published.
     *
     * @param since from when it may be read; it can lie ahead
     * @param namedUntil until when it is told which private person gave it
     */
    public record Published(Instant since, Instant namedUntil) {}

    /** Empty where an answer never was published. */
    public Optional<Published> published(UUID answer) {
        return sql.sql("""
                select since, named_until from hearing.published
                where answer = :answer and since is not null and named_until is not null
                """)
                .param("answer", answer)
                .query((row, number) -> new Published(instant(row, "since"), instant(row, "named_until")))
                .optional();
    }

    /**
     * Says how long an answer has been published elsewhere. What may be read of it has yet to be made; where that has been done
     * here, nobody is named longer for it.
     */
    public void lay(HearingAnswer answer, Published there) {
        sql.sql("""
                insert into hearing.published as p (answer, hearing, number, revision, screening, standing, since, body,
                    person, named_until, marks, files, words)
                values (:answer, :hearing, :number, :revision, 0, 'waiting', :since, '', '', :until, '{}', '{}', '')
                on conflict (answer) do update set named_until = least(p.named_until, excluded.named_until)
                """)
                .param("answer", answer.header().id())
                .param("hearing", answer.hearing())
                .param("number", answer.number())
                .param("revision", answer.revision())
                .param("since", Timestamp.from(there.since()))
                .param("until", Timestamp.from(there.namedUntil()))
                .update();
    }

    /** When a hearing was concluded, from which it counts how long it is known who answered; empty where it is not. */
    public Optional<Instant> concluded(UUID hearing) {
        return sql.sql("""
                select least(r.changed_at, h.concluded_at) as at
                from hearing.hearing h join record.record r using (id) where id = :hearing and r.state = 'concluded'
                """)
                .param("hearing", hearing)
                .query((row, number) -> instant(row, "at"))
                .optional();
    }

    /** Says when a hearing that is concluded was so elsewhere; it is never known longer for it who answered. */
    public void lay(UUID hearing, Instant concluded) {
        sql.sql("update hearing.hearing set concluded_at = least(concluded_at, :at) where id = :hearing")
                .param("hearing", hearing)
                .param("at", Timestamp.from(concluded))
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
