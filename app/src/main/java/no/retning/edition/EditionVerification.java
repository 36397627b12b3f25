package no.retning.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.instance.Verifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks every edition's hash, its place in its thing's history and the pointers. */
@Component
class EditionVerification implements Verifier {
    private final JdbcClient sql;

    EditionVerification(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Report verify() {
        var problems = new ArrayList<String>();
        var editions = sql.sql("select " + Rows.COLUMNS + " from edition.edition e order by thing, number")
                .query(Rows::edition)
                .list();
        Edition before = null;
        for (var edition : editions) {
            check(edition, problems);
            var follows = before != null && before.id().equals(edition.id()) ? before : null;
            int expected = follows == null ? 1 : follows.number() + 1;
            if (edition.number() != expected) {
                problems.add("%s: edition %d is missing".formatted(edition.thing(), expected));
            } else if (follows != null
                    && edition.replaces().filter(follows.sha256()::equals).isEmpty()) {
                problems.add("%s: edition %d does not name the one it replaces"
                        .formatted(edition.thing(), edition.number()));
            }
            before = edition;
        }
        pointers(problems);
        unjournalled(problems);
        return new Report("Editions: %d".formatted(editions.size()), List.copyOf(problems));
    }

    private static void check(Edition edition, List<String> problems) {
        var name = "%s, edition %d".formatted(edition.thing(), edition.number());
        if (!Editions.sha256(edition.body()).equals(edition.sha256())) {
            problems.add(name + ": its content does not match its hash");
            return;
        }
        var text = new String(edition.body(), StandardCharsets.UTF_8);
        if (!Arrays.equals(CanonicalJson.of(text), edition.body())) {
            problems.add(name + ": its content is not canonical");
        }
        if (!edition.item().ref().equals(edition.thing())) {
            problems.add(name + ": holds another thing, " + edition.item().ref());
        }
    }

    private void pointers(List<String> problems) {
        sql.sql("""
                select e.kind || '/' || e.thing as thing, max(e.number) as latest,
                       max(e.number) filter (where upper_inf(p.shown)) as shown
                from edition.edition e left join edition.pointer p using (sha256)
                group by e.kind, e.thing
                having max(e.number) filter (where upper_inf(p.shown)) is distinct from max(e.number)
                """).query(row -> {
            problems.add("%s: the latest edition is %d, but %s is shown"
                    .formatted(row.getString("thing"), row.getInt("latest"), row.getString("shown")));
        });
    }

    /** Every edition was published by a command, whose entry names its hash. */
    private void unjournalled(List<String> problems) {
        sql.sql("""
                select e.kind || '/' || e.thing as thing, e.number from edition.edition e
                where not exists (
                    select from journal.entry j
                    where j.record = e.thing and j.body::jsonb #>> '{ledTo,edition}' = encode(e.sha256, 'hex'))
                order by thing, e.number
                """).query(row -> {
            problems.add("%s, edition %d: no journal entry tells of its publication"
                    .formatted(row.getString("thing"), row.getInt("number")));
        });
    }
}
