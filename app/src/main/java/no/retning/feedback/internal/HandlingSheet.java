package no.retning.feedback.internal;

import java.util.List;
import java.util.Map;
import no.retning.feedback.Feedback;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import org.springframework.stereotype.Component;

/** The form in which somebody says what was done with an answer. */
@Component
final class HandlingSheet implements Sheet<Feedback> {
    private static final int ROWS = 4;

    @Override
    public Map<String, String> values(Feedback feedback) {
        return Map.of("note", feedback.note());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.area("note", "feedback.note", ROWS));
    }

    @Override
    public Feedback read(Feedback feedback, Form form) {
        return feedback.handled(form.demanded("note"));
    }
}
