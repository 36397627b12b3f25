package no.retning.hearing.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;

/** The form in which a hearing gets more time. */
record ExtensionSheet(DeadlineGate gate) implements Sheet<Hearing> {
    @Override
    public Map<String, String> values(Hearing hearing) {
        return new TreeMap<>(DeadlineField.values(hearing.deadline()));
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(DeadlineField.demandedPart(form), form.demandedTexts("reason", "hearing.extension.reason", 3));
    }

    @Override
    public Hearing read(Hearing hearing, Form form) {
        var reason = form.demandedText("reason");
        var until = DeadlineField.demanded(form, hearing.deadline());
        var before = hearing.deadline();
        if (until == null || before == null) {
            return hearing;
        }
        if (!until.at().isAfter(before.at()) || !until.admits(gate.clock())) {
            DeadlineField.wrong(form, "hearing.wrong.extension");
        }
        return form.isRight() ? hearing.extended(until, reason, gate.today()) : hearing;
    }
}
