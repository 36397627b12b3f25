package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import no.retning.record.Ref;
import no.retning.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries that are put into the chain together: one statement however many they are. */
final class EntryRows {
    private final Timestamp at;
    private final String action;
    private final List<Long> seqs = new ArrayList<>();
    private final List<Ref> records = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final List<Long> owners = new ArrayList<>();
    private final List<EntryText.Kept> personal = new ArrayList<>();

    EntryRows(Timestamp at, String action) {
        this.at = at;
        this.action = action;
    }

    /** Chains an entry; returns its hash. */
    byte[] add(long seq, Ref record, EntryText text, byte[] previous) {
        var body = text.continuing(previous);
        var hash = Sha256.of(body);
        seqs.add(seq);
        records.add(record);
        bodies.add(new String(body, StandardCharsets.UTF_8));
        hashes.add(hash);
        for (var kept : text.personal()) {
            owners.add(seq);
            personal.add(kept);
        }
        return hash;
    }

    void insert(JdbcClient sql) {
        sql.sql("""
                insert into journal.entry (seq, at, kind, record, action, body, hash)
                select seq, :at, kind, record::uuid, :action, body, hash
                from unnest(:seqs, :kinds, :records, :bodies, :hashes) as entry (seq, kind, record, body, hash)
                """)
                .param("at", at)
                .param("action", action)
                .param("seqs", seqs.toArray(Long[]::new))
                .param("kinds", records.stream().map(Ref::kind).toArray(String[]::new))
                .param(
                        "records",
                        records.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("bodies", bodies.toArray(String[]::new))
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
        if (!personal.isEmpty()) {
            sql.sql("""
                    insert into journal.personal (seq, commitment, salt, value)
                    select * from unnest(:seqs, :commitments, :salts, :values)
                    """)
                    .param("seqs", owners.toArray(Long[]::new))
                    .param(
                            "commitments",
                            personal.stream().map(EntryText.Kept::commitment).toArray(String[]::new))
                    .param("salts", personal.stream().map(EntryText.Kept::salt).toArray(byte[][]::new))
                    .param(
                            "values",
                            personal.stream().map(EntryText.Kept::value).toArray(String[]::new))
                    .update();
        }
    }
}
