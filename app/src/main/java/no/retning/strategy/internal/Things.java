package no.retning.strategy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the things that threads tie together are called, and where each belongs. */
@Component
final class Things {
    private static final int EXCERPT = 90;
    private static final int MOST_FOUND = 40;

    private static final String SELECT = """
            select r.id, r.kind, r.state, r.sort, r.title::text as title,
                   coalesce(p.text, '{}'::jsonb)::text as text,
                   coalesce(d.short_title, s.short_title, '{}'::jsonb)::text as short_title,
                   coalesce(g.code, c.number) as code,
                   coalesce(g.structure, c.strategy, pc.strategy, r.id) as publication,
                   case when g.id is not null then 'structure'
                        when c.id is not null or p.id is not null then 'strategy'
                        else r.kind end as publication_kind
            from record.record r
            left join strategy.goal g on g.id = r.id
            left join strategy.chapter c on c.id = r.id
            left join strategy.paragraph p on p.id = r.id
            left join strategy.chapter pc on pc.id = p.chapter
            left join strategy.document d on d.id = r.id
            left join strategy.strategy s on s.id = r.id
            where r.kind in ('strategy', 'chapter', 'paragraph', 'structure', 'goal', 'document')
            """;

    private final JdbcClient sql;

    Things(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param code as in 4, 1A or a chapter's number; null for the rest
     * @param publication the thing with whose editions it is published
     */
    record Thing(
            Ref ref,
            String state,
            String sort,
            LocalisedText title,
            LocalisedText text,
            LocalisedText shortTitle,
            @Nullable String code,
            Ref publication) {
        /** Its title, shortly; the first words of a paragraph, which has none. */
        Text name(Reading reading) {
            var best = title.isEmpty() ? text : shortTitle.isEmpty() ? title : shortTitle;
            var name = reading.text(best);
            return new Text(excerpt(Markdown.plain(name.text())), name.lang());
        }

        /** As in "Mål 4: Helsedata til fornying". */
        Text nameWithKind(Reading reading) {
            var name = name(reading);
            return new Text(kind(reading) + ": " + name.text(), name.lang());
        }

        String kind(Reading reading) {
            var word = sort.isEmpty() ? reading.word("strategy.kind." + ref.kind()) : reading.word("kind.goal." + sort);
            return code == null ? word : word + " " + code;
        }
    }

    static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, end > 0 ? end : EXCERPT) + " …";
    }

    Optional<Thing> find(UUID id) {
        return sql.sql(SELECT + " and r.id = :id")
                .param("id", id)
                .query(Things::map)
                .optional();
    }

    Thing get(Ref ref) {
        return find(ref.id())
                .filter(thing -> thing.ref().equals(ref))
                .orElseThrow(() -> new NoSuchRecord(ref.kind(), ref.id()));
    }

    Map<UUID, Thing> all(Collection<UUID> ids) {
        var found = new HashMap<UUID, Thing>();
        if (!ids.isEmpty()) {
            sql.sql(SELECT + " and r.id in (:ids)")
                    .param("ids", ids)
                    .query(Things::map)
                    .list()
                    .forEach(thing -> found.put(thing.ref().id(), thing));
        }
        return found;
    }

    /** Things in use whose title, number or text has these words. */
    List<Thing> search(String words) {
        return sql.sql(SELECT + """
                 and r.state not in ('removed')
                 and (lower(r.title::text) like :pattern or lower(p.text::text) like :pattern or lower(g.code) = :code)
                order by array_position(array['goal', 'document', 'strategy', 'structure', 'chapter', 'paragraph'], r.kind),
                         coalesce(g.structure, c.strategy, pc.strategy), g.code, r.slug
                limit :limit
                """)
                .param("pattern", "%" + words.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("code", words.toLowerCase(Locale.ROOT))
                .param("limit", MOST_FOUND)
                .query(Things::map)
                .list();
    }

    private static Thing map(ResultSet row, int number) throws SQLException {
        return new Thing(
                new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                row.getString("state"),
                row.getString("sort"),
                Json.read(row.getString("title"), LocalisedText.class),
                Json.read(row.getString("text"), LocalisedText.class),
                Json.read(row.getString("short_title"), LocalisedText.class),
                row.getString("code"),
                new Ref(row.getString("publication_kind"), row.getObject("publication", UUID.class)));
    }
}
