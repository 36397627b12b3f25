package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.retning.instance.Verifier;
import no.retning.record.Json;
import no.retning.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks the journal's chain, checkpoints, personal values and the records that lean on it. */
@Component
public class Verification implements Verifier {
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final JdbcClient sql;
    private final Checkpoints checkpoints;

    Verification(JdbcClient sql, Checkpoints checkpoints) {
        this.sql = sql;
        this.checkpoints = checkpoints;
    }

    @Override
    public Report verify() {
        var problems = new ArrayList<String>();
        var heads = new HashMap<Long, String>();
        long count = chain(problems, heads);
        var signed = new ArrayList<>(checkpoints.inside());
        signed.addAll(checkpoints.outside());
        for (var checkpoint : signed) {
            check(checkpoint, heads, count, problems);
        }
        personal(problems);
        records(problems);
        var summary = "Journal: %d entries, %d checkpoints"
                .formatted(count, checkpoints.inside().size());
        return new Report(summary, List.copyOf(problems));
    }

    private static final class Position {
        long seq;
        String hash = NOTHING_BEFORE;
        Instant at = Instant.MIN;
    }

    private long chain(List<String> problems, Map<Long, String> heads) {
        var last = new Position();
        try (var rows = sql
                .sql("""
                        select seq, at, kind, record::text as record, action, body, hash
                        from journal.entry order by seq
                        """)
                .query((row, n) -> new Row(
                        row.getLong("seq"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind"),
                        row.getString("record"),
                        row.getString("action"),
                        row.getString("body"),
                        row.getBytes("hash")))
                .stream()) {
            rows.forEach(row -> {
                row.check(last, problems);
                heads.put(row.seq, last.hash);
            });
        }
        return last.seq;
    }

    private record Row(long seq, Instant at, String kind, String record, String action, String body, byte[] hash) {
        void check(Position last, List<String> problems) {
            var name = "journal entry " + seq;
            if (seq != last.seq + 1) {
                problems.add("journal: entries %d to %d are missing".formatted(last.seq + 1, seq - 1));
            }
            var computed = Sha256.of(body.getBytes(StandardCharsets.UTF_8));
            if (!Arrays.equals(computed, hash)) {
                problems.add(name + ": its text does not match its hash");
            }
            try {
                var json = Json.parse(body);
                if (!json.get("previous").asString().equals(last.hash)) {
                    problems.add(name + ": does not continue the entry before it");
                }
                var ref = json.get("record");
                if (json.get("seq").asLong() != seq
                        || !json.get("action").asString().equals(action)
                        || !ref.get("kind").asString().equals(kind)
                        || !ref.get("id").asString().equals(record)
                        || !Instant.parse(json.get("at").asString()).equals(at)) {
                    problems.add(name + ": its look-up columns differ from its text");
                }
            } catch (RuntimeException e) {
                problems.add(name + ": its text is not an entry (" + e.getMessage() + ")");
            }
            if (at.isBefore(last.at)) {
                problems.add(name + ": is older than the entry before it");
            }
            last.seq = seq;
            last.hash = HexFormat.of().formatHex(computed);
            last.at = at;
        }
    }

    private void check(Checkpoint checkpoint, Map<Long, String> heads, long count, List<String> problems) {
        var name = "checkpoint at %d entries (%s)".formatted(checkpoint.count(), checkpoint.at());
        var statement = Checkpoint.statement(checkpoint.count(), checkpoint.head(), checkpoint.at());
        if (!Arrays.equals(checkpoint.key(), checkpoints.openKey())) {
            problems.add(name + ": was signed with another key than this instance's");
        } else if (!SigningKey.verifies(checkpoint.key(), statement, checkpoint.signature())) {
            problems.add(name + ": its signature does not hold");
        }
        if (checkpoint.count() > count) {
            problems.add(
                    "%s: the journal has only %d; its end was removed or it was rolled back".formatted(name, count));
        } else if (!HexFormat.of().formatHex(checkpoint.head()).equals(heads.get(checkpoint.count()))) {
            problems.add(name + ": the journal had another head then; it has been rewritten");
        }
    }

    private void personal(List<String> problems) {
        sql.sql("select seq, commitment, salt, value from journal.personal order by seq")
                .query(row -> {
                    if (!Commitment.of(row.getBytes("salt"), row.getString("value"))
                            .equals(row.getString("commitment"))) {
                        problems.add("journal entry %d: a personal value was changed".formatted(row.getLong("seq")));
                    }
                });
    }

    /** A record names its latest entry, and has been saved as often as the journal says. */
    private void records(List<String> problems) {
        sql.sql("""
                select r.kind || '/' || r.id as ref, r.version, r.entry, count(e.seq) as saved, max(e.seq) as last
                from record.record r left join journal.entry e on e.record = r.id and e.kind = r.kind
                group by r.id, r.kind, r.version, r.entry
                having count(e.seq) <> r.version or max(e.seq) is distinct from r.entry
                """).query(row -> {
            problems.add("%s: is at version %d (entry %d), but the journal tells of %d (entry %s)"
                    .formatted(
                            row.getString("ref"),
                            row.getLong("version"),
                            row.getLong("entry"),
                            row.getLong("saved"),
                            row.getString("last")));
        });
    }
}
