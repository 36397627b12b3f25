package no.retning.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.retning.page.Choice;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/** What a form lets one choose from. */
public final class Options {
    private Options() {}

    /** One choice for each record, by its id, and one for none. */
    public static <R extends Recorded<R>> List<Choice> withNone(
            Form form, String field, List<R> records, Function<R, String> name) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        choices.addAll(each(form, field, records, name));
        return choices;
    }

    public static <R extends Recorded<R>> List<Choice> each(
            Form form, String field, List<R> records, Function<R, String> name) {
        return records.stream()
                .map(record -> form.choice(field, record.header().id().toString(), name.apply(record)))
                .toList();
    }

    /** The one that was chosen; notes where it was none of them. */
    public static <T> T of(Form form, String field, T[] all, Function<T, String> code, T otherwise) {
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(form.value(field)))
                .findFirst()
                .orElseGet(() -> {
                    form.wrong(field, "form.wrong.choice");
                    return otherwise;
                });
    }

    /** The id of the record that was chosen, or null for none; notes where it was none of them. */
    public static @Nullable UUID idOrNone(Form form, String field, List<Choice> all) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        if (all.stream().anyMatch(choice -> choice.value().equals(form.value(field)))) {
            return UUID.fromString(form.value(field));
        }
        form.wrong(field, "form.wrong.choice");
        return null;
    }

    /** The thing that was chosen, written kind/id, or null for none; notes where it was none of them. */
    public static @Nullable Ref refOrNone(Form form, String field, List<Choice> all) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        if (all.stream().noneMatch(choice -> choice.value().equals(form.value(field)))) {
            form.wrong(field, "form.wrong.choice");
            return null;
        }
        return Ref.parse(form.value(field));
    }

    /** The id of the record that was chosen; notes where it was none of them. */
    public static UUID id(Form form, String field, List<Choice> all, UUID otherwise) {
        if (all.stream().anyMatch(choice -> choice.value().equals(form.value(field)))) {
            return UUID.fromString(form.value(field));
        }
        form.wrong(field, "form.wrong.choice");
        return otherwise;
    }
}
