package no.retning.roadmap.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TreeMap;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.instance.Problem;
import no.retning.instance.RiskPlan;
import no.retning.page.WordBook;
import no.retning.record.LocalisedText;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Estimate;
import org.springframework.stereotype.Component;

/** {@code import projectfile FILE --activity SLUG}: a plan becomes the detail behind an activity, whose range it gives. */
@Component
class DetailImport {
    private static final Actor IMPORT = Actor.system("import projectfile");
    private static final int DIGITS = 12;

    private final Activities activities;
    private final Commands commands;
    private final WordBook book;

    DetailImport(Activities activities, Commands commands, WordBook book) {
        this.activities = activities;
        this.commands = commands;
        this.book = book;
    }

    void land(Path file, ProjectFile plan, String slug, PrintStream out) {
        var activity = activities.find(slug).orElseThrow(() -> new Problem("There is no activity '" + slug + "'"));
        if (plan.start() == null || plan.unit() == ProjectFile.Unit.PERIOD) {
            throw new Problem(file + ": the plan has no dates, so nobody can say how many days it takes");
        }
        var detail = range(file, plan);
        var estimate = detail.estimate(reason(file, plan, detail));
        out.println("%s: %s".formatted(file, plan.name()));
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
                    before -> taking(before, estimate));
        }
    }

    private static DetailRange range(Path file, ProjectFile plan) {
        try {
            return DetailRange.of(new RiskPlan(plan).plan());
        } catch (InvalidPlan invalid) {
            throw new Problem(
                    invalid.problems().stream()
                            .map(problem -> file + ": " + problem)
                            .toList(),
                    invalid);
        }
    }

    private LocalisedText reason(Path file, ProjectFile plan, DetailRange detail) {
        var texts = new TreeMap<String, String>();
        book.languages()
                .forEach((tag, words) -> texts.put(
                        tag,
                        words.of(
                                "roadmap.detail.reason",
                                plan.name(),
                                String.valueOf(file.getFileName()),
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
