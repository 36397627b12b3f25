package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import no.retning.instance.Verifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks that every receipt hashes what it is for, and that all which the journal says were given in a flood are there. */
@Component
class ReceiptVerification implements Verifier {
    private final JdbcClient sql;

    ReceiptVerification(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Report verify() {
        var problems = new ArrayList<>(problems("""
                select 'answer ' || answer || ', sending ' || revision || ': its receipt is for other words'
                from (select answer, revision, sha256, body from hearing.receipt
                      union all select answer, 1, sha256, body from hearing.intake) given
                where sha256(convert_to(body, 'UTF8')) <> sha256
                """));
        problems.addAll(problems("""
                select 'answer ' || told.key || ': was received (journal entry ' || e.seq || ') and is not there'
                from journal.entry e, jsonb_each_text(e.body::jsonb #> '{after,receipts}') told
                where e.kind = 'hearing-intake'
                  and not exists (select from hearing.receipt r
                                  where r.answer = told.key::uuid and r.revision = 1 and r.sha256 = decode(told.value, 'hex'))
                  and not exists (select from hearing.intake i
                                  where i.answer = told.key::uuid and i.sha256 = decode(told.value, 'hex'))
                """));
        return new Report(
                "Hearings: %d receipts, %d of them not entered"
                        .formatted(count("receipt") + count("intake"), count("intake")),
                List.copyOf(problems));
    }

    private List<String> problems(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private long count(String table) {
        return sql.sql("select count(*) from hearing." + table)
                .query(Long.class)
                .single();
    }
}
