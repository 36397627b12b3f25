package no.retning.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes: writes the edition, moves the pointer, builds what is built from it and tells the other nodes. */
@Component
public class Editions {
    private final JdbcClient sql;
    private final Projections projections;
    private final Replacement replacement;
    private final ApplicationEventPublisher events;

    Editions(JdbcClient sql, Projections projections, Replacement replacement, ApplicationEventPublisher events) {
        this.sql = sql;
        this.projections = projections;
        this.replacement = replacement;
        this.events = events;
    }

    /** The edition of a thing that is shown now, read as the application (inside a publishing transaction, too). */
    public Optional<Edition> current(UUID thing) {
        return sql.sql("select " + Rows.COLUMNS + """
                 from edition.edition e join edition.pointer p using (sha256)
                where p.thing = :thing and upper_inf(p.shown)
                """)
                .param("thing", thing)
                .query(Rows::edition)
                .optional();
    }

    /** As {@link #current(UUID)}, of many; those that are not shown are left out. */
    public List<Edition> current(Collection<UUID> things) {
        return things.isEmpty()
                ? List.of()
                : sql.sql("select " + Rows.COLUMNS + """
                         from edition.edition e join edition.pointer p using (sha256)
                        where p.thing in (:things) and upper_inf(p.shown)
                        """)
                        .param("things", things)
                        .query(Rows::edition)
                        .list();
    }

    /** The edition of a thing of this kind that is shown now and in which this item stands; where it stands in several, the newest. */
    public Optional<Edition> holding(String kind, UUID item) {
        return sql.sql("select " + Rows.COLUMNS + """
                 from edition.edition e join edition.pointer p using (sha256)
                where e.kind = :kind and upper_inf(p.shown)
                  and exists (select from edition.item i where i.sha256 = e.sha256 and i.id = :item)
                order by lower(p.shown) desc, e.sha256 limit 1
                """)
                .param("kind", kind)
                .param("item", item)
                .query(Rows::edition)
                .optional();
    }

    /** An edition by what it is, whether it is shown now or was before. */
    public Optional<Edition> bySha256(String sha256) {
        return sql.sql("select " + Rows.COLUMNS + " from edition.edition e where sha256 = :sha256")
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(Rows::edition)
                .optional();
    }

    /** Whether a thing, or an item of one, is shown to the public now. */
    public boolean isPublished(UUID item) {
        return sql.sql("""
                select exists (
                    select from edition.item i join edition.pointer p using (sha256)
                    where i.id = :item and upper_inf(p.shown))
                """).param("item", item).query(Boolean.class).single();
    }

    /** What a thing, or an item of one, is called in what is shown of it now: its title, or its text where it has none. */
    public Optional<LocalisedText> called(UUID item) {
        return sql.sql("""
                select (case when i.title = '{}' then i.summary else i.title end)::text as name
                from edition.item i join edition.pointer p using (sha256)
                where i.id = :item and upper_inf(p.shown)
                limit 1
                """)
                .param("item", item)
                .query(String.class)
                .optional()
                .map(name -> Json.read(name, LocalisedText.class));
    }

    /**
     * Makes this the thing's current edition. The caller's command has decided that the actor may, and holds the record.
     *
     * @throws NothingChanged if item, links and label are those of the current edition
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Edition publish(Composition composition, LocalisedText reason, boolean correction) {
        var before = current(composition.item().id()).orElse(null);
        if (before != null && isSame(before, composition)) {
            throw new NothingChanged(composition.item().ref().toString());
        }
        var edition = compose(composition, reason, correction, before);
        insert(edition);
        projections.build(edition);
        replacement.announce(before, edition);
        events.publishEvent(new EditionPublished(
                edition.sha256(), edition.thing().kind(), edition.thing().id(), edition.number()));
        return edition;
    }

    private static boolean isSame(Edition before, Composition composition) {
        return before.item().json().equals(composition.item().json())
                && before.links().equals(composition.links())
                && before.label().equals(composition.label());
    }

    private Edition compose(
            Composition composition, LocalisedText reason, boolean correction, @Nullable Edition before) {
        var item = composition.item();
        Instant now = sql.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
        int number = before == null ? 1 : before.number() + 1;
        var json = Json.MAPPER.createObjectNode();
        json.put("format", Edition.FORMAT);
        json.put("kind", item.kind());
        json.put("thing", item.id().toString());
        json.put("slug", item.slug());
        json.put("number", number);
        json.put("label", composition.label());
        json.put("publishedAt", now.toString());
        json.put("correction", correction);
        json.set("reason", Json.tree(reason));
        if (before != null) {
            json.put("replaces", before.sha256());
        }
        json.set("item", item.json());
        json.set("links", Json.tree(composition.links()));
        var body = CanonicalJson.of(Json.text(json));
        return new Edition(
                sha256(body),
                item.ref(),
                number,
                item.slug(),
                composition.label(),
                now,
                correction,
                reason,
                item.title(),
                body);
    }

    private void insert(Edition edition) {
        sql.sql("""
                insert into edition.edition (sha256, kind, thing, number, slug, label, published_at, correction, reason,
                                             title, body)
                values (decode(:sha256, 'hex'), :kind, :thing, :number, :slug, :label, :at, :correction, :reason::jsonb,
                        :title::jsonb, :body)
                """)
                .param("sha256", edition.sha256())
                .param("kind", edition.thing().kind())
                .param("thing", edition.thing().id())
                .param("number", edition.number())
                .param("slug", edition.slug())
                .param("label", edition.label())
                .param("at", Timestamp.from(edition.publishedAt()))
                .param("correction", edition.correction())
                .param("reason", Json.text(edition.reason()))
                .param("title", Json.text(edition.title()))
                .param("body", edition.body())
                .update();
        sql.sql("""
                update edition.pointer set shown = tstzrange(lower(shown), :at)
                where thing = :thing and upper_inf(shown)
                """)
                .param("thing", edition.thing().id())
                .param("at", Timestamp.from(edition.publishedAt()))
                .update();
        sql.sql("""
                insert into edition.pointer (thing, sha256, shown)
                values (:thing, decode(:sha256, 'hex'), tstzrange(:at, null))
                """)
                .param("thing", edition.thing().id())
                .param("sha256", edition.sha256())
                .param("at", Timestamp.from(edition.publishedAt()))
                .update();
    }

    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
