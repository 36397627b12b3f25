package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.page.Choice;
import no.retning.record.Recorded;
import no.retning.record.Source;

/** Choices among things of several kinds, and what several forms of the knowledge base ask. */
final class Refs {
    private Refs() {}

    static List<Choice> withNone(Form form, String field, Stream<? extends Recorded<?>> things) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        things.map(thing -> form.choice(
                        field,
                        thing.header().ref().toString(),
                        form.reading().text(thing.title()).text()))
                .forEach(choices::add);
        return choices;
    }

    /** A source that says where it comes from, or that it is illustrative. */
    static Source demanded(Form form, String field) {
        var source = form.source(field);
        if (source.isEmpty() && !source.illustrative()) {
            form.wrong(field + ".citation", "knowledge.wrong.source");
        }
        return source;
    }
}
