package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.Clarification;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;

/** The form in which something that was asked is answered to everybody. */
record ClarificationSheet(DeadlineGate gate) implements Sheet<Hearing> {
    @Override
    public Map<String, String> values(Hearing hearing) {
        return Map.of();
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("question", "hearing.clarification.question", 3),
                form.demandedTexts("answer", "hearing.clarification.answer", 4));
    }

    @Override
    public Hearing read(Hearing hearing, Form form) {
        var question = form.demandedText("question");
        var answer = form.demandedText("answer");
        if (!form.isRight()) {
            return hearing;
        }
        var name = "%s/%d"
                .formatted(hearing.header().id(), hearing.clarifications().size());
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return hearing.clarified(new Clarification(id, question, answer, gate.today()));
    }
}
