package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.Assessment;

/** The form in which somebody who has not written an assessment approves it. */
record AssuranceSheet(Actor assurer, LocalDate today) implements Sheet<Assessment> {
    private static final String ON = "assuredBy";

    @Override
    public Map<String, String> values(Assessment one) {
        return Map.of(ON, one.assurance() == null ? "" : one.assurance().by());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.demandedLine(ON, "monitor.assuredBy"));
    }

    @Override
    public Assessment read(Assessment one, Form form) {
        var on = form.demanded(ON);
        if (!one.canBeApprovedBy(assurer)) {
            form.wrong(ON, "monitor.wrong.sameEyes");
        }
        return form.isRight() ? one.approved(assurer, on, today) : one;
    }
}
