package no.retning.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Reads;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the thread from a thing, either way and to any depth. */
public final class Walk {
    public enum Direction {
        /** To what it leads to. */
        ONWARD,
        /** To what it rests on. */
        BACK
    }

    /**
     * A tie on the way.
     *
     * @param depth 1 for the ties of the thing itself
     * @param from what the tie goes from, as published or recorded: both ends have title and slug
     */
    public record Step(
            int depth,
            UUID link,
            String type,
            End from,
            End to,
            Validity valid,
            LocalisedText evidence,
            Source source,
            String statedBy,
            LocalDate statedOn) {
        /** The end further along in this direction. */
        public End far(Direction direction) {
            return direction == Direction.ONWARD ? to : from;
        }
    }

    /** One end of a tie. */
    public record End(Ref ref, String slug, LocalisedText title, LocalisedText summary) {}

    private final JdbcClient sql;
    private final String thing;
    private final String link;

    /**
     * Both are looked up tie by tie, so that a walk takes as long however many ties there are elsewhere.
     *
     * @param thing finds what has the id {@code %s}
     * @param link finds the ties whose near end, a column, is {@code reached.id}
     */
    private Walk(JdbcClient sql, String thing, String link) {
        this.sql = sql;
        this.thing = thing;
        this.link = link;
    }

    /** Among what is published at a moment; both ends must be. */
    public static Walk published(JdbcClient publicSql) {
        return new Walk(publicSql, """
                lateral (
                    select i.id, i.kind, i.slug, i.title, i.summary from edition.item i
                    where i.id = %s and exists (select from edition.pointer p
                                                where p.sha256 = i.sha256 and p.shown @> :at::timestamptz)
                    order by i.depth limit 1
                )""", """
                lateral (
                    select distinct on (l.id) l.* from edition.link l
                    where l.%s = reached.id and exists (select from edition.pointer p
                                                        where p.sha256 = l.sha256 and p.shown @> :at::timestamptz)
                    order by l.id
                )""");
    }

    /** Among records, drafts included, that are in use. */
    public static Walk recorded(JdbcClient sql) {
        return new Walk(sql, """
                lateral (
                    select r.id, r.kind, r.slug, r.title, '{}'::jsonb as summary from record.record r
                    where r.id = %s offset 0
                )""", """
                lateral (
                    select l.*, r.valid from thread.link l join record.record r using (id)
                    where l.%s = reached.id and r.state = 'active' offset 0
                )""");
    }

    /** Every tie reached from {@code start} in this direction, nearest first. */
    public List<Step> from(UUID start, Direction direction, int depth, AsOf asOf) {
        var near = direction == Direction.ONWARD ? "from_id" : "to_id";
        var far = direction == Direction.ONWARD ? "to_id" : "from_id";
        var steps = sql.sql("""
                with recursive ahead (id, depth) as (
                    select :start::uuid, 0
                    union
                    select link.%s, reached.depth + 1 from ahead reached cross join %s link
                    where reached.depth < :depth
                ), reached as (
                    select id, min(depth) as depth from ahead group by id
                )
                select reached.depth + 1 as depth, link.id as link, link.type, link.valid::text as valid,
                       link.evidence::text as evidence, link.source::text as source, link.stated_by, link.stated_on,
                       f.kind as from_kind, f.id as from_id, f.slug as from_slug, f.title::text as from_title,
                       f.summary::text as from_summary,
                       t.kind as to_kind, t.id as to_id, t.slug as to_slug, t.title::text as to_title,
                       t.summary::text as to_summary
                from reached cross join %s link cross join %s f cross join %s t
                where reached.depth < :depth
                order by reached.depth, link.type, link.stated_on, f.slug, t.slug, link.id
                """.formatted(
                                far,
                                link.formatted(near),
                                link.formatted(near),
                                thing.formatted("link.from_id"),
                                thing.formatted("link.to_id")))
                .param("at", asOf.at())
                .param("start", start)
                .param("depth", depth)
                .query(Walk::step)
                .list();
        Reads.note("item:" + start);
        steps.forEach(step -> {
            Reads.note("item:" + step.from().ref().id());
            Reads.note("item:" + step.to().ref().id());
        });
        return steps;
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getInt("depth"),
                row.getObject("link", UUID.class),
                row.getString("type"),
                end(row, "from_"),
                end(row, "to_"),
                Validity.parseRange(row.getString("valid")),
                Json.read(row.getString("evidence"), LocalisedText.class),
                Json.read(row.getString("source"), Source.class),
                row.getString("stated_by"),
                row.getObject("stated_on", LocalDate.class));
    }

    private static End end(ResultSet row, String which) throws SQLException {
        return new End(
                new Ref(row.getString(which + "kind"), row.getObject(which + "id", UUID.class)),
                row.getString(which + "slug"),
                Json.read(row.getString(which + "title"), LocalisedText.class),
                Json.read(row.getString(which + "summary"), LocalisedText.class));
    }
}
