package no.retning.roadmap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.RiskEvent;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keeps a plan as what lies behind an activity, in place of the one before it. */
@Component
public class KeepDetail {
    /** More than any project that one activity stands for; a roadmap of such plans is still computed while one waits. */
    public static final int MOST_TASKS = 5_000;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int LONGEST_SLUG = 80;
    private static final int TAIL = 24;

    private final Details details;
    private final Roadmaps roadmaps;
    private final Commands commands;
    private final Languages languages;

    KeepDetail(Details details, Roadmaps roadmaps, Commands commands, Languages languages) {
        this.details = details;
        this.roadmaps = roadmaps;
        this.commands = commands;
        this.languages = languages;
    }

    /** What keeps a plan from lying behind an activity, each naming its task; none where nothing does. */
    public List<String> faults(ProjectFile plan) {
        var faults = new ArrayList<String>();
        if (plan.start() == null || plan.unit() == ProjectFile.Unit.PERIOD) {
            faults.add("the plan has no dates, so nobody can say how many days it takes");
        }
        if (plan.activities().isEmpty() || plan.activities().size() > MOST_TASKS) {
            faults.add("the plan has %d tasks; there must be from 1 to %d behind an activity"
                    .formatted(plan.activities().size(), MOST_TASKS));
        }
        var known = roadmaps.today().atTime(MORNING);
        for (var task : plan.activities()) {
            var progress = task.progress();
            if (progress != null) {
                ahead(task, "began", progress.actualStart(), known, faults);
                ahead(task, "ended", progress.actualFinish(), known, faults);
            }
        }
        return faults;
    }

    private static void ahead(
            Activity task, String what, @Nullable Moment at, LocalDateTime known, List<String> faults) {
        if (at instanceof Moment.OnDate on && on.date().isAfter(known)) {
            faults.add("task \"%s\" (%s) %s on %s, which has not come by the morning of %s"
                    .formatted(task.id(), task.name(), what, on.date(), known.toLocalDate()));
        }
    }

    /**
     * Keeps a plan behind an activity; it is not public before somebody says so.
     *
     * @return false if it lies there already
     */
    public boolean keep(Actor actor, no.retning.roadmap.Activity activity, ProjectFile plan, Source source) {
        var tree = tree(plan);
        // One at a time: what is found there is what is there until the new one has taken its place.
        return commands.together(() -> {
            var before = details.of(activity.header().id());
            if (before.map(one -> CanonicalJson.of(Json.text(one.plan())))
                    .filter(known -> Arrays.equals(known, CanonicalJson.of(Json.text(tree))))
                    .isPresent()) {
                return false;
            }
            before.ifPresent(one -> commands.change(
                    actor,
                    Details.REMOVE,
                    details,
                    one.header().id(),
                    one.header().version(),
                    former -> former.with(former.header().in(Detail.REMOVED))));
            var id = Ids.next();
            commands.create(
                    actor,
                    details,
                    new Detail(
                            Header.draft(id, Detail.KIND, slug(activity.header().slug(), id.toString()), Detail.KEPT),
                            activity.header().id(),
                            activity.owner(),
                            LocalisedText.of(
                                    activity.title().language(languages).tag(), plan.name()),
                            tree,
                            source));
            return true;
        });
    }

    /** @throws no.retning.formats.projectfile.InvalidProjectFile if it is no plan */
    public static ProjectFile read(JsonNode plan) {
        return Detail.file(plan);
    }

    private static String slug(String activity, String id) {
        return (activity.length() > LONGEST_SLUG ? activity.substring(0, LONGEST_SLUG) + "x" : activity)
                + "-"
                + id.substring(TAIL);
    }

    /** A plan as it is kept. */
    public static JsonNode tree(ProjectFile plan) {
        var out = new ByteArrayOutputStream();
        ProjectJson.write(bare(plan), out);
        return Json.parse(out.toString(StandardCharsets.UTF_8));
    }

    /** Without what it costs and who works on it: neither decides when it is done, and neither is to be kept here. */
    static ProjectFile bare(ProjectFile plan) {
        return new ProjectFile(
                plan.name(),
                plan.unit(),
                plan.hoursPerDay(),
                plan.start(),
                plan.dataDate(),
                plan.calendar(),
                plan.calendars(),
                List.of(),
                plan.groups(),
                plan.activities().stream().map(KeepDetail::bare).toList(),
                plan.links(),
                plan.correlations(),
                plan.risks().stream().map(KeepDetail::bare).toList(),
                plan.branches(),
                List.of());
    }

    private static Activity bare(Activity task) {
        return new Activity(
                task.id(),
                task.name(),
                task.group(),
                task.duration(),
                task.elapsed(),
                task.milestone(),
                task.calendar(),
                task.constraints(),
                task.progress(),
                List.of(),
                null,
                0);
    }

    private static RiskEvent bare(RiskEvent risk) {
        return new RiskEvent(
                risk.id(),
                risk.name(),
                risk.probability(),
                risk.impacts().stream()
                        .map(impact -> new RiskEvent.Impact(impact.activity(), impact.change(), impact.size(), null))
                        .toList());
    }
}
