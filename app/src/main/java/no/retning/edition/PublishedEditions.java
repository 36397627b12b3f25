package no.retning.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public may read: editions, with a database role that sees nothing else. */
@Component
public class PublishedEditions {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String SHOWN = "select " + Rows.COLUMNS + """
             from edition.edition e join edition.pointer p using (sha256)
            where p.shown @> :at::timestamptz
            """;

    private final JdbcClient sql;

    PublishedEditions(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    /** An item and the edition it stands in. */
    public record Place(Edition edition, Item item) {}

    public Optional<Edition> bySha256(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        Reads.note("edition:" + sha256);
        return sql.sql("select " + Rows.COLUMNS + " from edition.edition e where sha256 = :sha256")
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(Rows::edition)
                .optional();
    }

    /** Whether an edition that is shown now names this file. */
    public boolean names(String file) {
        return sql.sql("""
                select exists (select from edition.file f join edition.pointer p using (sha256)
                               where f.file = :file and p.shown @> now())
                """)
                .param("file", HexFormat.of().parseHex(file))
                .query(Boolean.class)
                .single();
    }

    public Optional<Edition> current(UUID thing, AsOf asOf) {
        Reads.note("thing:" + thing);
        return sql.sql(SHOWN + " and e.thing = :thing")
                .param("at", asOf.at())
                .param("thing", thing)
                .query(Rows::edition)
                .optional();
    }

    /** Which edition of a thing is the current one, for those who keep what they have read before. */
    public Optional<String> currentSha256(UUID thing, AsOf asOf) {
        Reads.note("thing:" + thing);
        return sql.sql("""
                select sha256 from edition.pointer where thing = :thing and shown @> :at::timestamptz
                """)
                .param("at", asOf.at())
                .param("thing", thing)
                .query((row, n) -> HexFormat.of().formatHex(row.getBytes("sha256")))
                .optional();
    }

    /** The edition of the thing of this kind with this slug. */
    public Optional<Edition> current(String kind, String slug, AsOf asOf) {
        var found = sql.sql(SHOWN + " and e.kind = :kind and e.slug = :slug")
                .param("at", asOf.at())
                .param("kind", kind)
                .param("slug", slug)
                .query(Rows::edition)
                .optional();
        found.ifPresentOrElse(edition -> Reads.note("thing:" + edition.id()), () -> Reads.note(Reads.ANY));
        return found;
    }

    /** Which edition of a thing is the current one, without its content. */
    public record Head(String sha256, Ref thing, String slug) {}

    /** As {@link #all}, for those who keep content that they have read before. */
    public List<Head> heads(String kind, AsOf asOf) {
        Reads.note(Reads.ANY);
        return sql.sql("""
                select e.sha256, e.kind, e.thing, e.slug
                from edition.edition e join edition.pointer p using (sha256)
                where p.shown @> :at::timestamptz and e.kind = :kind order by e.slug
                """)
                .param("at", asOf.at())
                .param("kind", kind)
                .query((row, n) -> new Head(
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        new Ref(row.getString("kind"), row.getObject("thing", UUID.class)),
                        row.getString("slug")))
                .list();
    }

    /** The current editions of a kind, by slug. */
    public List<Edition> all(String kind, AsOf asOf) {
        Reads.note(Reads.ANY);
        return sql.sql(SHOWN + " and e.kind = :kind order by e.slug")
                .param("at", asOf.at())
                .param("kind", kind)
                .query(Rows::edition)
                .list();
    }

    /** Every edition of a thing, newest first. */
    public List<Edition> history(UUID thing) {
        Reads.note("thing:" + thing);
        return sql.sql("select " + Rows.COLUMNS + " from edition.edition e where thing = :thing order by number desc")
                .param("thing", thing)
                .query(Rows::edition)
                .list();
    }

    /** The latest editions of all things, newest first. */
    public List<Edition> latest(int limit, AsOf asOf) {
        Reads.note(Reads.ANY);
        return sql.sql("select " + Rows.COLUMNS + """
                 from edition.edition e where published_at <= :at::timestamptz
                order by published_at desc, sha256 limit :limit
                """)
                .param("at", asOf.at())
                .param("limit", limit)
                .query(Rows::edition)
                .list();
    }

    /**
     * An edition and when it was the one that readers saw.
     *
     * @param until null where it still is
     */
    public record Shown(
            Edition edition, Instant from, @Nullable Instant until) {}

    /** Every edition of these kinds that was ever the current one, in the order they became so. */
    public List<Shown> everShown(Collection<String> kinds) {
        Reads.note(Reads.ANY);
        return sql.sql("select lower(p.shown) as since, upper(p.shown) as until, " + Rows.COLUMNS + """
                 from edition.edition e join edition.pointer p using (sha256)
                where e.kind in (:kinds) order by lower(p.shown), e.sha256
                """)
                .param("kinds", kinds)
                .query(PublishedEditions::shown)
                .list();
    }

    private static Shown shown(ResultSet row, int n) throws SQLException {
        var until = row.getTimestamp("until");
        return new Shown(
                Rows.edition(row, n), row.getTimestamp("since").toInstant(), until == null ? null : until.toInstant());
    }

    /** Differs whenever {@link #everShown} would. */
    public String mark(Collection<String> kinds) {
        Reads.note(Reads.ANY);
        return sql.sql("""
                select count(*) || ' ' || coalesce(max(lower(p.shown))::text, '')
                       || ' ' || coalesce(max(upper(p.shown))::text, '')
                from edition.edition e join edition.pointer p using (sha256)
                where e.kind in (:kinds)
                """).param("kinds", kinds).query(String.class).single();
    }

    /** Where an item stands now: a thing is found in its own edition, a paragraph in its strategy's. */
    public Optional<Place> place(UUID item, AsOf asOf) {
        return standing("i.id = :id", Map.of("id", item), asOf);
    }

    public Optional<Place> place(String kind, String slug, AsOf asOf) {
        return standing("i.kind = :kind and i.slug = :slug", Map.of("kind", kind, "slug", slug), asOf);
    }

    private Optional<Place> standing(String condition, Map<String, ?> wanted, AsOf asOf) {
        record Found(Edition edition, UUID item) {}
        var found = sql.sql("select i.id as found, " + Rows.COLUMNS + """
                 from edition.item i
                join edition.edition e using (sha256)
                join edition.pointer p using (sha256)
                where p.shown @> :at::timestamptz and %s
                order by i.depth, e.published_at desc limit 1
                """.formatted(condition))
                .param("at", asOf.at())
                .params(wanted)
                .query((row, n) -> new Found(Rows.edition(row, n), row.getObject("found", UUID.class)))
                .optional();
        if (found.isEmpty()) {
            Reads.note(Reads.ANY);
            return Optional.empty();
        }
        var edition = found.get().edition();
        Reads.note("thing:" + edition.id());
        return edition.item().find(found.get().item()).map(item -> new Place(edition, item));
    }
}
