package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ProcessPlan;

/** The form of a process plan: all but its steps. */
final class ProcessSheet implements Sheet<ProcessPlan> {
    @Override
    public Map<String, String> values(ProcessPlan plan) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", plan.title());
        Form.put(values, "text", plan.text());
        values.put("owner", plan.owner());
        values.put("versionLabel", plan.versionLabel());
        Form.put(values, "source", plan.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.texts("text", "process.text", 3),
                form.demandedLine("owner", "knowledge.owner"),
                form.line("versionLabel", "process.version"),
                form.sourceOf("source"));
    }

    @Override
    public ProcessPlan read(ProcessPlan plan, Form form) {
        return plan.saying(
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                form.value("versionLabel"),
                Refs.demanded(form, "source"));
    }
}
