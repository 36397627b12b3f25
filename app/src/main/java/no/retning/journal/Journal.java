package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.record.Json;
import no.retning.record.PersonalJson;
import no.retning.record.Ref;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The append-only chain of all that was done, and its readers. */
@Component
public class Journal {
    /** Any number will do, as long as only the journal takes this advisory lock. */
    private static final long CHAIN_LOCK = 0x4A4F55524E414CL;

    static final int ENTRIES_PER_CHECKPOINT = 1_000;

    private final JdbcClient sql;
    private final Checkpoints checkpoints;
    private final SecureRandom random = new SecureRandom();

    Journal(JdbcClient sql, Checkpoints checkpoints) {
        this.sql = sql;
        this.checkpoints = checkpoints;
    }

    private record Head(long seq, byte[] hash, Timestamp now) {}

    private record Kept(String commitment, byte[] salt, String value) {}

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
        var personal = new ArrayList<Kept>();
        var was = before == null ? null : concealed(before, personal);
        var is = concealed(after, personal);
        var head = head();
        var body = body(head, actor, action, record, was, is);
        if (!ledTo.isEmpty()) {
            body.set("ledTo", Json.tree(ledTo));
        }
        var canonical = CanonicalJson.of(Json.text(body));
        var hash = Sha256.of(canonical);
        long seq = head.seq() + 1;
        sql.sql("""
                insert into journal.entry (seq, at, kind, record, action, body, hash)
                values (:seq, :at, :kind, :record, :action, :body, :hash)
                """)
                .param("seq", seq)
                .param("at", head.now())
                .param("kind", record.kind())
                .param("record", record.id())
                .param("action", action)
                .param("body", new String(canonical, StandardCharsets.UTF_8))
                .param("hash", hash)
                .update();
        personal.stream().distinct().forEach(kept -> keep(seq, kept));
        if (seq % ENTRIES_PER_CHECKPOINT == 0) {
            checkpoints.sign(seq, hash, head.now().toInstant());
        }
        return seq;
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

    private static ObjectNode body(
            Head head, Actor actor, String action, Ref record, @Nullable JsonNode before, JsonNode after) {
        var body = Json.MAPPER.createObjectNode();
        body.put("seq", head.seq() + 1);
        body.put("at", head.now().toInstant().toString());
        var who = body.putObject("actor");
        if (actor.account() == null) {
            who.put("name", actor.name());
        } else {
            who.put("account", actor.account().toString());
        }
        var roles = who.putArray("roles");
        actor.rolesAnywhere().forEach(roles::add);
        body.put("action", action);
        body.putObject("record")
                .put("kind", record.kind())
                .put("id", record.id().toString());
        if (before != null) {
            body.set("before", before);
        }
        body.set("after", after);
        body.put("previous", HexFormat.of().formatHex(head.hash()));
        return body;
    }

    /** The value as JSON with each personal value replaced by a commitment, whose opening goes into {@code personal}. */
    private JsonNode concealed(Object value, List<Kept> personal) {
        PersonalJson.Concealer concealer = text -> {
            // The same text in before and after gets one commitment, so that an unchanged value shows as unchanged.
            for (var kept : personal) {
                if (kept.value().equals(text)) {
                    return kept.commitment();
                }
            }
            var salt = new byte[16];
            random.nextBytes(salt);
            var kept = new Kept(Commitment.of(salt, text), salt, text);
            personal.add(kept);
            return kept.commitment();
        };
        return Json.MAPPER.readTree(Json.MAPPER
                .writer()
                .withAttribute(PersonalJson.Concealer.class, concealer)
                .writeValueAsString(value));
    }

    private void keep(long seq, Kept kept) {
        sql.sql("insert into journal.personal (seq, commitment, salt, value) values (:seq, :commitment, :salt, :value)")
                .param("seq", seq)
                .param("commitment", kept.commitment())
                .param("salt", kept.salt())
                .param("value", kept.value())
                .update();
    }

    /** What has happened to a record, oldest first. */
    public List<Entry> of(UUID record) {
        return sql.sql("select body from journal.entry where record = :record order by seq")
                .param("record", record)
                .query((row, n) -> entry(row.getString("body")))
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
