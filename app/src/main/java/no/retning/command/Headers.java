package no.retning.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Recorded;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The headers of all records: {@code record.record}. */
@Component
public class Headers {
    /** The columns that {@link #map} reads, for queries that join the header as {@code r}. */
    public static final String COLUMNS =
            "r.id, r.kind, r.slug, r.state, r.version, r.valid::text as valid, r.predecessor, r.changed_at";

    private final JdbcClient sql;

    Headers(JdbcClient sql) {
        this.sql = sql;
    }

    public static Header map(ResultSet row) throws SQLException {
        return new Header(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("slug"),
                row.getString("state"),
                row.getLong("version"),
                Validity.parseRange(row.getString("valid")),
                row.getObject("predecessor", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }

    /** Where this slug leads, whatever its state. */
    public Optional<Header> find(String kind, String slug) {
        return sql.sql("select " + COLUMNS + " from record.record r where kind = :kind and slug = :slug")
                .param("kind", kind)
                .param("slug", slug)
                .query((row, n) -> map(row))
                .optional();
    }

    public Optional<Header> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from record.record r where id = :id")
                .param("id", id)
                .query((row, n) -> map(row))
                .optional();
    }

    /** As packages name a record: {@code kind/slug}; throws NoSuchElementException if there is none. */
    public String named(UUID id) {
        return find(id).map(header -> header.kind() + "/" + header.slug()).orElseThrow();
    }

    /** What a record is called; throws {@link NoSuchRecord} if there is none. */
    public LocalisedText title(UUID id) {
        return sql.sql("select title::text from record.record where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(title -> Json.read(title, LocalisedText.class))
                .orElseThrow(() -> new NoSuchRecord("record", id));
    }

    /** Of the records that name this one as their predecessor, the latest. */
    public Optional<Header> successor(UUID id) {
        return sql.sql("select " + COLUMNS
                        + " from record.record r where predecessor = :id order by changed_at desc limit 1")
                .param("id", id)
                .query((row, n) -> map(row))
                .optional();
    }

    /** The entry of the last change of anything of these kinds: as long as it is the same, so is what is made of them. */
    public long lastChange(Set<String> kinds) {
        return sql.sql("""
                select coalesce(max(of_kind.entry), 0)
                from unnest(:kinds) as kind,
                     lateral (select max(r.entry) as entry from record.record r where r.kind = kind.kind) of_kind
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    Optional<Header> lock(String kind, UUID id) {
        return sql.sql("select " + COLUMNS + " from record.record r where id = :id for update")
                .param("id", id)
                .query((row, n) -> map(row))
                .optional()
                .filter(header -> header.kind().equals(kind));
    }

    void requireFreeSlug(Header header) {
        find(header.kind(), header.slug())
                .filter(other -> !other.id().equals(header.id()))
                .ifPresent(other -> {
                    throw new SlugTaken(header.kind(), header.slug());
                });
    }

    void insert(Recorded<?> record, long entry) {
        try {
            insert(List.of(record), entry);
        } catch (DuplicateKeyException e) {
            throw new SlugTaken(record.header().kind(), record.header().slug());
        }
    }

    /** @param entry of the first; those of the others follow it */
    void insert(List<? extends Recorded<?>> records, long entry) {
        sql.sql("""
                insert into record.record (id, kind, slug, state, version, valid, predecessor, title, sort, entry)
                select id::uuid, kind, slug, state, 1, valid::daterange, predecessor::uuid, title::jsonb, sort,
                       :entry + place - 1
                from unnest(:ids, :kinds, :slugs, :states, :valid, :predecessors, :titles, :sorts)
                     with ordinality as fresh (id, kind, slug, state, valid, predecessor, title, sort, place)
                """)
                .param("entry", entry)
                .param("ids", each(records, one -> one.header().id().toString()))
                .param("kinds", each(records, one -> one.header().kind()))
                .param("slugs", each(records, one -> one.header().slug()))
                .param("states", each(records, one -> one.header().state()))
                .param("valid", each(records, one -> one.header().validity().toRange()))
                .param("predecessors", each(records, one -> text(one.header().predecessor())))
                .param("titles", each(records, one -> Json.text(one.title())))
                .param("sorts", each(records, Recorded::sort))
                .update();
    }

    private static @Nullable String[] each(
            List<? extends Recorded<?>> records, Function<Recorded<?>, @Nullable String> column) {
        return records.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    void update(Recorded<?> record, long entry) {
        var header = record.header();
        sql.sql("""
                update record.record
                set slug = :slug, state = :state, valid = :valid::daterange, predecessor = :predecessor,
                    title = :title::jsonb, sort = :sort, version = version + 1, entry = :entry, changed_at = clock_timestamp()
                where id = :id
                """)
                .param("id", header.id())
                .param("slug", header.slug())
                .param("state", header.state())
                .param("valid", header.validity().toRange())
                .param("predecessor", header.predecessor())
                .param("title", Json.text(record.title()))
                .param("sort", record.sort())
                .param("entry", entry)
                .update();
    }
}
