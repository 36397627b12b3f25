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
import no.retning.page.Choice;

/**
 * The form in which one of the alternatives is chosen.
 *
 * @param whole the choice whose alternatives they are
 */
record ChoiceDecisionSheet(StrategicChoice whole) implements Sheet<StrategicChoice> {
    private static final String CHOSEN = "chosen";

    @Override
    public Map<String, String> values(StrategicChoice choice) {
        var values = new TreeMap<String, String>();
        choice.alternatives().stream()
                .filter(Alternative::chosen)
                .forEach(one -> values.put(CHOSEN, one.id().toString()));
        Form.put(values, "reason", choice.reason());
        values.put("decidedOn", Objects.toString(choice.decidedOn(), ""));
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(CHOSEN, "knowledge.chosen", alternatives(form)),
                form.demandedTexts("reason", "knowledge.reason", 4),
                form.date("decidedOn", "knowledge.decidedOn"));
    }

    private List<Choice> alternatives(Form form) {
        return whole.alternatives().stream()
                .map(one -> form.choice(
                        CHOSEN,
                        one.id().toString(),
                        form.reading().text(one.title()).text()))
                .toList();
    }

    @Override
    public StrategicChoice read(StrategicChoice choice, Form form) {
        if (whole.alternatives().isEmpty()) {
            form.wrong(CHOSEN, "knowledge.wrong.noAlternative");
        }
        var chosen = choice.alternatives().stream()
                .map(Alternative::id)
                .filter(id -> id.toString().equals(form.value(CHOSEN)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.wrong(CHOSEN, "form.wrong.choice");
        }
        var reason = form.demandedText("reason");
        return choice.choosing(chosen.orElse(new UUID(0, 0)), reason, form.day("decidedOn"));
    }
}
