package no.retning.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.retning.record.Ids;
import no.retning.record.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages that are to be sent. */
@Component
public class Outbox {
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** As {@link Smtp} writes it. */
    private static final Pattern OURS = Pattern.compile("^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");

    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** One that is due, held by whoever sends it. */
    record Due(UUID id, int attempts, Letter letter) {}

    /** Puts messages in; they are sent if the transaction that this is part of is completed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Letter> letters) {
        sql.sql("""
                insert into mail.message (id, about, recipient, subject, body)
                select id::uuid, about::uuid, recipient, subject, body
                from unnest(:ids, :about, :to, :subjects, :texts) as letter (id, about, recipient, subject, body)
                """)
                .param("ids", each(letters, letter -> Ids.next().toString()))
                .param("about", each(letters, letter -> letter.about().toString()))
                .param("to", each(letters, letter -> letter.to().value()))
                .param("subjects", each(letters, Letter::subject))
                .param("texts", each(letters, Letter::text))
                .update();
    }

    private static String[] each(List<Letter> letters, Function<Letter, String> column) {
        return letters.stream().map(column).toArray(String[]::new);
    }

    /** Messages to somebody about things of these kinds that have not gone yet never will: they want none. */
    public void forget(Personal to, Collection<String> kinds) {
        sql.sql("""
                update mail.message
                set state = 'failed', fault = 'no longer wanted', recipient = '', body = '', done_at = clock_timestamp()
                where state = 'waiting' and lower(recipient) = lower(:to)
                    and about in (select id from record.record where kind in (:kinds))
                """).param("to", to.value()).param("kinds", kinds).update();
    }

    /** When each of these was last written about. */
    public Map<UUID, Instant> written(Collection<UUID> about) {
        var written = new HashMap<UUID, Instant>();
        if (!about.isEmpty()) {
            sql.sql("select about, max(written_at) as at from mail.message where about in (:about) group by about")
                    .param("about", about)
                    .query((row, n) -> Map.entry(
                            row.getObject("about", UUID.class),
                            row.getTimestamp("at").toInstant()))
                    .list()
                    .forEach(one -> written.put(one.getKey(), one.getValue()));
        }
        return written;
    }

    /**
     * Whether a message with this id was written here.
     *
     * @param messageId as in a reply to it, with its angle brackets
     */
    public boolean isOurs(String messageId) {
        var id = OURS.matcher(messageId);
        return id.find()
                && sql.sql("select exists (select from mail.message where id = :id)")
                        .param("id", UUID.fromString(id.group(1)))
                        .query(Boolean.class)
                        .single();
    }

    /** How many messages about these have not gone yet. */
    public int waiting(Collection<UUID> about) {
        return about.isEmpty()
                ? 0
                : sql.sql("select count(*) from mail.message where about in (:about) and state = 'waiting'")
                        .param("about", about)
                        .query(Integer.class)
                        .single();
    }

    /** The next that is due and that nobody else holds; it is held until the transaction is over. */
    Optional<Due> take() {
        return sql.sql("""
                select id, attempts, about, recipient, subject, body from mail.message
                where state = 'waiting' and due <= clock_timestamp()
                order by due limit 1 for update skip locked
                """)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getInt("attempts"),
                        new Letter(
                                row.getObject("about", UUID.class),
                                new Personal(row.getString("recipient")),
                                row.getString("subject"),
                                row.getString("body"))))
                .optional();
    }

    /** It has gone: whom it was to and what it said is forgotten. */
    void sent(Due due) {
        done(due, "sent", "");
    }

    /** It has not gone this time; it will be tried again, later each time, unless that has no use. */
    void failed(Due due, String fault, boolean forGood) {
        if (forGood || due.attempts() + 1 >= MOST_ATTEMPTS) {
            done(due, "failed", fault);
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.attempts(), 20));
        sql.sql("""
                update mail.message
                set attempts = attempts + 1, fault = :fault, due = clock_timestamp() + make_interval(secs => :pause)
                where id = :id
                """)
                .param("fault", fault)
                .param("pause", (pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE).toSeconds())
                .param("id", due.id())
                .update();
    }

    private void done(Due due, String state, String fault) {
        sql.sql("""
                update mail.message
                set state = :state, fault = :fault, attempts = attempts + 1, recipient = '', body = '',
                    done_at = clock_timestamp()
                where id = :id
                """)
                .param("state", state)
                .param("fault", fault)
                .param("id", due.id())
                .update();
    }
}
