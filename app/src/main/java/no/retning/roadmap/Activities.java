package no.retning.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.Named;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities of all roadmaps. */
@Component
public class Activities implements Records<Activity> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Activity> KIND = new Kind<>(
            Activity.KIND,
            Activity.class,
            Set.of(
                    Activity.PLANNED,
                    Activity.ONGOING,
                    Activity.DONE,
                    Activity.DELAYED,
                    Activity.STOPPED,
                    Activity.REMOVED),
            Set.of(VIEW, Commands.CREATE, EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , a.roadmap, a.goal, a.also_under, a.measure, a.after_gate, a.title, a.text, a.long_text, a.owner, a.user_groups, a.level,
            a.period::text as period, a.promised, a.waves, a.estimate, a.finished, a.remaining, a.source
            from roadmap.activity a join record.record r using (id)
            """;

    private final JdbcClient sql;

    Activities(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Activity> about() {
        return KIND;
    }

    @Override
    public Activity get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Activities::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Activity.KIND, id));
    }

    public Optional<Activity> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'activity' and r.slug = :slug")
                .param("slug", slug)
                .query(Activities::map)
                .optional();
    }

    /** Those of a roadmap that have not been removed, in the order they begin in. */
    public List<Activity> in(UUID roadmap) {
        return sql.sql(SELECT + """
                where a.roadmap = :roadmap and r.state <> 'removed'
                order by lower(a.period), upper(a.period), r.slug
                """)
                .param("roadmap", roadmap)
                .query(Activities::map)
                .list();
    }

    /** Those of a roadmap that are neither done nor stopped, in the order they begin in, by name alone. */
    public List<Named> open(UUID roadmap) {
        return sql.sql("select " + Headers.COLUMNS + """
                , a.title from roadmap.activity a join record.record r using (id)
                where a.roadmap = :roadmap and r.state not in ('removed', 'done', 'stopped')
                order by lower(a.period), upper(a.period), r.slug
                """)
                .param("roadmap", roadmap)
                .query((row, n) -> new Named(Headers.map(row), Columns.text(row, "title"), Set.of()))
                .list();
    }

    /** Those of a roadmap that have not been removed, by their ids alone. */
    public Set<UUID> ids(UUID roadmap) {
        return sql.sql("""
                select id from roadmap.activity a join record.record r using (id)
                where a.roadmap = :roadmap and r.state <> 'removed'
                """).param("roadmap", roadmap).query(UUID.class).set();
    }

    /** Those of a measure in a roadmap that have not begun. */
    List<Activity> notBegun(UUID roadmap, UUID measure) {
        return sql.sql(SELECT + """
                where a.roadmap = :roadmap and a.measure = :measure and r.state = 'planned'
                """)
                .param("roadmap", roadmap)
                .param("measure", measure)
                .query(Activities::map)
                .list();
    }

    /** Some of those of a roadmap, after so many others. */
    public List<Activity> in(UUID roadmap, int after, int limit) {
        return sql.sql(SELECT + """
                where a.roadmap = :roadmap and r.state <> 'removed'
                order by lower(a.period), upper(a.period), r.slug
                offset :after limit :limit
                """)
                .param("roadmap", roadmap)
                .param("after", after)
                .param("limit", limit)
                .query(Activities::map)
                .list();
    }

    /** How many of them a roadmap has. */
    public int count(UUID roadmap) {
        return sql.sql("""
                select count(*) from roadmap.activity a join record.record r using (id)
                where a.roadmap = :roadmap and r.state <> 'removed'
                """).param("roadmap", roadmap).query(Integer.class).single();
    }

    /** The ids of those that one of these organisations owns and that have not been removed. */
    public List<UUID> ownedBy(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : sql.sql("""
                        select a.id from roadmap.activity a join record.record r using (id)
                        where a.owner in (:owners) and r.state <> 'removed'
                        """).param("owners", organisations).query(UUID.class).list();
    }

    @Override
    public void insert(Activity activity) {
        write(activity, """
                insert into roadmap.activity
                    (id, roadmap, goal, also_under, measure, after_gate, title, text, long_text, owner, user_groups, level, period,
                     promised, waves, estimate, finished, remaining, source)
                values (:id, :roadmap, :goal, :alsoUnder::jsonb, :measure, :afterGate, :title::jsonb, :text::jsonb, :longText::jsonb,
                        :owner, :userGroups::jsonb, :level, :period::daterange, :promised, :waves::jsonb,
                        :estimate::jsonb, :finished, :remaining, :source::jsonb)
                """);
    }

    @Override
    public void update(Activity activity) {
        write(activity, """
                update roadmap.activity
                set roadmap = :roadmap, goal = :goal, also_under = :alsoUnder::jsonb, measure = :measure, after_gate = :afterGate,
                    title = :title::jsonb, text = :text::jsonb, long_text = :longText::jsonb, owner = :owner,
                    user_groups = :userGroups::jsonb, level = :level, period = :period::daterange,
                    promised = :promised, waves = :waves::jsonb, estimate = :estimate::jsonb, finished = :finished,
                    remaining = :remaining, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Activity activity, String statement) {
        var estimate = activity.estimate();
        sql.sql(statement)
                .param("id", activity.header().id())
                .param("roadmap", activity.roadmap())
                .param("goal", activity.goal())
                .param("alsoUnder", Json.text(activity.alsoUnder()))
                .param("measure", activity.measure())
                .param("afterGate", activity.afterGate())
                .param("title", Json.text(activity.title()))
                .param("text", Json.text(activity.text()))
                .param("longText", Json.text(activity.longText()))
                .param("owner", activity.owner())
                .param("userGroups", Json.text(activity.userGroups()))
                .param("level", activity.level().code())
                .param("period", activity.period().toRange())
                .param("promised", activity.promised())
                .param("waves", Json.text(activity.waves()))
                .param("estimate", estimate == null ? null : Json.text(estimate))
                .param("finished", activity.finished())
                .param("remaining", activity.remaining())
                .param("source", Json.text(activity.source()))
                .update();
    }

    private static Activity map(ResultSet row, int number) throws SQLException {
        return new Activity(
                Headers.map(row),
                row.getObject("roadmap", UUID.class),
                row.getObject("goal", UUID.class),
                List.of(Json.read(row.getString("also_under"), UUID[].class)),
                row.getObject("measure", UUID.class),
                row.getString("after_gate"),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                Columns.text(row, "long_text"),
                row.getObject("owner", UUID.class),
                List.of(Json.read(row.getString("user_groups"), UserGroup[].class)),
                ActivityLevel.of(row.getString("level")),
                Validity.parseRange(row.getString("period")),
                row.getObject("promised", LocalDate.class),
                List.of(Json.read(row.getString("waves"), Wave[].class)),
                estimate(row.getString("estimate")),
                row.getObject("finished", LocalDate.class),
                row.getObject("remaining", Integer.class),
                Columns.source(row));
    }

    private static @Nullable Estimate estimate(@Nullable String json) {
        return json == null ? null : Json.read(json, Estimate.class);
    }
}
