package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groupings of answers to hearings, and how far those have come that run. */
@Component
public class HearingGroupings implements Records<HearingGrouping> {
    public static final String VIEW = "view";
    /** Calls it off. */
    public static final String STOP = "stop";

    public static final String FINISH = "finish";
    public static final String FAIL = "fail";

    private static final Kind<HearingGrouping> KIND = new Kind<>(
            HearingGrouping.KIND,
            HearingGrouping.class,
            HearingGrouping.states(),
            Set.of(VIEW, Commands.CREATE, STOP, FINISH, FAIL));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , g.content from hearing.grouping g join record.record r using (id)
            """;

    private final JdbcClient sql;

    HearingGroupings(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How far one has come.
     *
     * @param heard whether it has said so lately
     */
    public record Pace(int read, int all, boolean heard) {}

    @Override
    public Kind<HearingGrouping> about() {
        return KIND;
    }

    @Override
    public HearingGrouping get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(HearingGroupings::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(HearingGrouping.KIND, id));
    }

    /** Those of a hearing, the latest first. */
    public List<HearingGrouping> of(UUID hearing) {
        return sql.sql(SELECT + "where g.hearing = :hearing order by r.id desc")
                .param("hearing", hearing)
                .query(HearingGroupings::map)
                .list();
    }

    Optional<HearingGrouping> running(UUID hearing) {
        return sql.sql(SELECT + "where g.hearing = :hearing and r.state = 'running' order by r.id desc limit 1")
                .param("hearing", hearing)
                .query(HearingGroupings::map)
                .optional();
    }

    /** Whether nobody has called it off. */
    boolean isRunning(UUID grouping) {
        return sql.sql("select state = 'running' from record.record where id = :id")
                .param("id", grouping)
                .query(Boolean.class)
                .single();
    }

    public Pace pace(UUID grouping) {
        return sql.sql("""
                        select coalesce(p.read, 0) as read, coalesce(p.of_all, 0) as of_all,
                               coalesce(p.beat_at, r.changed_at) > clock_timestamp() - interval '5 minutes' as heard
                        from record.record r left join hearing.grouping_pace p on p.grouping = r.id
                        where r.id = :id
                        """)
                .param("id", grouping)
                .query((row, number) -> new Pace(row.getInt("read"), row.getInt("of_all"), row.getBoolean("heard")))
                .single();
    }

    void beat(UUID grouping, int read, int all) {
        sql.sql("""
                insert into hearing.grouping_pace (grouping, read, of_all) values (:id, :read, :all)
                on conflict (grouping) do update
                set read = excluded.read, of_all = excluded.of_all, beat_at = clock_timestamp()
                """).param("id", grouping).param("read", read).param("all", all).update();
    }

    @Override
    public void insert(HearingGrouping one) {
        write(one, "insert into hearing.grouping (id, hearing, content) values (:id, :hearing, :content::jsonb)");
    }

    @Override
    public void update(HearingGrouping one) {
        write(one, "update hearing.grouping set hearing = :hearing, content = :content::jsonb where id = :id");
    }

    private void write(HearingGrouping one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("hearing", one.hearing())
                .param("content", Columns.content(one))
                .update();
    }

    private static HearingGrouping map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingGrouping.class);
    }
}
