package no.retning.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that the public may read, with a database role that sees nothing that is withheld, taken back or lies ahead. */
@Component
class PublishedAnswers {
    private static final String COLUMNS = """
            select number, revision, standing, since, received_at, late, person, coalesce(unnamed, false) as unnamed, sha256, body,
                joined_into
            """;
    private static final String MATCHING = """
            from edition.hearing_answer
            where hearing = :hearing and standing in ('published', 'partly', 'withheld') and marks @> :marks::text[]
              and (:words = '' or words @@ websearch_to_tsquery('norwegian', :words)
                   or person <> '' and position(lower(:words) in lower(person)) > 0)
              and (:campaign = 0 or number in (
                  select number from edition.hearing_alike where hearing = :hearing and campaign = :campaign))
            """;

    private final JdbcClient sql;

    PublishedAnswers(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Some of the answers to a hearing.
     *
     * @param marks what all of them have, as {@code stance:against}
     * @param words to be found in them; empty for all
     * @param campaign the number of the campaign that they are in; 0 for all
     * @param page from 1
     */
    record Wanted(UUID hearing, List<String> marks, String words, int campaign, int page, int size) {}

    /**
     * @param total how many there are on all pages
     * @param distinct how many when those that are nearly the same count once
     */
    record Found(int total, int distinct, List<PublishedAnswer> shown) {}

    /**
     * The campaign that an answer is in.
     *
     * @param size how many answers that may be read are in it
     * @param like what it is most like; null where not all words of both may be read
     */
    record Alike(int campaign, int size, @Nullable Like like) {}

    /** Another answer, and how much is in both. */
    record Like(int number, double share) {}

    /** All are walked through once, for their numbers; only those that are shown are read whole. */
    Found find(Wanted wanted) {
        record Numbers(int total, int distinct, List<Integer> shown) {}
        var found = sql.sql("with found as materialized (select number " + MATCHING + """
                ), alike as (
                    select count(*) as size from edition.hearing_alike
                    where hearing = :hearing and number in (select number from found) group by campaign)
                select (select count(*) from found) as total,
                    (select count(*) from found) - (select coalesce(sum(size - 1), 0) from alike) as distinct_texts,
                    array(select number from found order by number limit :size offset :from) as shown
                """)
                .param("hearing", wanted.hearing())
                .param("marks", wanted.marks().toArray(String[]::new))
                .param("words", wanted.words())
                .param("campaign", wanted.campaign())
                .param("size", wanted.size())
                .param("from", (wanted.page() - 1L) * wanted.size())
                .query((row, n) -> new Numbers(row.getInt("total"), row.getInt("distinct_texts"), List.of((Integer[])
                        row.getArray("shown").getArray())))
                .single();
        var shown = found.shown().isEmpty()
                ? List.<PublishedAnswer>of()
                : sql.sql(COLUMNS + """
                        from edition.hearing_answer
                        where hearing = :hearing and number in (:numbers) order by number
                        """)
                        .param("hearing", wanted.hearing())
                        .param("numbers", found.shown())
                        .query(PublishedAnswers::map)
                        .list();
        return new Found(found.total(), found.distinct(), shown);
    }

    /** Those of these answers that are in a campaign, by number. */
    Map<Integer, Alike> alike(UUID hearing, Collection<Integer> numbers) {
        Map<Integer, Alike> alike = new TreeMap<>();
        if (!numbers.isEmpty()) {
            sql.sql("""
                    select number, campaign, size, share, tied_to from (
                        select *, count(*) over (partition by campaign) as size
                        from edition.hearing_alike where hearing = :hearing) a
                    where number in (:numbers)
                    """).param("hearing", hearing).param("numbers", numbers).query(row -> {
                alike.put(
                        row.getInt("number"),
                        new Alike(
                                row.getInt("campaign"),
                                row.getInt("size"),
                                row.getObject("tied_to") == null
                                        ? null
                                        : new Like(row.getInt("tied_to"), row.getDouble("share"))));
            });
        }
        return alike;
    }

    /** One by its number, also where nothing of it may be read any more. */
    Optional<PublishedAnswer> numbered(UUID hearing, int number) {
        return sql.sql(COLUMNS + "from edition.hearing_answer where hearing = :hearing and number = :number")
                .param("hearing", hearing)
                .param("number", number)
                .query(PublishedAnswers::map)
                .optional();
    }

    /** Which of these numbers lead to an answer, be it only to why it cannot be read. */
    Set<Integer> known(UUID hearing, Set<Integer> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql(
                                "select number from edition.hearing_answer where hearing = :hearing and number in (:numbers)")
                        .param("hearing", hearing)
                        .param("numbers", numbers)
                        .query(Integer.class)
                        .list());
    }

    /** Those that were last published, the latest first. */
    List<PublishedAnswer> latest(UUID hearing, int most) {
        return sql.sql(COLUMNS + """
                from edition.hearing_answer
                where hearing = :hearing and standing in ('published', 'partly', 'withheld')
                order by since desc, number desc limit :most
                """)
                .param("hearing", hearing)
                .param("most", most)
                .query(PublishedAnswers::map)
                .list();
    }

    static PublishedAnswer map(ResultSet row, int number) throws SQLException {
        var body = row.getString("body");
        return new PublishedAnswer(
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("standing"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("late"),
                row.getString("person"),
                row.getBoolean("unnamed"),
                row.getString("sha256"),
                body.isEmpty() ? null : Json.read(body, PublishedAnswer.Body.class),
                row.getObject("joined_into", Integer.class));
    }
}
