package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Swot;

/** The form in which it is said how far a SWOT has come. */
final class StageSheet implements Sheet<Swot> {
    private static final String STAGE = "stage";

    @Override
    public Map<String, String> values(Swot swot) {
        return Map.of(STAGE, swot.header().state());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.select(
                STAGE,
                "knowledge.state",
                Swot.STATES.stream()
                        .map(state -> form.choice(STAGE, state, form.words().of("knowledge.swot.state." + state)))
                        .toList()));
    }

    @Override
    public Swot read(Swot swot, Form form) {
        var state = Options.of(
                form,
                STAGE,
                Swot.STATES.toArray(String[]::new),
                one -> one,
                swot.header().state());
        return swot.with(swot.header().in(state));
    }
}
