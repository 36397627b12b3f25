package no.retning.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been computed of roadmaps. */
@Component
public class ScheduleRuns implements Records<ScheduleRun> {
    public static final String VIEW = "view";

    private static final Kind<ScheduleRun> KIND =
            new Kind<>(ScheduleRun.KIND, ScheduleRun.class, Set.of(ScheduleRun.MADE), Set.of(VIEW, Commands.CREATE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , c.roadmap, c.owner, c.day, c.seed, c.iterations, c.input, c.network, c.engine, c.joined, c.result
            from roadmap.run c join record.record r using (id)
            """;

    private final JdbcClient sql;

    ScheduleRuns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<ScheduleRun> about() {
        return KIND;
    }

    @Override
    public ScheduleRun get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(ScheduleRuns::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(ScheduleRun.KIND, id));
    }

    /** The last one made of a roadmap. */
    public Optional<ScheduleRun> latest(UUID roadmap) {
        return sql.sql(SELECT + "where c.roadmap = :roadmap order by r.changed_at desc, r.id desc limit 1")
                .param("roadmap", roadmap)
                .query(ScheduleRuns::map)
                .optional();
    }

    @Override
    public void insert(ScheduleRun run) {
        sql.sql("""
                insert into roadmap.run (id, roadmap, owner, day, seed, iterations, input, network, engine, joined, result)
                values (:id, :roadmap, :owner, :day, :seed, :iterations, :input, :network, :engine, :joined::jsonb, :result::jsonb)
                """)
                .param("id", run.header().id())
                .param("roadmap", run.roadmap())
                .param("owner", run.owner())
                .param("day", run.day())
                .param("seed", run.seed())
                .param("iterations", run.iterations())
                .param("input", run.input())
                .param("network", run.network())
                .param("engine", run.engine())
                .param("joined", Json.text(run.joined()))
                .param("result", Json.text(run.result()))
                .update();
    }

    /** Throws UnsupportedOperationException: what has been computed stands. */
    @Override
    public void update(ScheduleRun run) {
        throw new UnsupportedOperationException("A computation does not change");
    }

    private static ScheduleRun map(ResultSet row, int number) throws SQLException {
        return new ScheduleRun(
                Headers.map(row),
                row.getObject("roadmap", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getLong("seed"),
                row.getInt("iterations"),
                row.getString("input"),
                row.getString("network"),
                row.getString("engine"),
                List.of(Json.read(row.getString("joined"), JoinedEdition[].class)),
                Json.read(row.getString("result"), ScheduleResult.class));
    }
}
