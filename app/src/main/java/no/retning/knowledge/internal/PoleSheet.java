package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Dilemma;
import no.retning.knowledge.Pole;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one of the ways that a dilemma stands between.
 *
 * @param pole its id, or null for a new one
 */
record PoleSheet(@Nullable UUID pole) implements Sheet<Dilemma> {
    @Override
    public Map<String, String> values(Dilemma dilemma) {
        var values = new TreeMap<String, String>();
        dilemma.poles().stream()
                .filter(one -> one.id().equals(pole))
                .findFirst()
                .ifPresent(one -> {
                    Form.put(values, "title", one.title());
                    Form.put(values, "text", one.text());
                    Form.put(values, "source", one.source());
                });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.pole", 1),
                form.texts("text", "knowledge.pole.more", 3),
                form.sourceOf("source"));
    }

    @Override
    public Dilemma read(Dilemma dilemma, Form form) {
        return dilemma.and(new Pole(
                Objects.requireNonNullElseGet(pole, Ids::next),
                form.demandedText("title"),
                form.text("text"),
                Refs.demanded(form, "source")));
    }
}
