package no.retning.roadmap.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.page.Odds;
import no.retning.page.Text;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Detail;
import no.retning.roadmap.Details;
import no.retning.roadmap.KeepDetail;
import no.retning.roadmap.ScheduleResult;
import no.retning.roadmap.ScheduleRun;
import no.retning.roadmap.ScheduleRuns;
import org.springframework.stereotype.Component;

/** The plan behind an activity as a table, with when its tasks are done as the roadmap was last computed. */
@Component
final class DetailTable {
    static final String PATH = "/arbeid/detalj/";

    private static final int SHOWN = 25;
    private static final Map<String, String> WAYS =
            Map.of(Details.DISCLOSE, "/apne", Details.WITHHOLD, "/lukk", Details.REMOVE, "/fjern");

    private final Details details;
    private final ScheduleRuns runs;
    private final Access access;

    DetailTable(Details details, ScheduleRuns runs, Access access) {
        this.details = details;
        this.runs = runs;
        this.access = access;
    }

    /** The first tasks of the plan behind an activity; nothing where there is none that the visitor may see. */
    List<Section> sections(Visit visit, Activity activity) {
        return details.of(activity.header().id())
                .filter(detail -> access.allows(visit.actor(), detail, Details.VIEW))
                .map(detail -> List.of(section(
                        visit,
                        activity,
                        detail,
                        SHOWN,
                        List.of(visit.link(PATH + detail.header().id(), "roadmap.detail.all")))))
                .orElse(List.of());
    }

    /** All of its tasks. */
    Section whole(Visit visit, Activity activity, Detail detail) {
        return section(visit, activity, detail, KeepDetail.MOST_TASKS, List.of());
    }

    private Section section(Visit visit, Activity activity, Detail detail, int most, List<no.retning.page.Link> add) {
        var plan = detail.file();
        var written = detail.title().language(visit.reading().languages());
        var run = runs.latest(activity.roadmap()).filter(one -> access.allows(visit.actor(), one, ScheduleRuns.VIEW));
        var done = run.map(one -> done(one, activity.header().id(), plan)).orElse(Map.of());
        var waits = waits(plan);
        return new Section(
                visit.word(
                        "roadmap.detail.heading",
                        visit.reading().text(detail.title()).text(),
                        visit.word("roadmap.detail.state." + detail.header().state())),
                null,
                "",
                List.of(
                        visit.word("roadmap.detail.task"),
                        visit.word("roadmap.detail.waits"),
                        visit.word("roadmap.p50"),
                        visit.word("roadmap.p85"),
                        visit.word("roadmap.detail.critical")),
                Stream.concat(
                                plan.activities().stream()
                                        .limit(most)
                                        .map(task -> row(
                                                visit,
                                                visit.reading().text(task.name(), written),
                                                waits.containsKey(task.id())
                                                        ? visit.reading().text(waits.get(task.id()), written)
                                                        : Text.of(visit.word("roadmap.detail.waits.none")),
                                                Optional.ofNullable(done.get(task.id())))),
                                done.isEmpty()
                                        ? Stream.empty()
                                        : run.flatMap(one -> end(visit, activity, one)).stream())
                        .toList(),
                add);
    }

    /** When the activity is done, which is when all of its tasks are. */
    private static Optional<Row> end(Visit visit, Activity activity, ScheduleRun run) {
        return run.result().activities().stream()
                .filter(one -> one.activity().equals(activity.header().id()))
                .findFirst()
                .map(one -> row(
                        visit,
                        Text.of(visit.word("roadmap.detail.whole")),
                        Text.of(""),
                        Optional.of(
                                new ScheduleResult.OfTask(one.activity(), "", one.p50(), one.p85(), one.critical()))));
    }

    private static Row row(Visit visit, Text name, Text waits, Optional<ScheduleResult.OfTask> done) {
        var none = visit.word("roadmap.detail.notComputed");
        return new Row(
                List.of(
                        Cell.of(name),
                        Cell.of(waits),
                        Cell.of(done.map(one -> visit.reading().day(one.p50()).text())
                                .orElse(none)),
                        Cell.of(done.map(one -> visit.reading().day(one.p85()).text())
                                .orElse(none)),
                        Cell.of(done.map(one -> visit.word(
                                        "roadmap.chance",
                                        Odds.of(one.critical()).ofHundred()))
                                .orElse(none))),
                List.of());
    }

    /** Nothing where what was computed were other tasks than these. */
    private static Map<String, ScheduleResult.OfTask> done(ScheduleRun run, UUID activity, ProjectFile plan) {
        var done = new HashMap<String, ScheduleResult.OfTask>();
        run.result().tasks().stream()
                .filter(task -> task.activity().equals(activity))
                .forEach(task -> done.put(task.task(), task));
        boolean isOfThese = plan.activities().size() == done.size()
                && plan.activities().stream().allMatch(task -> done.containsKey(task.id()));
        return isOfThese ? done : Map.of();
    }

    /** By task the names of those that it waits for. */
    private static Map<String, String> waits(ProjectFile plan) {
        var names = new HashMap<String, String>();
        plan.activities().forEach(task -> names.put(task.id(), task.name()));
        return plan.links().stream()
                .collect(Collectors.groupingBy(
                        Link::to,
                        Collectors.mapping(
                                link -> names.getOrDefault(link.from(), link.from()), Collectors.joining(", "))));
    }

    /** Whether it is the plan that something was done with. */
    static boolean isDone(String done) {
        return WAYS.containsKey(done);
    }

    /** What was done with a plan, and from when on it holds. */
    static String receipt(Visit visit, String done) {
        return visit.word("roadmap.detail.done." + done) + " " + visit.word("roadmap.detail.holds");
    }

    /** From when on what one does with a plan holds; nothing where one may do nothing. */
    List<Section> holds(Visit visit, Detail detail) {
        return buttons(visit, detail).isEmpty()
                ? List.of()
                : List.of(new Section(null, null, visit.word("roadmap.detail.holds"), List.of(), List.of(), List.of()));
    }

    /** What one may do with a plan. */
    List<Button> buttons(Visit visit, Detail detail) {
        var buttons = new ArrayList<Button>();
        for (var action : new TreeMap<>(WAYS).entrySet()) {
            if (access.allows(visit.actor(), detail, action.getKey())) {
                buttons.add(new Button(
                        visit.url(PATH + detail.header().id() + action.getValue()),
                        visit.hidden(
                                Map.of("version", Long.toString(detail.header().version()))),
                        visit.word("roadmap.detail.do." + action.getKey()),
                        ""));
            }
        }
        return buttons;
    }
}
