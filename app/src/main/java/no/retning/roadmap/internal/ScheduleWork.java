package no.retning.roadmap.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Odds;
import no.retning.page.Text;
import no.retning.record.Named;
import no.retning.roadmap.Activities;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Details;
import no.retning.roadmap.JoinedRoadmaps;
import no.retning.roadmap.PlanNames;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.ScheduleResult;
import no.retning.roadmap.ScheduleRun;
import no.retning.roadmap.ScheduleRuns;
import no.retning.strategy.Goals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** Computes roadmaps, and shows what was found. */
@Controller
class ScheduleWork {
    private static final int WRONG = 422;
    private static final int SHOWN = 40;

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Goals goals;
    private final ScheduleRuns runs;
    private final Details details;
    private final JoinedRoadmaps joined;
    private final ComputeSchedule compute;
    private final RoadmapPlaces places;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ScheduleWork(
            Roadmaps roadmaps,
            Activities activities,
            Goals goals,
            ScheduleRuns runs,
            Details details,
            JoinedRoadmaps joined,
            ComputeSchedule compute,
            RoadmapPlaces places,
            Access access) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.goals = goals;
        this.runs = runs;
        this.details = details;
        this.joined = joined;
        this.compute = compute;
        this.places = places;
        this.access = access;
    }

    @PostMapping("/arbeid/veikart/{id}/beregn")
    ResponseEntity<byte[]> compute(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        long seed = form.value("seed").matches("\\d{1,18}") ? Long.parseLong(form.value("seed")) : 1;
        try {
            var run = compute.compute(visit.actor(), id, seed, ComputeSchedule.USUAL_ITERATIONS);
            return Answer.seeOther(visit.url(RunPlaces.of(run.header().id())));
        } catch (InvalidPlan invalid) {
            return Answer.page(WRONG, templates.formTables(problems(visit, roadmaps.get(id), invalid.problems())));
        }
    }

    private TablesPage problems(Visit visit, Roadmap roadmap, List<String> problems) {
        var heading = visit.word("roadmap.run.impossible");
        Map<String, String> names = new HashMap<>();
        activities
                .in(roadmap.header().id())
                .forEach(one -> names.put(
                        one.header().id().toString(),
                        visit.reading().text(one.title()).text()));
        return new TablesPage(
                visit.frame(
                        heading,
                        RoadmapPlaces.of(roadmap.header().id()),
                        RoadmapPlaces.ACTIVE,
                        places.to(visit, roadmap)),
                null,
                visit.word("roadmap.one"),
                Text.of(heading),
                visit.word("roadmap.run.impossible.lead"),
                List.of(places.to(visit, roadmap)),
                List.of(new Section(
                        null,
                        null,
                        "",
                        List.of(visit.word("roadmap.publish.finding")),
                        problems.stream()
                                .map(problem -> new Row(List.of(Cell.of(named(problem, names))), List.of()))
                                .toList(),
                        List.of())),
                null,
                List.of());
    }

    private static String named(String problem, Map<String, String> names) {
        var said = problem;
        for (var name : names.entrySet()) {
            said = said.replace(name.getKey(), name.getValue());
        }
        return said;
    }

    @GetMapping("/arbeid/beregning/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var run = runs.get(id);
        access.require(visit.actor(), run, ScheduleRuns.VIEW);
        var roadmap = roadmaps.get(run.roadmap());
        Map<UUID, Named> named = new HashMap<>();
        activities
                .in(run.roadmap())
                .forEach(one -> named.put(one.header().id(), new Named(one.header(), one.title(), one.scopes())));
        joined.elsewhere(run).forEach(one -> named.put(one.header().id(), one));
        var result = run.result();
        var heading = visit.word("roadmap.run.heading", day(visit, run.day()));
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, RunPlaces.of(id), RoadmapPlaces.ACTIVE, places.to(visit, roadmap)),
                null,
                visit.reading().text(roadmap.title()).text(),
                Text.of(heading),
                visit.word(
                        "roadmap.run.said",
                        day(visit, result.finish().p50()),
                        day(visit, result.finish().p85())),
                List.of(places.to(visit, roadmap)),
                List.of(
                        promises(visit, result, named),
                        goals(visit, result),
                        drivers(visit, result, named),
                        joined(visit, run),
                        again(visit, roadmap, run)),
                null,
                List.of())));
    }

    private static String day(Visit visit, LocalDate day) {
        return visit.reading().day(day).text();
    }

    private static Cell name(Visit visit, UUID id, Map<UUID, Named> named) {
        var activity = named.get(id);
        return activity == null
                ? Cell.of(visit.word("roadmap.state.removed"))
                : Cell.of(new Link(
                        visit.url(RoadmapPlaces.activity(id)), visit.reading().text(activity.title())));
    }

    /** The activity or, with its name behind it, the task of the plan that lies there. */
    private Cell driver(Visit visit, ScheduleResult.Driver one, Map<UUID, Named> named) {
        var activity = name(visit, one.activity(), named);
        var link = activity.link();
        return details.of(one.activity())
                .filter(detail -> link != null && access.allows(visit.actor(), detail, Details.VIEW))
                .flatMap(detail -> new PlanNames(detail.file()).of(one))
                .map(task -> Cell.of(Link.of(
                        Objects.requireNonNull(link).url(), activity.text().text() + ": " + task)))
                .orElse(activity);
    }

    /** What has been promised, the least sure first. */
    private static Section promises(Visit visit, ScheduleResult result, Map<UUID, Named> named) {
        return new Section(
                visit.word("roadmap.run.promises"),
                null,
                visit.word("roadmap.run.promises.none"),
                List.of(
                        visit.word("roadmap.activity"),
                        visit.word("roadmap.chance.promised"),
                        visit.word("roadmap.p50"),
                        visit.word("roadmap.p85"),
                        visit.word("roadmap.critical")),
                result.activities().stream()
                        .filter(one -> one.kept() != null && one.kept() < 1)
                        .sorted(Comparator.comparing(one -> one.kept() == null ? 1 : one.kept()))
                        .limit(SHOWN)
                        .map(one -> new Row(
                                List.of(
                                        name(visit, one.activity(), named),
                                        Cell.of(share(visit, one.kept() == null ? 1 : one.kept())),
                                        Cell.of(day(visit, one.p50())),
                                        Cell.of(day(visit, one.p85())),
                                        Cell.of(share(visit, one.critical()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static String share(Visit visit, double share) {
        return visit.word("roadmap.chance", Odds.of(share).ofHundred());
    }

    private Section goals(Visit visit, ScheduleResult result) {
        var rows = new ArrayList<Row>();
        for (var one : result.goals()) {
            rows.add(new Row(
                    List.of(
                            Cell.of(GoalChoices.name(visit, goals.get(one.goal()))),
                            Cell.of(day(visit, one.p50())),
                            Cell.of(day(visit, one.p85()))),
                    List.of()));
        }
        return new Section(
                visit.word("roadmap.run.goals"),
                null,
                visit.word("roadmap.activities.empty"),
                List.of(visit.word("roadmap.goal"), visit.word("roadmap.p50"), visit.word("roadmap.p85")),
                rows,
                List.of());
    }

    private Section drivers(Visit visit, ScheduleResult result, Map<UUID, Named> named) {
        return new Section(
                visit.word("roadmap.run.drivers"),
                null,
                visit.word("roadmap.run.drivers.none"),
                List.of(
                        visit.word("roadmap.activity"),
                        visit.word("roadmap.run.early"),
                        visit.word("roadmap.run.late")),
                result.drivers().stream()
                        .map(one -> new Row(
                                List.of(
                                        driver(visit, one, named),
                                        Cell.of(day(visit, one.early())),
                                        Cell.of(day(visit, one.late()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** Other roadmaps that were computed with it, each in the edition that was taken. */
    private Section joined(Visit visit, ScheduleRun run) {
        return new Section(
                visit.word("roadmap.run.joined"),
                null,
                visit.word("roadmap.run.joined.none"),
                List.of(visit.word("roadmap.one"), visit.word("roadmap.run.edition")),
                joined.of(run).stream()
                        .map(edition -> new Row(
                                List.of(
                                        Cell.of(new Link(
                                                visit.url("/utgave/" + edition.sha256()),
                                                visit.reading().text(edition.title()))),
                                        Cell.of(String.valueOf(edition.number()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    /** How somebody else gets the same. */
    private static Section again(Visit visit, Roadmap roadmap, ScheduleRun run) {
        var export = "./retning export projectfile %s -o plan.json"
                .formatted(roadmap.header().slug());
        var schedule = "./retning schedule plan.json --seed %d --iterations %d".formatted(run.seed(), run.iterations());
        return new Section(
                visit.word("roadmap.run.again"),
                null,
                "",
                List.of(visit.word("roadmap.run.what"), visit.word("roadmap.run.value")),
                List.of(
                        row(visit.word("roadmap.run.trials"), String.valueOf(run.iterations())),
                        row(visit.word("roadmap.run.seed"), String.valueOf(run.seed())),
                        row(visit.word("roadmap.run.input"), run.input()),
                        row(visit.word("roadmap.run.engine"), run.engine()),
                        row(visit.word("roadmap.run.doors"), export + " && " + schedule)),
                List.of());
    }

    private static Row row(String what, String value) {
        return new Row(List.of(Cell.of(what), Cell.of(value)), List.of());
    }
}
