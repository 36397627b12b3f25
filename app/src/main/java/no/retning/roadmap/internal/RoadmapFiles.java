package no.retning.roadmap.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.Measure;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Risk;
import no.retning.portfolio.RiskEntries;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ActivityLevel;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Detail;
import no.retning.roadmap.PublishRoadmap;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.Goal;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Roadmaps and their activities, as files of a package. */
@Component
@Order(6)
final class RoadmapFiles implements PackagePart {
    private static final Logger LOG = LoggerFactory.getLogger(RoadmapFiles.class);
    private static final long SEED = 1;

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Headers headers;
    private final RoadmapCompositions compositions;
    private final PublishRoadmap publish;
    private final ComputeSchedule compute;
    private final Dependencies dependencies;
    private final RiskEntries risks;
    private final DetailEntries details;
    private final PortfolioTerms terms;

    RoadmapFiles(
            Roadmaps roadmaps,
            Activities activities,
            Headers headers,
            RoadmapCompositions compositions,
            PublishRoadmap publish,
            ComputeSchedule compute,
            Dependencies dependencies,
            RiskEntries risks,
            DetailEntries details,
            PortfolioTerms terms) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.headers = headers;
        this.compositions = compositions;
        this.publish = publish;
        this.compute = compute;
        this.dependencies = dependencies;
        this.risks = risks;
        this.details = details;
        this.terms = terms;
    }

    @Override
    public String folder() {
        return "roadmaps";
    }

    @Override
    public String comment() {
        return "A roadmap and the activities in it.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(roadmaps, activities, details.records());
    }

    @Override
    public void inside(Entry entry, Catalogue catalogue) {
        var listed = entry.spot().list("activities");
        for (int i = 0; i < listed.size(); i++) {
            var activity = catalogue.add(Activity.KIND, listed.get(i), entry, i);
            var needs = listed.get(i).list("needs");
            for (int j = 0; j < needs.size(); j++) {
                catalogue.add(Dependency.KIND, needs.get(j), activity, j);
            }
            var feared = listed.get(i).list(risks.field());
            for (int j = 0; j < feared.size(); j++) {
                catalogue.add(Risk.KIND, feared.get(j), activity, j);
            }
            DetailEntries.inside(activity, catalogue);
        }
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        return switch (entry.ref().kind()) {
            case Roadmap.KIND -> roadmap(entry, catalogue);
            case Detail.KIND -> details.read(entry, catalogue);
            default -> activity(entry, catalogue);
        };
    }

    private static Thing roadmap(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var owner = id(catalogue.neededRef(spot, "owner", Set.of(Organisation.KIND)));
        return Thing.of(
                new Roadmap(
                        catalogue.header(entry, Roadmap.ACTIVE),
                        spot.neededTexts("title"),
                        spot.texts("text"),
                        owner,
                        spot.source()),
                spot,
                owner);
    }

    private Thing activity(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var roadmap = Objects.requireNonNull(entry.container()).ref().id();
        var owner = id(catalogue.neededRef(spot, "owner", Set.of(Organisation.KIND)));
        var goal = id(catalogue.neededRef(spot, "goal", Set.of(Goal.KIND)));
        var also = PlanningYaml.also(spot, catalogue);
        var measure = catalogue.ref(spot, "measure", Set.of(Measure.KIND));
        var state = Choices.of(spot, "state", Activity.STATES.toArray(String[]::new), code -> code, Activity.PLANNED);
        var after = new ArrayList<>(also);
        after.addAll(List.of(roadmap, owner, goal));
        if (measure != null) {
            after.add(measure.id());
        }
        return Thing.of(
                new Activity(
                        catalogue.header(entry, state),
                        roadmap,
                        goal,
                        also,
                        measure == null ? null : measure.id(),
                        PlanningYaml.afterGate(spot, terms),
                        spot.neededTexts("title"),
                        spot.texts("text"),
                        spot.texts("longText"),
                        owner,
                        Choices.each(spot, "userGroups", UserGroup.values(), UserGroup::code),
                        Choices.of(spot, "level", ActivityLevel.values(), ActivityLevel::code, ActivityLevel.NATIONAL),
                        PlanningYaml.period(spot),
                        spot.day("promised"),
                        PlanningYaml.waves(spot),
                        PlanningYaml.estimate(spot),
                        spot.day("finished"),
                        spot.has("remaining") ? Integer.valueOf(spot.number("remaining", 0)) : null,
                        spot.source()),
                spot,
                after.toArray(UUID[]::new));
    }

    /** Of a reference at fault, none: nothing that holds it is ever saved. */
    private static UUID id(@Nullable Ref ref) {
        return ref == null ? RoadmapSheet.NONE : ref.id();
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref roadmap, Set<UUID> together) {
        var id = roadmap.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        if (activities.in(id).stream().anyMatch(activity -> activity.estimate() != null)) {
            compute(actor, id);
        }
        publish.publish(actor, id, roadmaps.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    /** A roadmap with estimates is published with what follows from them; one that cannot be computed, without. */
    private void compute(Actor actor, UUID roadmap) {
        try {
            compute.compute(actor, roadmap, SEED, ComputeSchedule.USUAL_ITERATIONS);
        } catch (InvalidPlan circle) {
            LOG.warn("A roadmap of the package cannot be computed: {}", circle.getMessage());
        }
    }

    @Override
    public List<Written> write() {
        return roadmaps.all().stream().map(this::write).toList();
    }

    private Written write(Roadmap roadmap) {
        var header = roadmap.header();
        var file = PackageYaml.group().put("kind", Roadmap.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", roadmap.title());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "text", roadmap.text());
        file.put("owner", named(roadmap.owner()));
        PackageYaml.source(file, roadmap.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        activities.in(header.id()).forEach(one -> file.withArray("activities").add(write(one)));
        return new Written(header.slug(), file);
    }

    private ObjectNode write(Activity activity) {
        var written = PackageYaml.thing(activity.header());
        PackageYaml.texts(written, "title", activity.title());
        PackageYaml.since(written, activity.header(), activity.header().predecessor());
        written.put("state", activity.header().state());
        PackageYaml.texts(written, "text", activity.text());
        written.put("goal", named(activity.goal()));
        activity.alsoUnder()
                .forEach(goal -> written.withArray("alsoUnder").addObject().put("goal", named(goal)));
        if (activity.measure() != null) {
            written.put("measure", named(activity.measure()));
        }
        PackageYaml.word(written, "afterGate", activity.afterGate());
        written.put("owner", named(activity.owner()));
        activity.userGroups().forEach(group -> written.withArray("userGroups").add(group.code()));
        written.put("level", activity.level().code());
        PackageYaml.years(written, activity.period());
        PackageYaml.word(written, "promised", day(activity.promised()));
        PlanningYaml.write(written, activity);
        PackageYaml.word(written, "finished", day(activity.finished()));
        if (activity.remaining() != null) {
            written.put("remaining", activity.remaining());
        }
        PackageYaml.texts(written, "longText", activity.longText());
        PackageYaml.source(written, activity.source());
        dependencies.at(activity.header().id()).stream()
                .filter(need -> need.to().id().equals(activity.header().id()))
                .forEach(need -> written.withArray("needs").add(write(need)));
        risks.of(activity.header().id())
                .forEach(risk -> written.withArray(risks.field()).add(risks.write(risk)));
        details.write(activity, written);
        return written;
    }

    private ObjectNode write(Dependency need) {
        var written = PackageYaml.thing(need.header());
        written.put("from", named(need.from().id()));
        written.put("state", need.header().state());
        written.put("type", need.type().code());
        PackageYaml.texts(written, "text", need.text());
        PackageYaml.word(written, "neededBy", day(need.neededBy()));
        written.put("lagDays", need.lagDays());
        PackageYaml.texts(written, "answer", need.answer());
        PackageYaml.source(written, need.source());
        return written;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private String named(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }
}
