package no.retning.roadmap.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.engines.schedule.CriticalPath;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.instance.Importer;
import no.retning.instance.PlanFiles;
import no.retning.instance.Problem;
import no.retning.instance.RiskPlan;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Slug;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ActivityLevel;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import no.retning.strategy.Goal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code import projectfile FILE… --roadmap SLUG --goal SLUG --owner SLUG}: the activities of plans, and what waits for what
 * in them, land in a roadmap under one goal; with {@code --activity SLUG} one plan is the detail behind an activity instead.
 */
@Component
class ProjectFileImport implements Importer {
    private static final String ACTIVITY = "activity";
    private static final Set<String> OPTIONS = Set.of("roadmap", "goal", "owner", ACTIVITY);
    private static final Actor IMPORT = Actor.system("import projectfile");

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Dependencies dependencies;
    private final Headers headers;
    private final Commands commands;
    private final Languages languages;
    private final DetailImport details;
    private final TransactionOperations transaction;

    ProjectFileImport(
            Roadmaps roadmaps,
            Activities activities,
            Dependencies dependencies,
            Headers headers,
            Commands commands,
            Languages languages,
            DetailImport details,
            TransactionOperations transaction) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.dependencies = dependencies;
        this.headers = headers;
        this.commands = commands;
        this.languages = languages;
        this.details = details;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "projectfile";
    }

    @Override
    public Set<String> options() {
        return OPTIONS;
    }

    /** Where the activities land. */
    private record Target(Roadmap roadmap, UUID goal, UUID owner) {}

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out) {
        var activity = options.get(ACTIVITY);
        if (activity != null && (files.size() != 1 || options.size() != 1)) {
            throw new Problem("--activity takes one file, and no other option: the activity has its place");
        }
        if (activity != null) {
            detail(files.getFirst(), activity, dryRun, out);
            return;
        }
        var target = new Target(
                roadmap(options.get("roadmap")),
                needed(Goal.KIND, "goal", options.get("goal")),
                needed(Organisation.KIND, "owner", options.get("owner")));
        var reader = new PlanFiles();
        Map<Path, ProjectFile> plans = new LinkedHashMap<>();
        files.forEach(file -> plans.put(file, reader.read(file)));
        transaction.executeWithoutResult(status -> {
            plans.forEach((file, plan) -> land(file, plan, target, out));
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        out.println(dryRun ? "Nothing was saved: this was a dry run" : "Imported");
    }

    /** One plan as the detail behind an activity that is there. */
    private void detail(Path file, String activity, boolean dryRun, PrintStream out) {
        var plan = new PlanFiles().read(file);
        transaction.executeWithoutResult(status -> {
            details.land(file, plan, activity, out);
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        out.println(dryRun ? "Nothing was saved: this was a dry run" : "Imported");
    }

    private Roadmap roadmap(@Nullable String slug) {
        if (slug == null) {
            throw new Problem("Say in which roadmap the activities land: --roadmap SLUG");
        }
        return roadmaps.find(slug).orElseThrow(() -> new Problem("There is no roadmap '" + slug + "'"));
    }

    private UUID needed(String kind, String option, @Nullable String slug) {
        if (slug == null) {
            throw new Problem("Say which %s the activities have: --%s SLUG".formatted(kind, option));
        }
        return headers.find(kind, slug)
                .map(Header::id)
                .orElseThrow(() -> new Problem("There is no %s '%s'".formatted(kind, slug)));
    }

    private void land(Path file, ProjectFile plan, Target target, PrintStream out) {
        if (plan.start() == null || plan.unit() == ProjectFile.Unit.PERIOD) {
            throw new Problem(file + ": the plan has no dates, so nothing in it has a place in a roadmap");
        }
        out.println(file + ": " + plan.name());
        plan.remarks().forEach(remark -> out.println("  " + remark));
        var source = new RiskPlan(plan).plan();
        var path = path(file, source);
        var dates = path.dates();
        Map<String, UUID> landed = new HashMap<>();
        for (int i = 0; i < plan.activities().size(); i++) {
            var one = plan.activities().get(i);
            if (one.milestone() && one.duration().likely() == 0) {
                out.println("  left out, a milestone: " + one.name());
                continue;
            }
            var from = day(path, dates.get(i).earlyStart());
            var last = day(path, dates.get(i).earlyFinish());
            var made = commands.create(IMPORT, activities, activity(file, plan, one, target, from, last));
            landed.put(one.id(), made.header().id());
            out.println("  %s  %s–%s  %s".formatted(made.header().state(), from, last, one.name()));
        }
        int links = 0;
        for (var link : plan.links()) {
            links += tie(file, plan, link, landed) ? 1 : 0;
        }
        out.println("  %d activities, %d dependencies".formatted(landed.size(), links));
    }

    private static CriticalPath path(Path file, no.retning.engines.schedule.Plan plan) {
        try {
            return CriticalPath.of(Network.of(plan));
        } catch (InvalidPlan invalid) {
            throw new Problem(
                    invalid.problems().stream()
                            .map(problem -> file + ": " + problem)
                            .toList(),
                    invalid);
        }
    }

    private static LocalDate day(CriticalPath path, double moment) {
        return Objects.requireNonNull(path.date(moment)).toLocalDate();
    }

    private Activity activity(
            Path file,
            ProjectFile plan,
            no.retning.formats.projectfile.Activity one,
            Target target,
            LocalDate from,
            LocalDate last) {
        var id = Ids.next();
        var progress = one.progress();
        boolean done = progress != null && progress.actualFinish() != null;
        var state = done
                ? Activity.DONE
                : progress != null && progress.actualStart() != null ? Activity.ONGOING : Activity.PLANNED;
        return new Activity(
                Header.draft(id, Activity.KIND, slug(one.name(), id), state),
                target.roadmap().header().id(),
                target.goal(),
                List.of(),
                null,
                null,
                LocalisedText.of(languages.first().tag(), one.name()),
                LocalisedText.NONE,
                LocalisedText.NONE,
                target.owner(),
                List.of(),
                ActivityLevel.NATIONAL,
                new Validity(from, last.isBefore(from) ? from.plusDays(1) : last.plusDays(1)),
                null,
                List.of(),
                estimate(plan, one).orElse(null),
                done ? last : null,
                null,
                new Source(file.getFileName() + ": " + plan.name(), null, false));
    }

    private static String slug(String name, UUID id) {
        var slug = Slug.from(name);
        return (slug.length() > 60 ? slug.substring(0, 60).replaceAll("-[^-]*$", "") : slug)
                + "-"
                + id.toString().substring(24);
    }

    /** Three points where the plan has them; a roadmap knows no other kind of range. */
    private static Optional<no.retning.roadmap.Estimate> estimate(
            ProjectFile plan, no.retning.formats.projectfile.Activity one) {
        if (one.elapsed()) {
            return Optional.empty();
        }
        return switch (one.duration()) {
            case Estimate.Triangular three ->
                Optional.of(range(
                        plan, three.min(), three.mode(), three.max(), no.retning.roadmap.Estimate.Shape.TRIANGULAR));
            case Estimate.Pert three ->
                Optional.of(
                        range(plan, three.min(), three.mode(), three.max(), no.retning.roadmap.Estimate.Shape.PERT));
            case Estimate.Fixed known -> Optional.empty();
            case Estimate.Uniform two -> Optional.empty();
            case Estimate.Lognormal skewed -> Optional.empty();
            case Estimate.Discrete several -> Optional.empty();
        };
    }

    private static no.retning.roadmap.Estimate range(
            ProjectFile plan, double least, double likely, double most, no.retning.roadmap.Estimate.Shape shape) {
        return new no.retning.roadmap.Estimate(
                days(plan, least), days(plan, likely), days(plan, most), shape, LocalisedText.NONE);
    }

    private static int days(ProjectFile plan, double duration) {
        double days = switch (plan.unit()) {
            case MINUTE -> duration / 60 / plan.hoursPerDay();
            case HOUR -> duration / plan.hoursPerDay();
            case DAY, PERIOD -> duration;
        };
        return (int) Math.round(days);
    }

    /** Whether both ends have landed; a roadmap knows only of what must be finished first. */
    private boolean tie(Path file, ProjectFile plan, Link link, Map<String, UUID> landed) {
        var from = landed.get(link.from());
        var to = landed.get(link.to());
        if (from == null || to == null || link.type() != Link.Type.FS) {
            return false;
        }
        var id = Ids.next();
        commands.create(
                IMPORT,
                dependencies,
                new Dependency(
                        Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                        new Ref(Activity.KIND, from),
                        new Ref(Activity.KIND, to),
                        DependencyType.DELIVERY,
                        LocalisedText.of(languages.first().tag(), plan.name()),
                        null,
                        link.elapsed() ? 0 : days(plan, link.lag()),
                        LocalisedText.NONE,
                        new Source(file.getFileName() + ": " + plan.name(), null, false)));
        return true;
    }
}
