package no.retning.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;

/**
 * Several things in a form: those that it has, to be ticked off, and one more to choose.
 *
 * @param field of the one more; those that it has are under its name with a point
 * @param more the words that ask for one more
 */
public record Several(String field, String more) {
    private String prefix() {
        return field + ".";
    }

    public void put(Map<String, String> values, Collection<Ref> things) {
        things.forEach(ref -> values.put(prefix() + ref, "true"));
    }

    public List<Part> parts(Form form, Map<Ref, LocalisedText> all) {
        var parts = new ArrayList<Part>();
        named(form, all)
                .forEach(ref -> parts.add(form.named(
                        prefix() + ref,
                        form.reading()
                                .text(all.getOrDefault(ref, LocalisedText.NONE))
                                .text())));
        parts.add(form.select(field, more, choices(form, all)));
        return parts;
    }

    public List<Ref> read(Form form, Map<Ref, LocalisedText> all) {
        var another = Options.refOrNone(form, field, choices(form, all));
        return Stream.concat(
                        named(form, all).stream().filter(ref -> form.isTicked(prefix() + ref)),
                        Stream.ofNullable(another))
                .distinct()
                .toList();
    }

    private List<Ref> named(Form form, Map<Ref, LocalisedText> all) {
        return all.keySet().stream()
                .filter(ref -> form.values().containsKey(prefix() + ref))
                .toList();
    }

    private List<Choice> choices(Form form, Map<Ref, LocalisedText> all) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        all.forEach((ref, title) -> choices.add(form.choice(
                field,
                ref.toString(),
                form.words().of("kind." + ref.kind()) + ": "
                        + form.reading().text(title).text())));
        return choices;
    }
}
