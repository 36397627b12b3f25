package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ActionPlan;
import no.retning.knowledge.FocusArea;
import no.retning.page.Choice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one focus area of a plan: what it is about, which area or goal it lies under, and where it stands.
 *
 * @param whole the plan whose focus areas one chooses among
 * @param area its id, or null for a new one
 */
record FocusAreaSheet(ActionPlan whole, @Nullable UUID area, PursuedGoals goals) implements Sheet<ActionPlan> {
    private static final String GOAL = "goal";

    private Optional<FocusArea> present(ActionPlan plan) {
        return plan.focusAreas().stream().filter(one -> one.id().equals(area)).findFirst();
    }

    private Placement<FocusArea> placement() {
        return new Placement<>(whole.focusAreas(), area, FocusArea::id, FocusArea::title, "plan.focusArea.after");
    }

    @Override
    public Map<String, String> values(ActionPlan plan) {
        var values = new TreeMap<String, String>();
        values.put(Placement.FIELD, placement().before());
        present(plan).ifPresent(one -> {
            Form.put(values, "title", one.title());
            Form.put(values, "text", one.text());
            values.put(GOAL, Objects.toString(one.goal(), ""));
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "plan.focusArea", 1),
                form.texts("text", "plan.focusArea.text", 4),
                form.select(GOAL, "plan.focusArea.goal", choices(form)),
                placement().field(form),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(GOAL, "", form.words().of("form.none")));
        goals.all()
                .forEach((ref, title) -> choices.add(form.choice(
                        GOAL, ref.id().toString(), form.reading().text(title).text())));
        return choices;
    }

    @Override
    public ActionPlan read(ActionPlan plan, Form form) {
        var title = form.demandedText("title");
        return plan.and(
                new FocusArea(
                        Objects.requireNonNullElseGet(area, Ids::next),
                        present(plan)
                                .map(FocusArea::slug)
                                .orElseGet(() -> PartSlug.free(
                                        title,
                                        name -> plan.focusAreas().stream()
                                                .anyMatch(one -> one.slug().equals(name)))),
                        title,
                        form.text("text"),
                        Options.idOrNone(form, GOAL, choices(form)),
                        Refs.demanded(form, "source")),
                placement().read(form));
    }
}
