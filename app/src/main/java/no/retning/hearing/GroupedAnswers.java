package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.engines.likeness.Alone;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which answers that count are nearly the same, by the latest grouping and by what people have said since. Nothing is said
 * of an answer that came, or was sent anew, after it.
 */
@Component
public class GroupedAnswers {
    /** Each answer that counts, and what has been said of it as it is now. */
    private static final String COUNTING = """
            from hearing.answer a
            join record.record r on r.id = a.id
            join hearing.hearing h on h.id = a.hearing
            left join hearing.grouped g on g.answer = a.id and g.revision = a.revision
            left join record.record c on c.id = g.campaign and c.state = 'grouped' and not g.taken_out
            where a.hearing = :hearing and r.state = 'received'
              and (a.received_at < h.deadline or a.content ->> 'accepted' = 'true')
            """;

    private final JdbcClient sql;

    GroupedAnswers(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The answers to a hearing counted both ways.
     *
     * @param distinct how many there are when those that are nearly the same count once
     * @param outside those that no grouping has read as they are now; each counts by itself
     */
    public record Counts(int answers, int distinct, int outside) {}

    /**
     * An answer of a campaign.
     *
     * @param tiedTo the answer that it is most like, and by which it came to be here
     * @param share of all rows of words in the two, those in both
     * @param takenOut whether a person has taken it out
     */
    public record Member(
            UUID answer,
            int number,
            LocalisedText title,
            UUID tiedTo,
            int tiedNumber,
            double share,
            boolean takenOut) {}

    /** What is said of an answer: it is in a campaign, or was and has been taken out, or why it is in none. */
    public record Placed(
            UUID answer,
            int revision,
            @Nullable UUID campaign,
            @Nullable UUID tiedTo,
            @Nullable Double share,
            boolean takenOut,
            @Nullable Alone alone) {}

    public Counts counts(UUID hearing) {
        return sql.sql("""
                        select count(*) as answers, count(distinct coalesce(c.id, a.id)) as distinct_ones,
                               count(*) filter (where g.answer is null) as outside
                        """ + COUNTING)
                .param("hearing", hearing)
                .query((row, number) ->
                        new Counts(row.getInt("answers"), row.getInt("distinct_ones"), row.getInt("outside")))
                .single();
    }

    /** How many answers that count are in each campaign now. */
    public Map<UUID, Integer> sizes(UUID hearing) {
        Map<UUID, Integer> sizes = new TreeMap<>();
        sql.sql("select c.id, count(*) as size " + COUNTING + " and c.id is not null group by c.id")
                .param("hearing", hearing)
                .query(row -> {
                    sizes.put(row.getObject("id", UUID.class), row.getInt("size"));
                });
        return sizes;
    }

    /** The campaign of each answer that counts and is in one. */
    public Map<UUID, UUID> campaigns(UUID hearing) {
        Map<UUID, UUID> campaigns = new HashMap<>();
        sql.sql("select a.id, c.id as campaign " + COUNTING + " and c.id is not null")
                .param("hearing", hearing)
                .query(row -> {
                    campaigns.put(row.getObject("id", UUID.class), row.getObject("campaign", UUID.class));
                });
        return campaigns;
    }

    /** How many answers that count are in no campaign, by why. */
    public Map<Alone, Integer> alone(UUID hearing) {
        Map<Alone, Integer> alone = new TreeMap<>();
        sql.sql("select g.alone, count(*) as size " + COUNTING + " and g.alone is not null group by g.alone")
                .param("hearing", hearing)
                .query(row -> {
                    alone.put(Alone.valueOf(row.getString("alone")), row.getInt("size"));
                });
        return alone;
    }

    /** Those of a campaign, by number, also those taken out, and all of them where it has been dissolved. */
    public List<Member> members(HearingCampaign campaign) {
        return sql.sql("""
                        select a.id, a.number, a.content -> 'title' as title, g.tied_to, tied.number as tied_number,
                               g.share, g.taken_out
                        """ + COUNTING.replace("where", "join hearing.answer tied on tied.id = g.tied_to where") + """
                          and g.campaign = :campaign order by a.number
                        """)
                .param("hearing", campaign.hearing())
                .param("campaign", campaign.header().id())
                .query(GroupedAnswers::member)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Columns.text(row, "title"),
                row.getObject("tied_to", UUID.class),
                row.getInt("tied_number"),
                row.getDouble("share"),
                row.getBoolean("taken_out"));
    }

    /** The campaign that an answer was put into, whatever became of it. */
    public Optional<UUID> campaign(UUID answer) {
        return sql.sql("""
                        select g.campaign from hearing.grouped g join hearing.answer a on a.id = g.answer
                        where g.answer = :answer and g.revision = a.revision and g.campaign is not null
                        """).param("answer", answer).query(UUID.class).optional();
    }

    /** What has been said of the answers to a hearing, as they were sent then, by number. */
    public List<Placed> placed(UUID hearing) {
        return sql.sql(
                        "select g.* from hearing.grouped g join hearing.answer a on a.id = g.answer where a.hearing = :id order by a.number")
                .param("id", hearing)
                .query((row, number) -> placed(row))
                .list();
    }

    /** What has been said of an answer, as it was sent then. */
    public Optional<Placed> of(UUID answer) {
        return sql.sql("select * from hearing.grouped where answer = :answer")
                .param("answer", answer)
                .query((row, number) -> placed(row))
                .optional();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        var alone = row.getString("alone");
        return new Placed(
                row.getObject("answer", UUID.class),
                row.getInt("revision"),
                row.getObject("campaign", UUID.class),
                row.getObject("tied_to", UUID.class),
                row.getObject("share", Double.class),
                row.getBoolean("taken_out"),
                alone == null ? null : Alone.valueOf(alone));
    }

    public void put(Placed one) {
        sql.sql("""
                insert into hearing.grouped (answer, revision, campaign, tied_to, share, taken_out, alone)
                values (:answer, :revision, :campaign, :tiedTo, :share, :takenOut, :alone)
                on conflict (answer) do update
                set revision = excluded.revision, campaign = excluded.campaign, tied_to = excluded.tied_to,
                    share = excluded.share, taken_out = excluded.taken_out, alone = excluded.alone
                """)
                .param("answer", one.answer())
                .param("revision", one.revision())
                .param("campaign", one.campaign())
                .param("tiedTo", one.tiedTo())
                .param("share", one.share())
                .param("takenOut", one.takenOut())
                .param("alone", one.alone() == null ? null : one.alone().name())
                .update();
    }

    /** Gives whether it stood in the campaign the other way. */
    boolean takeOut(UUID campaign, UUID answer, boolean out) {
        return sql.sql("""
                        update hearing.grouped set taken_out = :out
                        where campaign = :campaign and answer = :answer and taken_out <> :out
                        """)
                        .param("campaign", campaign)
                        .param("answer", answer)
                        .param("out", out)
                        .update()
                == 1;
    }
}
