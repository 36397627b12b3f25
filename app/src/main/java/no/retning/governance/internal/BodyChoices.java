package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import no.retning.form.Form;
import no.retning.governance.Body;
import no.retning.page.Choice;

/** Bodies to choose from. */
final class BodyChoices {
    private BodyChoices() {}

    static List<Choice> of(Form form, List<Body> bodies) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("body", "", form.words().of("meeting.choose")));
        bodies.forEach(body -> choices.add(form.choice(
                "body",
                body.header().id().toString(),
                form.reading().text(body.title()).text())));
        return choices;
    }
}
