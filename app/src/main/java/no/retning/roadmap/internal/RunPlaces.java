package no.retning.roadmap.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.roadmap.Activities;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.ScheduleRuns;
import org.springframework.stereotype.Component;

/** Where a roadmap is computed, and where what was found is read. */
@Component
final class RunPlaces {
    private final ScheduleRuns runs;
    private final Activities activities;
    private final Access access;

    RunPlaces(ScheduleRuns runs, Activities activities, Access access) {
        this.runs = runs;
        this.activities = activities;
        this.access = access;
    }

    static String of(UUID run) {
        return "/arbeid/beregning/" + run;
    }

    List<Button> buttons(Visit visit, Roadmap roadmap) {
        var id = roadmap.header().id();
        return activities.count(id) > 0 && access.allows(visit.actor(), ComputeSchedule.blank(roadmap), Commands.CREATE)
                ? List.of(new Button(
                        visit.url(RoadmapPlaces.of(id) + "/beregn"),
                        visit.hidden(Map.of()),
                        visit.word("roadmap.compute"),
                        ""))
                : List.of();
    }

    Optional<Link> latest(Visit visit, Roadmap roadmap) {
        return runs.latest(roadmap.header().id())
                .filter(run -> access.allows(visit.actor(), run, ScheduleRuns.VIEW))
                .map(run -> visit.link(
                        of(run.header().id()),
                        "roadmap.run.latest",
                        visit.reading().day(run.day()).text()));
    }
}
