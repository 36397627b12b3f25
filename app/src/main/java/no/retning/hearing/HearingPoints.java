package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points that answers make, one by one: of the answers that count, those with words. */
@Component
public class HearingPoints {
    /** A late answer counts when it has been let in; more time may have been given since it came. */
    private static final String COUNTING = """
            from hearing.answer a join record.record r on r.id = a.id join hearing.hearing h on h.id = a.hearing
                 cross join lateral jsonb_array_elements(a.content -> 'content' -> 'points') with ordinality p (point, place)
            where a.hearing = :hearing and r.state = 'received' and p.point ->> 'text' <> ''
              and (a.received_at < h.deadline or a.content ->> 'accepted' = 'true')
            """;

    private static final String UNTREATED = COUNTING + """
              and not exists (
                  select from hearing.passage g
                  where g.answer = a.id and g.about is not distinct from (p.point ->> 'about')::uuid)
            """;

    private static final String UNSETTLED = COUNTING + """
              and not exists (
                  select from hearing.passage g join record.record m on m.id = g.remark and m.state = 'approved'
                  where g.answer = a.id and g.about is not distinct from (p.point ->> 'about')::uuid)
            """;

    private final JdbcClient sql;

    HearingPoints(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A point with the answer it is part of.
     *
     * @param number of the answer
     * @param from as the answer is called
     * @param about what it is said to; null for the whole
     */
    public record Point(
            UUID answer,
            int number,
            LocalisedText from,
            @Nullable UUID about,
            @Nullable HearingStance stance,
            String text) {
        public SaidPoint whole() {
            return new SaidPoint(answer, about, "");
        }
    }

    /** The first that no remark rests on, by number of the answer. */
    public List<Point> untreated(UUID hearing, int most) {
        return untreated(hearing, 0, most);
    }

    /** @param after how many come before them */
    public List<Point> untreated(UUID hearing, int after, int most) {
        return sql.sql("select a.id, a.number, a.content -> 'title' as title, p.point " + UNTREATED
                        + " order by a.number, p.place offset :after limit :most")
                .param("hearing", hearing)
                .param("after", after)
                .param("most", most)
                .query(HearingPoints::map)
                .list();
    }

    /** How many no remark rests on. */
    public int untreated(UUID hearing) {
        return sql.sql("select count(*) " + UNTREATED)
                .param("hearing", hearing)
                .query(Integer.class)
                .single();
    }

    /** How many no remark that a second reader stands by rests on. */
    public int unsettled(UUID hearing) {
        return sql.sql("select count(*) " + UNSETTLED)
                .param("hearing", hearing)
                .query(Integer.class)
                .single();
    }

    /** How many there are. */
    public int all(UUID hearing) {
        return sql.sql("select count(*) " + COUNTING)
                .param("hearing", hearing)
                .query(Integer.class)
                .single();
    }

    /** A point of an answer to a hearing. */
    public Optional<Point> find(UUID hearing, SaidPoint said) {
        return sql.sql("select a.id, a.number, a.content -> 'title' as title, p.point " + COUNTING + """
                        and a.id = :answer and (p.point ->> 'about')::uuid is not distinct from :about
                        """)
                .param("hearing", hearing)
                .param("answer", said.answer())
                .param("about", said.about(), Types.OTHER)
                .query(HearingPoints::map)
                .optional();
    }

    private static Point map(ResultSet row, int number) throws SQLException {
        var point = Json.read(row.getString("point"), AnswerPoint.class);
        return new Point(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Columns.text(row, "title"),
                point.about(),
                point.stance(),
                point.text());
    }
}
