package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ActionPlan;

/** The form of an action plan: all but what lies in it. */
final class ActionPlanSheet implements Sheet<ActionPlan> {
    @Override
    public Map<String, String> values(ActionPlan plan) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", plan.title());
        Form.put(values, "text", plan.text());
        values.put("owner", plan.owner());
        Form.put(values, "source", plan.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.texts("text", "plan.text", 4),
                form.demandedLine("owner", "knowledge.owner"),
                form.sourceOf("source"));
    }

    @Override
    public ActionPlan read(ActionPlan plan, Form form) {
        return plan.saying(
                form.demandedText("title"), form.text("text"), form.demanded("owner"), Refs.demanded(form, "source"));
    }
}
