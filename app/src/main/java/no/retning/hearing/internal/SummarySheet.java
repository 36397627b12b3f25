package no.retning.hearing.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingOutcome;
import org.jspecify.annotations.Nullable;

/** The form in which it is said in short what was answered. */
final class SummarySheet implements Sheet<Hearing> {
    private static final String STATED = "stated";
    private static final int MOST = 100_000_000;

    @Override
    public Map<String, String> values(Hearing hearing) {
        var outcome = outcome(hearing);
        var values = new TreeMap<String, String>();
        values.put(STATED, Objects.toString(outcome.stated(), ""));
        Form.put(values, "summary", outcome.summary());
        Form.put(values, "source", outcome.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.line(STATED, "hearing.outcome.stated"),
                form.demandedTexts("summary", "hearing.outcome.summary", 8),
                form.sourceOf("source"));
    }

    @Override
    public Hearing read(Hearing hearing, Form form) {
        var outcome = outcome(hearing).summed(stated(form), form.demandedText("summary"), form.source("source"));
        return hearing.in(Hearing.SUMMARISED, outcome);
    }

    private static @Nullable Integer stated(Form form) {
        return form.value(STATED).isEmpty() ? null : Integer.valueOf(form.whole(STATED, 0, MOST, 0));
    }

    static HearingOutcome outcome(Hearing hearing) {
        return Objects.requireNonNullElse(hearing.outcome(), HearingOutcome.NONE);
    }
}
