package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ActionPlan;
import no.retning.knowledge.Initiative;
import no.retning.knowledge.RoughDates;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.record.Ref;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.Goal;
import no.retning.strategy.GuidingDocument;
import org.jspecify.annotations.Nullable;

/**
 * The form of one initiative of a plan: who answers for it, when, whom it affects, and what it hangs together with.
 *
 * @param whole the plan whose focus areas and initiatives one chooses among
 * @param initiative its id, or null for a new one
 */
record InitiativeSheet(ActionPlan whole, @Nullable UUID initiative, InitiativeTargets targets)
        implements Sheet<ActionPlan> {
    private static final String AREA = "focusArea";
    private static final String GROUP = "userGroups.";
    private static final String NEED = "needs.";

    private Optional<Initiative> present(ActionPlan plan) {
        return plan.initiatives().stream()
                .filter(one -> one.id().equals(initiative))
                .findFirst();
    }

    private Stream<Initiative> others(ActionPlan plan) {
        return plan.initiatives().stream().filter(one -> !one.id().equals(initiative));
    }

    @Override
    public Map<String, String> values(ActionPlan plan) {
        var values = new TreeMap<String, String>();
        present(plan).ifPresent(one -> put(values, one));
        return values;
    }

    private static void put(Map<String, String> values, Initiative one) {
        values.put(AREA, one.focusArea().toString());
        Form.put(values, "title", one.title());
        Form.put(values, "text", one.text());
        values.put("owner", Objects.toString(one.owner(), ""));
        values.put("from", Objects.toString(one.from(), ""));
        values.put("until", Objects.toString(one.until(), ""));
        one.userGroups().forEach(group -> values.put(GROUP + group.code(), "true"));
        Form.put(values, "affected", one.affected());
        Form.put(values, "legalBasis", one.legalBasis());
        values.put("heard", one.heard() ? "true" : "");
        InitiativeTargets.put(values, chosen(one));
        one.needs().forEach(id -> values.put(NEED + id, "true"));
        Form.put(values, "source", one.source());
    }

    private static InitiativeTargets.Chosen chosen(Initiative one) {
        return new InitiativeTargets.Chosen(
                one.goals().stream().map(id -> new Ref(Goal.KIND, id)).toList(),
                one.deliveries(),
                one.indicators(),
                one.guidance().stream()
                        .map(id -> new Ref(GuidingDocument.KIND, id))
                        .toList());
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.select(AREA, "plan.focusArea", areas(form)));
        parts.add(form.demandedTexts("title", "plan.initiative", 1));
        parts.add(form.texts("text", "plan.initiative.text", 4));
        parts.add(form.select("owner", "plan.owner", owners(form)));
        parts.add(form.group("plan.period", List.of(form.line("from", "plan.from"), form.line("until", "plan.until"))));
        parts.add(form.group(
                "plan.userGroups",
                Arrays.stream(UserGroup.values())
                        .map(group -> form.tick(GROUP + group.code(), "roadmap.group." + group.code()))
                        .toList()));
        parts.add(form.texts("affected", "plan.affected", 2));
        parts.add(form.texts("legalBasis", "plan.legalBasis", 2));
        parts.add(targets.guidance(form));
        parts.add(form.tick("heard", "plan.heard"));
        parts.add(targets.goals(form));
        parts.add(targets.deliveries(form));
        parts.add(targets.indicators(form));
        var needs = others(whole)
                .map(one -> form.named(
                        NEED + one.id(), form.reading().text(one.title()).text()))
                .toList();
        if (!needs.isEmpty()) {
            parts.add(form.group("plan.needs", needs));
        }
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private List<Choice> areas(Form form) {
        return whole.focusAreas().stream()
                .map(one -> form.choice(
                        AREA,
                        one.id().toString(),
                        form.reading().text(one.title()).text()))
                .toList();
    }

    private List<Choice> owners(Form form) {
        return Options.withNone(
                form,
                "owner",
                targets.owners(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    @Override
    public ActionPlan read(ActionPlan plan, Form form) {
        var title = form.demandedText("title");
        var from = RoughDates.read(form, "from");
        var until = RoughDates.read(form, "until");
        RoughDates.check(form, "until", from, until);
        var id = Objects.requireNonNullElseGet(initiative, Ids::next);
        var present = present(plan);
        var chosen = targets.read(
                form,
                present.map(InitiativeSheet::chosen)
                        .orElseGet(() -> new InitiativeTargets.Chosen(List.of(), List.of(), List.of(), List.of())));
        var needs = others(plan)
                .map(Initiative::id)
                .filter(other -> form.isTicked(NEED + other))
                .toList();
        if (plan.wouldWaitForItself(id, needs)) {
            form.wrong(NEED + needs.getFirst(), "plan.wrong.circle");
        }
        return plan.and(new Initiative(
                id,
                present.map(Initiative::slug)
                        .orElseGet(() -> PartSlug.free(
                                title,
                                name -> plan.initiatives().stream()
                                        .anyMatch(one -> one.slug().equals(name)))),
                Options.id(form, AREA, areas(form), id),
                title,
                form.text("text"),
                Options.idOrNone(form, "owner", owners(form)),
                from,
                until,
                Arrays.stream(UserGroup.values())
                        .filter(group -> form.isTicked(GROUP + group.code()))
                        .toList(),
                form.text("affected"),
                form.text("legalBasis"),
                chosen.guidance().stream().map(Ref::id).toList(),
                form.isTicked("heard"),
                chosen.goals().stream().map(Ref::id).toList(),
                chosen.deliveries(),
                chosen.indicators(),
                needs,
                Refs.demanded(form, "source")));
    }
}
