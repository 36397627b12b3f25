package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ProcessPlan;

/** The form in which a plan is agreed on, and in the end finished. */
final class ProcessStateSheet implements Sheet<ProcessPlan> {
    private static final String STATE = "state";

    @Override
    public Map<String, String> values(ProcessPlan plan) {
        return Map.of(STATE, plan.header().state());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.select(
                STATE,
                "knowledge.state",
                ProcessPlan.STATES.stream()
                        .map(state ->
                                form.choice(STATE, state, form.words().of("knowledge.process.state." + state)))
                        .toList()));
    }

    @Override
    public ProcessPlan read(ProcessPlan plan, Form form) {
        var state = Options.of(
                form,
                STATE,
                ProcessPlan.STATES.toArray(String[]::new),
                one -> one,
                plan.header().state());
        return plan.with(plan.header().in(state));
    }
}
