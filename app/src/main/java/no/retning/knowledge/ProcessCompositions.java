package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Item;
import no.retning.governance.Body;
import no.retning.record.Json;
import no.retning.record.Ref;
import no.retning.record.Validity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Composes what would be published of a process plan: each of its steps is a thing of its own. */
@Component
public class ProcessCompositions implements Composed<ProcessPlan> {
    private final ProcessPlans plans;
    private final Composer composer;
    private final Names names;
    private final Ties ties;

    ProcessCompositions(ProcessPlans plans, Composer composer, Names names, Ties ties) {
        this.plans = plans;
        this.composer = composer;
        this.names = names;
        this.ties = ties;
    }

    @Override
    public Kept<ProcessPlan> records() {
        return plans;
    }

    @Override
    public Composition of(UUID id) {
        var plan = plans.get(id);
        var item = composer.item(
                plan, plan.steps().stream().map(step -> item(plan, step)).toList());
        item.json().remove("steps");
        return new Composition(item, List.of(), plan.versionLabel());
    }

    private Item item(ProcessPlan plan, ProcessStep step) {
        var json = (ObjectNode) Json.tree(step);
        json.put("kind", ProcessStep.KIND);
        json.put("slug", plan.header().slug() + "-" + step.slug());
        json.put("state", "active");
        json.set("valid", Json.tree(Validity.ALWAYS));
        if (step.body() != null && !ties.isPublic(step.body())) {
            json.remove("body");
        } else if (step.body() != null) {
            json.set("bodyTitle", Json.tree(names.of(new Ref(Body.KIND, step.body()))));
        }
        json.putArray("items");
        return new Item(json);
    }
}
