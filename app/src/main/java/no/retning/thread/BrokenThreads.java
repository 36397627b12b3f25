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
 * Where the thread is broken: things that lack a tie, or something else, which the rules say they should have. A tie that somebody has recorded
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

    /** Nobody has worked on it for as long as the rule gives. */
    private static final String UNCHANGED = "  and r.changed_at < clock_timestamp() - :within::interval\n";

    private final JdbcClient sql;
    private final LinkTypes types;

    BrokenThreads(JdbcClient sql, LinkTypes types) {
        this.sql = sql;
        this.types = types;
    }

    /**
     * A thing and the rule it does not meet.
     *
     * @param whole the record that the thing is, or lies in
     */
    public record Broken(Rule rule, Ref thing, Ref whole, String state, LocalisedText title) {}

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
                select r.id, r.kind, r.whole, r.whole_kind, r.state, r.title::text as title
                from thread.thing r
                where r.kind = :kind and r.state in (:states) and (:anySort or r.sort in (:sorts))
                  and (:one::uuid is null or r.id = :one)
                """ + lacking(rule) + " order by r.slug")
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
                        new Ref(row.getString("whole_kind"), row.getObject("whole", UUID.class)),
                        row.getString("state"),
                        Json.read(row.getString("title"), LocalisedText.class)))
                .list();
    }

    private static String lacking(Rule rule) {
        var needs = rule.needs();
        if (needs == null) {
            return untied(rule);
        }
        return switch (needs) {
            case OWNER -> UNOWNED;
            case WORK -> UNCHANGED;
            case BASIS -> outdated(rule);
        };
    }

    /** What is published says that it hangs together with something that has since been replaced, withdrawn or taken away. */
    private static String outdated(Rule rule) {
        var near = rule.end() == End.FROM ? "from_id" : "to_id";
        var far = rule.end() == End.FROM ? "to_id" : "from_id";
        return """
                  and exists (
                      select from edition.link l
                      join edition.pointer p using (sha256)
                      join record.record far on far.id = l.%s
                      where l.%s = r.id and l.type in (:links) and p.shown @> clock_timestamp()
                        and (far.state in ('withdrawn', 'removed')
                            or exists (
                                select from record.record newer
                                where newer.predecessor = far.id and newer.valid @> current_date)))
                """.formatted(far, near);
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
