package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.Axis;
import no.retning.knowledge.Importance;
import no.retning.knowledge.Judged;
import no.retning.knowledge.Opportunity;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.Scenario;
import no.retning.knowledge.ScenarioCompositions;
import no.retning.knowledge.ScenarioSet;
import no.retning.knowledge.Sighting;
import no.retning.knowledge.Sign;
import no.retning.knowledge.StrategicResource;
import no.retning.strategy.GuidingDocument;
import no.retning.uptake.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Scenario sets as files of a package; in a file all parts but signs are known by their slugs. */
@Component
@Order(10)
final class ScenarioFiles extends KnowledgeFiles<ScenarioSet> {
    private static final UUID NONE = new UUID(0, 0);
    private static final Set<String> FIGURES = Set.of(PublishedThings.INDICATOR, Solution.KIND, GuidingDocument.KIND);

    ScenarioFiles(ScenarioCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "scenarios";
    }

    @Override
    public String comment() {
        return "A scenario set: axes, the futures, what each resource means in each, signs to watch for, opportunities.";
    }

    /** The id of a part that is named by its slug: {@code resource} or {@code opportunity} before it. */
    static UUID named(Entry set, String kind, String slug) {
        return part(set, kind + "-" + slug);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var ends = new HashMap<String, UUID>();
        var axes = axes(entry, ends);
        var scenarios = scenarios(entry, ends);
        var set = new ScenarioSet(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                ScenarioSet.STATES.toArray(String[]::new),
                                state -> state,
                                ScenarioSet.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                number(spot, "horizon"),
                number(spot, "room"),
                axes,
                scenarios,
                resources(entry, scenarios),
                signs(entry, scenarios, catalogue),
                opportunities(entry),
                spot.source());
        var slugs = set.slugs();
        if (slugs.stream().distinct().count() < slugs.size()) {
            spot.fault("slug", "is the same for two of its scenarios, resources and opportunities; choose others");
        }
        return Thing.of(set, spot);
    }

    private static @Nullable Integer number(Spot spot, String field) {
        if (!spot.has(field)) {
            return null;
        }
        int number = spot.number(field, 1);
        if (number < 1) {
            spot.fault(field, "must be 1 or more");
        }
        return number;
    }

    private static String slug(Spot one) {
        return Objects.requireNonNullElse(one.slug(), "");
    }

    /** @param ends takes the id of each by its slug */
    private static List<Axis> axes(Entry entry, Map<String, UUID> ends) {
        var axes = new ArrayList<Axis>();
        for (var one : entry.spot().list("axes")) {
            var own = new ArrayList<Axis.End>();
            for (var end : one.list("ends")) {
                var slug = slug(end);
                var id = Objects.requireNonNullElse(end.id(), part(entry, "end-" + slug));
                own.add(new Axis.End(id, end.neededTexts("title")));
                end.finish();
                if (ends.put(slug, id) != null) {
                    end.fault("slug", "“%s” is taken by another end of this set; choose another".formatted(slug));
                }
            }
            if (own.size() < 2) {
                one.fault("ends", "must be two or more");
            }
            axes.add(new Axis(
                    Objects.requireNonNullElse(one.id(), part(entry, "axis-" + axes.size())),
                    one.neededTexts("title"),
                    own,
                    one.source()));
            one.finish();
        }
        return axes;
    }

    private static List<Scenario> scenarios(Entry entry, Map<String, UUID> ends) {
        var scenarios = new ArrayList<Scenario>();
        for (var one : entry.spot().list("scenarios")) {
            var slug = slug(one);
            var stands = new ArrayList<UUID>();
            for (var end : one.words("ends")) {
                if (ends.containsKey(end)) {
                    stands.add(ends.get(end));
                } else {
                    one.fault("ends", "“%s” must be the slug of an end of one of the axes".formatted(end));
                }
            }
            scenarios.add(new Scenario(
                    Objects.requireNonNullElse(one.id(), named(entry, Scenario.KIND, slug)),
                    slug,
                    one.neededTexts("title"),
                    one.texts("text"),
                    stands,
                    one.texts("implications"),
                    one.texts("successFactors"),
                    one.source()));
            one.finish();
        }
        return scenarios;
    }

    private static @Nullable UUID scenario(Spot one, List<Scenario> scenarios) {
        var slug = one.needed("scenario");
        var found = scenarios.stream()
                .filter(scenario -> scenario.slug().equals(slug))
                .map(Scenario::id)
                .findFirst()
                .orElse(null);
        if (found == null) {
            one.fault("scenario", "must be the slug of one of the scenarios");
        }
        return found;
    }

    private static List<StrategicResource> resources(Entry entry, List<Scenario> scenarios) {
        var resources = new ArrayList<StrategicResource>();
        for (var one : entry.spot().list("resources")) {
            var slug = slug(one);
            var judged = new ArrayList<Judged>();
            for (var said : one.list("means")) {
                var scenario = scenario(said, scenarios);
                var importance = Choices.needed(said, "importance", Importance.values(), Importance::code);
                var reason = said.texts("reason");
                said.finish();
                if (scenario != null) {
                    judged.add(new Judged(scenario, importance, reason));
                }
            }
            if (judged.stream().map(Judged::scenario).distinct().count() < judged.size()) {
                one.fault("means", "must say at most one thing of each scenario");
            }
            resources.add(new StrategicResource(
                    Objects.requireNonNullElse(one.id(), named(entry, StrategicResource.KIND, slug)),
                    slug,
                    one.neededTexts("title"),
                    one.texts("text"),
                    judged,
                    one.source()));
            one.finish();
        }
        return resources;
    }

