package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.record.Recorded;

/**
 * The form in which it is said how far a thing has come.
 *
 * @param kind of thing, by which its words are found
 * @param stages in their order
 * @param moved the thing in another stage
 */
record StageSheet<R extends Recorded<R>>(String kind, List<String> stages, BiFunction<R, String, R> moved)
        implements Sheet<R> {
    private static final String STAGE = "stage";

    /** Where nothing follows from the stage but the stage. */
    static <R extends Recorded<R>> StageSheet<R> of(String kind, List<String> stages) {
        return new StageSheet<>(
                kind, stages, (thing, stage) -> thing.with(thing.header().in(stage)));
    }

    @Override
    public Map<String, String> values(R thing) {
        return Map.of(STAGE, thing.header().state());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.select(
                STAGE,
                "knowledge.state",
                stages.stream()
                        .map(stage -> form.choice(
                                STAGE, stage, form.words().of("knowledge.%s.state.%s".formatted(kind, stage))))
                        .toList()));
    }

    @Override
    public R read(R thing, Form form) {
        return moved.apply(
                thing,
                Options.of(
                        form,
                        STAGE,
                        stages.toArray(String[]::new),
                        one -> one,
                        thing.header().state()));
    }
}
