package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Alternative;
import no.retning.knowledge.StrategicChoice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one alternative.
 *
 * @param alternative its id, or null for a new one
 */
record AlternativeSheet(@Nullable UUID alternative) implements Sheet<StrategicChoice> {
    @Override
    public Map<String, String> values(StrategicChoice choice) {
        var values = new TreeMap<String, String>();
        choice.alternatives().stream()
                .filter(one -> one.id().equals(alternative))
                .findFirst()
                .ifPresent(one -> {
                    Form.put(values, "title", one.title());
                    Form.put(values, "for", one.reasonsFor());
                    Form.put(values, "against", one.reasonsAgainst());
                });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.alternative", 1),
                form.texts("for", "knowledge.alternative.for", 3),
                form.texts("against", "knowledge.alternative.against", 3));
    }

    @Override
    public StrategicChoice read(StrategicChoice choice, Form form) {
        boolean chosen = choice.alternatives().stream().anyMatch(one -> one.id().equals(alternative) && one.chosen());
        return choice.and(new Alternative(
                Objects.requireNonNullElseGet(alternative, Ids::next),
                form.demandedText("title"),
                form.text("for"),
                form.text("against"),
                chosen));
    }
}