    private static List<Sign> signs(Entry entry, List<Scenario> scenarios, Catalogue catalogue) {
        var signs = new ArrayList<Sign>();
        for (var one : entry.spot().list("signs")) {
            signs.add(new Sign(
                    Objects.requireNonNullElse(one.id(), part(entry, "sign-" + signs.size())),
                    Objects.requireNonNullElse(scenario(one, scenarios), NONE),
                    one.neededTexts("title"),
                    one.texts("measured"),
                    catalogue.ref(one, "indicator", FIGURES),
                    Choices.of(one, "seen", Sighting.values(), Sighting::code, Sighting.NOT_LOOKED),
                    one.day("day"),
                    one.source()));
            one.finish();
        }
        return signs;
    }

    private static List<Opportunity> opportunities(Entry entry) {
        var opportunities = new ArrayList<Opportunity>();
        for (var one : entry.spot().list("opportunities")) {
            var slug = slug(one);
            opportunities.add(new Opportunity(
                    Objects.requireNonNullElse(one.id(), named(entry, Opportunity.KIND, slug)),
                    slug,
                    one.neededTexts("title"),
                    one.texts("text"),
                    one.source()));
            one.finish();
        }
        return opportunities;
    }

    @Override
    void write(ScenarioSet set, ObjectNode file) {
        PackageYaml.texts(file, "text", set.text());
        file.put("owner", set.owner());
        if (set.horizon() != null) {
            file.put("horizon", set.horizon());
        }
        if (set.room() != null) {
            file.put("room", set.room());
        }
        set.axes().forEach(axis -> write(axis, part(file, "axes")));
        set.scenarios().forEach(scenario -> write(scenario, part(file, "scenarios")));
        set.resources().forEach(resource -> write(set, resource, part(file, "resources")));
        set.signs().forEach(sign -> write(set, sign, part(file, "signs")));
        for (var opportunity : set.opportunities()) {
            var one = part(file, "opportunities")
                    .put("id", opportunity.id().toString())
                    .put("slug", opportunity.slug());
            PackageYaml.texts(one, "title", opportunity.title());
            PackageYaml.texts(one, "text", opportunity.text());
            PackageYaml.source(one, opportunity.source());
        }
        PackageYaml.source(file, set.source());
    }

    private static void write(Axis axis, ObjectNode one) {
        one.put("id", axis.id().toString());
        PackageYaml.texts(one, "title", axis.title());
        for (var end : axis.ends()) {
            var own = part(one, "ends").put("id", end.id().toString()).put("slug", end(end.id()));
            PackageYaml.texts(own, "title", end.title());
        }
        PackageYaml.source(one, axis.source());
    }

    /** An end has no name of its own; in a file it is called by its id. */
    private static String end(UUID id) {
        return "ende-" + id;
    }

    private static void write(Scenario scenario, ObjectNode one) {
        one.put("id", scenario.id().toString()).put("slug", scenario.slug());
        PackageYaml.texts(one, "title", scenario.title());
        PackageYaml.texts(one, "text", scenario.text());
        var ends = one.putArray("ends");
        scenario.ends().forEach(end -> ends.add(end(end)));
        PackageYaml.texts(one, "implications", scenario.implications());
        PackageYaml.texts(one, "successFactors", scenario.successFactors());
        PackageYaml.source(one, scenario.source());
    }

    private static Stream<String> slug(ScenarioSet set, UUID scenario) {
        return set.scenarios().stream().filter(one -> one.id().equals(scenario)).map(Scenario::slug);
    }

    private static void write(ScenarioSet set, StrategicResource resource, ObjectNode one) {
        one.put("id", resource.id().toString()).put("slug", resource.slug());
        PackageYaml.texts(one, "title", resource.title());
        PackageYaml.texts(one, "text", resource.text());
        for (var judged : resource.judged()) {
            var said = part(one, "means");
            slug(set, judged.scenario()).forEach(slug -> said.put("scenario", slug));
            said.put("importance", judged.importance().code());
            PackageYaml.texts(said, "reason", judged.reason());
        }
        PackageYaml.source(one, resource.source());
    }

    private void write(ScenarioSet set, Sign sign, ObjectNode one) {
        one.put("id", sign.id().toString());
        slug(set, sign.scenario()).forEach(slug -> one.put("scenario", slug));
        PackageYaml.texts(one, "title", sign.title());
        PackageYaml.texts(one, "measured", sign.measured());
        if (sign.indicator() != null) {
            one.put("indicator", named(sign.indicator().id()));
        }
        one.put("seen", sign.seen().code());
        if (sign.day() != null) {
            one.put("day", sign.day().toString());
        }
        PackageYaml.source(one, sign.source());
    }
}
