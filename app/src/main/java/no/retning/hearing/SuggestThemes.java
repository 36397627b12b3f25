package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.engines.suggestion.Clue;
import no.retning.engines.suggestion.Example;
import no.retning.engines.suggestion.Suggestion;
import no.retning.record.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which themes a passage may be about, by the words that it shares with others. It is learnt from what the same person has coded,
 * and from nobody else, so that people who code by themselves do so with suggestions too.
 */
@Component
public class SuggestThemes {
    private static final int MOST = 3;

    /**
     * The words of passages by their stems, which the database finds as it does for the search; words that hold a text together
     * have none. {@code said} has an answer, what it is said to, a language and a text.
     */
    private static final String STEMS = """
            , words as (
                select s.*, lower(t.token) as word, stem
                from said s
                cross join lateral ts_parse('default', s.text) t
                cross join lateral unnest(ts_lexize(
                    case s.language when 'en' then 'english_stem' else 'norwegian_stem' end::regdictionary, t.token)) stem
                where t.tokid in (1, 2, 16, 17) and length(t.token) > 2)
            """;

    private static final String POINTS = """
            hearing.answer a join record.record r on r.id = a.id
            cross join lateral jsonb_array_elements(a.content -> 'content' -> 'points') p (point)
            """;

    private final JdbcClient sql;
    private final HearingThemes themes;

    SuggestThemes(JdbcClient sql, HearingThemes themes) {
        this.sql = sql;
        this.themes = themes;
    }

    /** Those for a passage, the strongest first, with words as they stand in it; none where nothing speaks for any. */
    public List<Suggestion<UUID>> of(UUID hearing, UUID coder, SaidPoint point) {
        var words = words(point);
        var inUse = themes.of(hearing).stream().map(one -> one.header().id()).collect(Collectors.toSet());
        return Suggestion.of(read(hearing, coder, point, inUse), words.keySet(), MOST).stream()
                .map(one -> new Suggestion<>(
                        one.name(),
                        one.named(),
                        one.others(),
                        one.alike(),
                        one.clues().stream().map(clue -> worded(clue, words)).toList()))
                .toList();
    }

    private static Clue worded(Clue clue, Map<String, String> words) {
        return new Clue(words.getOrDefault(clue.word(), clue.word()), clue.within(), clue.outside(), clue.times());
    }

    /** The stems in a passage, each with a word of it. */
    private Map<String, String> words(SaidPoint point) {
        var words = new TreeMap<String, String>();
        sql.sql(
                        "with said as (select p.point ->> 'text' as text, a.content -> 'content' ->> 'language' as language from "
                                + POINTS + """
                        where a.id = :answer and (p.point ->> 'about')::uuid is not distinct from :about)
                        """ + STEMS + "select stem, min(word) as word from words group by stem")
                .param("answer", point.answer())
                .param("about", point.about(), Types.OTHER)
                .query(row -> {
                    words.put(row.getString("stem"), row.getString("word"));
                });
        return words;
    }

    /** What a person has coded, of the answers as they are now; not the passage itself. */
    private List<Example<UUID>> read(UUID hearing, UUID coder, SaidPoint point, Set<UUID> inUse) {
        return sql.sql("""
                        with said as (
                            select c.id, c.content -> 'themes' as themes, p.point ->> 'text' as text,
                                   a.content -> 'content' ->> 'language' as language
                            from
                        """ + POINTS + """
                            join hearing.coding c
                                on c.answer = a.id and c.about is not distinct from (p.point ->> 'about')::uuid
                            where c.hearing = :hearing and c.coder = :coder and r.state = 'received'
                              and a.revision = (c.content ->> 'revision')::int
                              and (c.answer <> :answer or c.about is distinct from :about))
                        """ + STEMS + """
                        select themes, array_agg(distinct stem) as stems from words group by id, themes
                        """)
                .param("hearing", hearing)
                .param("coder", coder)
                .param("answer", point.answer())
                .param("about", point.about(), Types.OTHER)
                .query((row, number) -> example(row, inUse))
                .list();
    }

    private static Example<UUID> example(ResultSet row, Set<UUID> inUse) throws SQLException {
        var stems = (String[]) row.getArray("stems").getArray();
        return new Example<>(
                Set.copyOf(Arrays.asList(stems)),
                Stream.of(Json.read(row.getString("themes"), UUID[].class))
                        .filter(inUse::contains)
                        .collect(Collectors.toSet()));
    }
}
