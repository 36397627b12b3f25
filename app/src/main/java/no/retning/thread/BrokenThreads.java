package no.retning.thread;

import java.util.List;
import java.util.UUID;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.thread.LinkTypes.End;
import no.retning.thread.LinkTypes.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the thread is broken: things that lack a tie which the rules say they should have. A tie that somebody has recorded
 * counts at once; one that follows from what a thing names, as a choice names what it rests on, when that is published.
 */
@Component
public class BrokenThreads {
    /** The organisation that owns it has come to an end, or has been taken out of the register. */
    private static final String UNOWNED = """
              and not exists (
                  select from thread.owned o join record.record owner on owner.id = o.owner
                  where o.thing = r.id and owner.valid @> current_date and owner.state <> 'removed')
            """;

    private final JdbcClient sql;
    private final LinkTypes types;

    BrokenThreads(JdbcClient sql, LinkTypes types) {
        this.sql = sql;
        this.types = types;
    }

    /** A thing and the rule it does not meet. */
    public record Broken(Rule rule, Ref thing, String state, LocalisedText title) {}

    /** Every break among records, rule by rule. */
    public List<Broken> all() {
        return types.rules().stream().flatMap(rule -> of(rule, null).stream()).toList();
    }

    /** The breaks at one record. */
    public List<Broken> at(Ref thing) {
        return types.rules().stream()
                .filter(rule -> rule.kind().equals(thing.kind()))
                .flatMap(rule -> of(rule, thing.id()).stream())
                .toList();
    }

    /** @param one the only record that is asked of, or null for all */
    private List<Broken> of(Rule rule, @Nullable UUID one) {
        return sql.sql("""
                select r.id, r.kind, r.state, r.title::text as title
                from record.record r
                where r.kind = :kind and r.state in (:states) and (:anySort or r.sort in (:sorts))
                  and (:one::uuid is null or r.id = :one)
                """ + (rule.needs() == null ? untied(rule) : UNOWNED) + " order by r.slug")
                .param("kind", rule.kind())
                .param("states", rule.states())
                .param("anySort", rule.sorts() == null)
                .param("sorts", rule.sorts() == null ? List.of("") : rule.sorts())
                .param("links", rule.mending().isEmpty() ? List.of("") : rule.mending())
                .param("within", rule.within() == null ? null : rule.within().toString())
                .param("one", one)
                .query((row, n) -> new Broken(
                        rule,
                        new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                        row.getString("state"),
                        Json.read(row.getString("title"), LocalisedText.class)))
                .list();
    }

    private static String untied(Rule rule) {
        var end = rule.end() == End.FROM ? "from_id" : "to_id";
        return """
                  and not exists (
                      select from thread.link l join record.record lr on lr.id = l.id
                      where l.%s = r.id and l.type in (:links) and lr.state = 'active'
                        and lr.valid @> current_date
                        and (:within::interval is null or lower(lr.valid) > current_date - :within::interval))
                  and not exists (
                      select from edition.link l join edition.pointer p using (sha256)
                      where l.%s = r.id and l.type in (:links) and p.shown @> clock_timestamp()
                        and (:within::interval is null or lower(l.valid) > current_date - :within::interval)
                        and not exists (select from thread.link recorded where recorded.id = l.id))
                """.formatted(end, end);
    }
}
