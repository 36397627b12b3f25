package no.retning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.strategy.Goal;
import no.retning.strategy.GuidingDocument;
import org.springframework.stereotype.Component;

/**
 * Composes what would be published of an action plan: focus areas with the initiatives in each, and the ties from goals to
 * initiatives, and from those to what carries them out and what measures them.
 */
@Component
public class ActionPlanCompositions implements Composed<ActionPlan> {
    private final ActionPlans plans;
    private final Composer composer;
    private final Names names;
    private final PublishedNames published;
    private final Ties ties;

    ActionPlanCompositions(ActionPlans plans, Composer composer, Names names, PublishedNames published, Ties ties) {
        this.plans = plans;
        this.composer = composer;
        this.names = names;
        this.published = published;
        this.ties = ties;
    }

    @Override
    public Kept<ActionPlan> records() {
        return plans;
    }

    @Override
    public Composition of(UUID id) {
        var plan = plans.get(id);
        var item = composer.item(
                plan, plan.focusAreas().stream().map(area -> item(plan, area)).toList());
        item.json().remove("focusAreas");
        item.json().remove("initiatives");
        var named = new ArrayList<Ties.Tie>();
        plan.focusAreas().forEach(area -> {
            if (area.goal() != null) {
                named.add(new Ties.Tie(
                        Ties.DELIVERED_BY,
                        new Ref(Goal.KIND, area.goal()),
                        new Ref(FocusArea.KIND, area.id()),
                        LocalisedText.NONE,
                        area.source()));
            }
        });
        plan.initiatives().forEach(initiative -> named.addAll(named(initiative)));
        return new Composition(item, ties.of(plan, item, plan.owner(), named), "");
    }

    private Item item(ActionPlan plan, FocusArea area) {
        var item = PartItem.of(
                plan,
                FocusArea.KIND,
                area.id(),
                area.slug(),
                area.title(),
                area.text(),
                area.source(),
                plan.of(area).stream().map(one -> item(plan, one)).toList());
        if (area.goal() != null && ties.isPublic(area.goal())) {
            item.json().put("goal", area.goal().toString());
            published.put(item.json(), List.of(area.goal()));
        }
        return item;
    }

    /** What is not public is not even named. */
    private Item item(ActionPlan plan, Initiative initiative) {
        var item = PartItem.of(
                plan,
                Initiative.KIND,
                initiative.id(),
                initiative.slug(),
                initiative.title(),
                initiative.text(),
                initiative.source(),
                List.of());
        var json = item.json();
        if (initiative.owner() != null) {
            json.put("owner", initiative.owner().toString());
            json.set("ownerTitle", Json.tree(names.of(new Ref(Organisation.KIND, initiative.owner()))));
        }
        if (initiative.from() != null) {
            json.put("from", initiative.from().written());
        }
        if (initiative.until() != null) {
            json.put("until", initiative.until().written());
        }
        json.set("userGroups", Json.tree(initiative.userGroups()));
        PartItem.put(json, "affected", initiative.affected());
        PartItem.put(json, "legalBasis", initiative.legalBasis());
        json.put("heard", initiative.heard());
        json.set("guidance", Json.tree(shown(initiative.guidance())));
        json.set("goals", Json.tree(shown(initiative.goals())));
        json.set("deliveries", Json.tree(shownRefs(initiative.deliveries())));
        json.set("indicators", Json.tree(shownRefs(initiative.indicators())));
        json.set("needs", Json.tree(initiative.needs()));
        var tied = new ArrayList<UUID>();
        tied.addAll(initiative.guidance());
        tied.addAll(initiative.goals());
        initiative.deliveries().forEach(one -> tied.add(one.id()));
        initiative.indicators().forEach(one -> tied.add(one.id()));
        published.put(json, tied);
        return item;
    }

    private List<UUID> shown(List<UUID> some) {
        return some.stream().filter(ties::isPublic).toList();
    }

    private List<Ref> shownRefs(List<Ref> some) {
        return some.stream().filter(one -> ties.isPublic(one.id())).toList();
    }

    private static List<Ties.Tie> named(Initiative initiative) {
        var here = new Ref(Initiative.KIND, initiative.id());
        var why = initiative.text();
        var named = new ArrayList<Ties.Tie>();
        initiative
                .goals()
                .forEach(goal -> named.add(
                        new Ties.Tie(Ties.DELIVERED_BY, new Ref(Goal.KIND, goal), here, why, initiative.source())));
        initiative
                .guidance()
                .forEach(document -> named.add(new Ties.Tie(
                        Ties.GUIDES,
                        new Ref(GuidingDocument.KIND, document),
                        here,
                        initiative.legalBasis(),
                        initiative.source())));
        initiative
                .deliveries()
                .forEach(delivery -> named.add(
                        new Ties.Tie(Ties.DELIVERED_BY, here, delivery, LocalisedText.NONE, initiative.source())));
        initiative
                .indicators()
                .forEach(indicator -> named.add(
                        new Ties.Tie(Ties.MEASURED_BY, here, indicator, LocalisedText.NONE, initiative.source())));
        return named;
    }
}
