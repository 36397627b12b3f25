package no.retning.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.record.Language;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds words in what is published, in the reader's language, with its stems and with misspellings. */
@Component
public class PublishedSearch {
    /** Surrounds a found word in a passage; cannot be typed into a text. */
    public static final String FOUND = "\u0001";

    public static final String END = "\u0002";

    private final JdbcClient sql;

    PublishedSearch(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param words what the reader typed: words, "phrases", -exclusions, or
     * @param kind only things of this kind; null for all
     * @param year only what was published in this year; null for all
     */
    public record Query(
            String words,
            Language language,
            @Nullable String kind,
            @Nullable Integer year,
            AsOf asOf) {}

    /**
     * One find: the item, the publication it stands in, and the passage with the words marked.
     *
     * @param title of the item, or of what it stands in where it has none of its own
     * @param year when it was published
     */
    public record Hit(
            Ref item,
            String slug,
            String title,
            String passage,
            Ref thing,
            String thingSlug,
            String thingTitle,
            int year) {}

    public List<Hit> find(Query query, int limit) {
        Reads.note(Reads.ANY);
        return sql.sql("""
                with asked as (select websearch_to_tsquery(:stemmer::regconfig, :words) as query)
                select i.kind, i.id, i.slug,
                       coalesce(nullif(s.title, ''), up.title ->> :language, up.title ->> 'nb', '') as title, e.kind as thing_kind, e.thing, e.slug as thing_slug,
                       coalesce(e.title ->> :language, e.title ->> 'nb', e.slug) as thing_title,
                       extract(year from e.published_at)::int as year,
                       ts_headline(:stemmer::regconfig, case when s.text = '' then s.title else s.text end, asked.query,
                                   'StartSel=' || chr(1) || ', StopSel=' || chr(2)
                                   || ', MaxWords=32, MinWords=16, MaxFragments=2, FragmentDelimiter=" … "') as passage
                from asked, edition.passage s
                join edition.item i on i.sha256 = s.sha256 and i.id = s.item
                left join edition.item up on up.sha256 = i.sha256 and up.id = i.parent
                join edition.edition e on e.sha256 = s.sha256
                join edition.pointer p on p.sha256 = s.sha256
                where p.shown @> :at::timestamptz and s.language = :language and s.words @@ asked.query
                  and (:kind::text is null or i.kind = :kind)
                  and (:year::int is null or extract(year from e.published_at) = :year)
                order by ts_rank_cd(s.words, asked.query) desc, i.depth, i.id
                limit :limit
                """)
                .param("stemmer", Projections.stemmer(query.language().tag()))
                .param("words", query.words())
                .param("language", query.language().tag())
                .param("at", query.asOf().at())
                .param("kind", query.kind())
                .param("year", query.year())
                .param("limit", limit)
                .query((row, n) -> new Hit(
                        new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("passage"),
                        new Ref(row.getString("thing_kind"), row.getObject("thing", UUID.class)),
                        row.getString("thing_slug"),
                        row.getString("thing_title"),
                        row.getInt("year")))
                .list();
    }

    /** What the reader may have meant: the words with each misspelt one replaced by the nearest published one. */
    public Optional<String> meant(Query query) {
        Reads.note(Reads.ANY);
        var better = sql.sql("""
                with typed as (
                    select word, ordinality from unnest(string_to_array(lower(:words), ' ')) with ordinality as t(word, ordinality)
                    where word <> ''
                ), known as materialized (
                    select distinct word from edition.passage s
                    join edition.pointer p using (sha256),
                    lateral regexp_split_to_table(lower(s.title || ' ' || s.text), '[^[:alnum:]-]+') as word
                    where p.shown @> :at::timestamptz and s.language = :language and length(word) > 3
                )
                select string_agg(coalesce(nearest.word, typed.word), ' ' order by typed.ordinality)
                from typed left join lateral (
                    select known.word from known
                    where length(typed.word) > 3 and similarity(known.word, typed.word) > 0.35
                    order by known.word = typed.word desc, similarity(known.word, typed.word) desc, known.word
                    limit 1
                ) nearest on true
                """)
                .param("words", query.words())
                .param("at", query.asOf().at())
                .param("language", query.language().tag())
                .query(String.class)
                .optional();
        return better.filter(words -> !words.equalsIgnoreCase(query.words().strip()));
    }
}
