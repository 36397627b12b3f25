package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.knowledge.Pestle;
import no.retning.page.Choice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What part of the world something is about, as forms and files have it; nothing where nobody has said. */
final class PestleField {
    private static final String FIELD = "pestle";

    private PestleField() {}

    static void put(Map<String, String> values, @Nullable Pestle pestle) {
        values.put(FIELD, pestle == null ? "" : pestle.code());
    }

    static Part part(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(FIELD, "", form.words().of("knowledge.pestle.none")));
        Arrays.stream(Pestle.values())
                .map(one -> form.choice(FIELD, one.code(), form.words().of("knowledge.pestle." + one.code())))
                .forEach(choices::add);
        return form.select(FIELD, "knowledge.pestle", choices);
    }

    static @Nullable Pestle read(Form form) {
        return form.value(FIELD).isEmpty()
                ? null
                : Options.of(form, FIELD, Pestle.values(), Pestle::code, Pestle.POLITICAL);
    }

    static @Nullable Pestle read(Spot spot) {
        return spot.has(FIELD) ? Choices.needed(spot, FIELD, Pestle.values(), Pestle::code) : null;
    }

    static void write(@Nullable Pestle pestle, ObjectNode file) {
        PackageYaml.word(file, FIELD, pestle == null ? null : pestle.code());
    }
}
