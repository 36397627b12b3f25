package no.retning.roadmap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import no.retning.edition.Item;
import no.retning.engines.schedule.Plan;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.instance.RiskPlan;
import no.retning.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The networks that roadmaps are; those that were computed are kept, each once, so that they can be computed again. */
@Component
public class ScheduleNetworks {
    private final RoadmapDetails details;
    private final JdbcClient sql;

    ScheduleNetworks(RoadmapDetails details, JdbcClient sql) {
        this.details = details;
        this.sql = sql;
    }

    /** The network that a roadmap is now, with the plans behind its activities. */
    public ProjectFile now(Item roadmap, RoadmapJoin join, LocalDate day) {
        return SchedulePlan.of(roadmap, join, details.plans(roadmap, join), day);
    }

    /** As {@link #now}, as the engine takes it. */
    Plan plan(Item roadmap, RoadmapJoin join, LocalDate day) {
        return new RiskPlan(now(roadmap, join, day)).plan();
    }

    /** Keeps a network and tells what it is found by. */
    String keep(ProjectFile network) {
        var out = new ByteArrayOutputStream();
        ProjectJson.write(network, out);
        var file = out.toString(StandardCharsets.UTF_8);
        var sha256 = Sha256.hex(file);
        sql.sql("insert into roadmap.network (sha256, file) values (:sha256, :file) on conflict do nothing")
                .param("sha256", sha256)
                .param("file", file)
                .update();
        return sha256;
    }

    /** The network that was computed; empty for what was computed before networks were kept. */
    public Optional<ProjectFile> of(ScheduleRun run) {
        return sql.sql("select file from roadmap.network where sha256 = :sha256")
                .param("sha256", run.network())
                .query(String.class)
                .optional()
                .map(file -> ProjectJson.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
