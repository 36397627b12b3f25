package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.record.Recorded;

/** The form in which it is said what state a thing is in: whether a plan is agreed on, say. */
record StateSheet<R extends Recorded<R>>(String kind, List<String> states) implements Sheet<R> {
    private static final String STATE = "state";

    @Override
    public Map<String, String> values(R thing) {
        return Map.of(STATE, thing.header().state());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.select(
                STATE,
                "knowledge.state",
                states.stream()
                        .map(state -> form.choice(
                                STATE, state, form.words().of("knowledge.%s.state.%s".formatted(kind, state))))
                        .toList()));
    }

    @Override
    public R read(R thing, Form form) {
        var state = Options.of(
                form,
                STATE,
                states.toArray(String[]::new),
                one -> one,
                thing.header().state());
        return thing.with(thing.header().in(state));
    }
}
