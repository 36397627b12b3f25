package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.ActionPlan;
import no.retning.knowledge.ActionPlanCompositions;
import no.retning.knowledge.FocusArea;
import no.retning.knowledge.PublishKnowledge;
import no.retning.strategy.Goal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Action plans as files of a package; they come after what their initiatives are tied to. */
@Component
@Order(45)
final class ActionPlanFiles extends KnowledgeFiles<ActionPlan> {
    private final Headers headers;

    ActionPlanFiles(ActionPlanCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "plans";
    }

    @Override
    public String comment() {
        return "An action plan: its focus areas, and the initiatives in each with who answers for them and what carries them out.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var areas = new LinkedHashMap<String, FocusArea>();
        var initiatives = new InitiativeFiles(entry, catalogue);
        for (var one : spot.list("focusAreas")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var goal = id(catalogue, one, "goal", Goal.KIND);
            if (goal != null) {
                initiatives.after().add(goal);
            }
            var area = new FocusArea(
                    Objects.requireNonNullElse(one.id(), part(entry, "focus-area-" + slug)),
                    slug,
                    one.neededTexts("title"),
                    one.texts("text"),
                    goal,
                    one.source());
            if (areas.put(slug, area) != null) {
                one.fault("slug", "“%s” is taken by another focus area; choose another".formatted(slug));
            }
            initiatives.read(one, area);
            one.finish();
        }
        var plan = new ActionPlan(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                ActionPlan.STATES.toArray(String[]::new),
                                state -> state,
                                ActionPlan.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                List.copyOf(areas.values()),
                initiatives.all(),
                spot.source());
        circles(entry, plan);
        return Thing.of(plan, spot, initiatives.after().toArray(UUID[]::new));
    }

    private static void circles(Entry entry, ActionPlan plan) {
        plan.initiatives().stream()
                .filter(one -> plan.wouldWaitForItself(one.id(), one.needs()))
                .findFirst()
                .ifPresent(one -> entry.spot()
                        .fault("focusAreas", "“%s” would have to come before itself".formatted(one.slug())));
    }

    @Override
    void write(ActionPlan plan, ObjectNode file) {
        PackageYaml.texts(file, "text", plan.text());
        file.put("owner", plan.owner());
        var slugs = new LinkedHashMap<UUID, String>();
        plan.initiatives().forEach(one -> slugs.put(one.id(), one.slug()));
        for (var area : plan.focusAreas()) {
            var one = part(file, "focusAreas").put("id", area.id().toString()).put("slug", area.slug());
            PackageYaml.texts(one, "title", area.title());
            PackageYaml.texts(one, "text", area.text());
            if (area.goal() != null) {
                one.put("goal", named(area.goal()));
            }
            plan.initiatives().stream()
                    .filter(initiative -> initiative.focusArea().equals(area.id()))
                    .forEach(initiative -> InitiativeFiles.write(initiative, part(one, "initiatives"), slugs, headers));
            PackageYaml.source(one, area.source());
        }
        PackageYaml.source(file, plan.source());
    }
}
