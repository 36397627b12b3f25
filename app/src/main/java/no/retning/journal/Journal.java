package no.retning.journal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.access.Actor;
import no.retning.record.Json;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only chain of all that was done, and its readers. */
@Component
public class Journal {
    /** Any number will do, as long as only the journal takes this advisory lock. */
    private static final long CHAIN_LOCK = 0x4A4F55524E414CL;

    static final int ENTRIES_PER_CHECKPOINT = 1_000;

    private final JdbcClient sql;
    private final Checkpoints checkpoints;

    Journal(JdbcClient sql, Checkpoints checkpoints) {
        this.sql = sql;
        this.checkpoints = checkpoints;
    }

    private record Head(long seq, byte[] hash, Timestamp now) {}

    /** What happened to one record: {@code before} is null where it was created. */
    public record Happening(Ref record, @Nullable Object before, Object after) {}

    /**
     * Lets everybody else who writes wait until the transaction ends: entries are chained in the order in which their commands
     * become true. It is held before anything else is, or two who hold what the other needs would wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        sql.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", CHAIN_LOCK)
                .query((row, n) -> 0)
                .single();
    }

    /**
     * Adds the entry of a command to the chain, which is {@linkplain #hold held}, in the command's own transaction.
     *
     * @param ledTo what the command led to beside the record, by name
     * @return the entry's number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(
            Actor actor, String action, Ref record, @Nullable Object before, Object after, Map<String, String> ledTo) {
        return append(actor, action, List.of(new Happening(record, before, after)), ledTo);
    }

    /**
     * Adds the entries of many commands of one actor at once, in this order: as many entries as they are, in one go.
     *
     * @return the first entry's number; the others follow without a gap
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Actor actor, String action, List<Happening> all) {
        return append(actor, action, all, Map.of());
    }

    private long append(Actor actor, String action, List<Happening> all, Map<String, String> ledTo) {
        var head = head();
        long first = head.seq() + 1;
        var at = head.now().toInstant();
        // Only digests are made one after the other; a large group is written out on every core.
        var texts = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> EntryText.of(first + i, at, actor, action, all.get(i), ledTo))
                .toList();
        var rows = new EntryRows(head.now(), action);
        byte[] hash = head.hash();
        for (int i = 0; i < all.size(); i++) {
            hash = rows.add(first + i, all.get(i).record(), texts.get(i), hash);
            if ((first + i) % ENTRIES_PER_CHECKPOINT == 0) {
                checkpoints.sign(first + i, hash, at);
            }
        }
        rows.insert(sql);
        return first;
    }

    private Head head() {
        return sql.sql("""
                select coalesce(last.seq, 0) as seq, coalesce(last.hash, decode(repeat('00', 32), 'hex')) as hash,
                       greatest(clock_timestamp(), last.at) as now -- a clock set back does not reorder history
                from (select 1) one
                left join lateral (select seq, hash, at from journal.entry order by seq desc limit 1) last on true
                """)
                .query((row, n) -> new Head(row.getLong("seq"), row.getBytes("hash"), row.getTimestamp("now")))
                .single();
    }

    /** What has happened to a record, oldest first. */
    public List<Entry> of(UUID record) {
        return sql.sql("select body from journal.entry where record = :record order by seq")
                .param("record", record)
                .query((row, n) -> entry(row.getString("body")))
                .list();
    }

    /** When any of the records was touched by one of the actions, oldest first. */
    public List<Touch> touches(Collection<UUID> records, Set<String> actions) {
        return sql.sql("""
                select record, at from journal.entry
                where record = any(:records) and action = any(:actions) order by seq
                """)
                .param("records", records.toArray(UUID[]::new))
                .param("actions", actions.toArray(String[]::new))
                .query((row, n) -> new Touch(
                        row.getObject("record", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The latest entries, newest first, before the given number. */
    public List<Entry> before(long seq, int limit) {
        return sql.sql("select body from journal.entry where seq < :seq order by seq desc limit :limit")
                .param("seq", seq)
                .param("limit", limit)
                .query((row, n) -> entry(row.getString("body")))
                .list();
    }

    /** Deletes what the entries of a record say about persons; the chain stands. Returns how many values went. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erasePersonal(UUID record) {
        return sql.sql("""
                delete from journal.personal
                where seq in (select seq from journal.entry where record = :record)
                """).param("record", record).update();
    }

    private static Entry entry(String text) {
        var body = Json.parse(text);
        var record = body.get("record");
        return new Entry(
                body.get("seq").asLong(),
                Instant.parse(body.get("at").asString()),
                body.get("actor"),
                body.get("action").asString(),
                new Ref(
                        record.get("kind").asString(),
                        UUID.fromString(record.get("id").asString())),
                body.get("before"),
                body.get("after"));
    }
}
