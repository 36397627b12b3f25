package no.retning.roadmap.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TreeMap;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Estimate;
import no.retning.roadmap.KeepDetail;
import no.retning.roadmap.ScheduleOutlook;
import org.springframework.stereotype.Component;

/** {@code import projectfile FILE --activity SLUG}: a plan is kept behind an activity, whose range it gives. */
@Component
class DetailImport {
    private static final Actor IMPORT = Actor.system("import projectfile");
    private static final int DIGITS = 12;

    private final Activities activities;
    private final KeepDetail keep;
    private final ScheduleOutlook outlook;
    private final Commands commands;
    private final WordBook book;

    DetailImport(Activities activities, KeepDetail keep, ScheduleOutlook outlook, Commands commands, WordBook book) {
        this.activities = activities;
        this.keep = keep;
        this.outlook = outlook;
        this.commands = commands;
        this.book = book;
    }

    void land(Path file, ProjectFile plan, String slug, PrintStream out) {
        var activity = activities.find(slug).orElseThrow(() -> new Problem("There is no activity '" + slug + "'"));
        var faults = keep.faults(plan);
        if (!faults.isEmpty()) {
            throw new Problem(faults.stream().map(fault -> file + ": " + fault).toList(), null);
        }
        if (!activity.isOpen()) {
            throw new Problem("Activity '%s' is %s: it takes no plan"
                    .formatted(slug, activity.header().state()));
        }
        var detail = range(file, plan);
        var estimate = detail.estimate(reason(detail));
        var before = seen(activity, slug);
        out.println("%s: %s".formatted(file, plan.name()));
        plan.remarks().forEach(remark -> out.println("  " + remark));
        out.println("  finished by %s in half of %d trials, by %s in 85 of 100; input %s"
                .formatted(detail.p50(), DetailRange.TRIALS, detail.p85(), detail.input()));
        out.println("  %s takes %d, %d, %d working days"
                .formatted(slug, estimate.optimistic(), estimate.likely(), estimate.pessimistic()));
        var from = activity.period().from();
        if (!detail.first().equals(from)) {
            out.println("  the plan begins %s, the activity %s: the days are those of the plan, the beginning stays"
                    .formatted(detail.first(), from));
        }
        if (!estimate.equals(activity.estimate())) {
            commands.change(
                    IMPORT,
                    Activities.EDIT,
                    activities,
                    activity.header().id(),
                    activity.header().version(),
                    one -> taking(one, estimate));
        }
        var source = new Source(
                file.getFileName() + ": " + plan.name(), null, activity.source().illustrative());
        if (keep.keep(IMPORT, activity, plan, source)) {
            tell(slug, before, seen(activity, slug), out);
        } else {
            out.println("  the plan lies behind %s already".formatted(slug));
        }
    }

    private ScheduleOutlook.Seen seen(Activity activity, String slug) {
        try {
            return outlook.of(activity.roadmap(), activity.header().id());
        } catch (InvalidPlan invalid) {
            throw new Problem(
                    invalid.problems().stream()
                            .map(problem -> "the roadmap with this plan in it: "
                                    + problem.replace(activity.header().id().toString(), slug))
                            .toList(),
                    invalid);
        }
    }

    /** What the network of the roadmap becomes. */
    private static void tell(String slug, ScheduleOutlook.Seen before, ScheduleOutlook.Seen after, PrintStream out) {
        out.println("  the network of the roadmap: %d activities and %d links become %d and %d"
                .formatted(before.activities(), before.links(), after.activities(), after.links()));
        var was = before.activity();
        var is = after.activity();
        if (was != null && is != null) {
            out.println("  %s: P50 %s becomes %s, P85 %s becomes %s"
                    .formatted(slug, was.p50(), is.p50(), was.p85(), is.p85()));
        }
        out.println("  the whole roadmap: P50 %s becomes %s, P85 %s becomes %s (%d trials)"
                .formatted(
                        before.everything().p50(),
                        after.everything().p50(),
                        before.everything().p85(),
                        after.everything().p85(),
                        ScheduleOutlook.TRIALS));
    }

    private static DetailRange range(Path file, ProjectFile plan) {
        try {
            return DetailRange.of(plan, DetailRange.TRIALS);
        } catch (InvalidPlan invalid) {
            throw new Problem(
                    invalid.problems().stream()
                            .map(problem -> file + ": " + problem)
                            .toList(),
                    invalid);
        } catch (IllegalArgumentException impossible) {
            throw new Problem(file + ": " + impossible.getMessage(), impossible);
        }
    }

    /** It is public with the range: what the plan and its file are called is not, before the plan itself is. */
    private LocalisedText reason(DetailRange detail) {
        var texts = new TreeMap<String, String>();
        book.languages()
                .forEach((tag, words) -> texts.put(
                        tag,
                        words.of(
                                "roadmap.detail.reason",
                                String.valueOf(DetailRange.TRIALS),
                                String.valueOf(DetailRange.SEED),
                                detail.input().substring(0, DIGITS))));
        return LocalisedText.of(texts);
    }

    private static Activity taking(Activity one, Estimate estimate) {
        return new Activity(
                one.header(),
                one.roadmap(),
                one.goal(),
                one.alsoUnder(),
                one.measure(),
                one.afterGate(),
                one.title(),
                one.text(),
                one.longText(),
                one.owner(),
                one.userGroups(),
                one.level(),
                one.period(),
                one.promised(),
                one.waves(),
                estimate,
                one.finished(),
                one.remaining(),
                one.source());
    }
}
