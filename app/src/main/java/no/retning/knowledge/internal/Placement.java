package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a part stands among the others of its whole, in its form.
 *
 * @param part its id, or null for a new one
 * @param key of the words that ask
 */
record Placement<P>(
        List<P> all, @Nullable UUID part, Function<P, UUID> id, Function<P, LocalisedText> title, String key) {
    static final String FIELD = "after";

    /** The part that this one follows, empty where it is the first; a new one follows the last. */
    String before() {
        UUID before = null;
        for (var one : all) {
            if (id.apply(one).equals(part)) {
                break;
            }
            before = id.apply(one);
        }
        return before == null ? "" : before.toString();
    }

    Part field(Form form) {
        return form.select(FIELD, key, places(form));
    }

    @Nullable
    UUID read(Form form) {
        return Options.idOrNone(form, FIELD, places(form));
    }

    private List<Choice> places(Form form) {
        var places = new ArrayList<Choice>();
        places.add(form.choice(FIELD, "", form.words().of("knowledge.section.first")));
        all.stream()
                .filter(one -> !id.apply(one).equals(part))
                .forEach(one -> places.add(form.choice(
                        FIELD,
                        id.apply(one).toString(),
                        form.reading().text(title.apply(one)).text())));
        return places;
    }
}
