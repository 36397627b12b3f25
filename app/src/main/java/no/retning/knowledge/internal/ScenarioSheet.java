package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Axis;
import no.retning.knowledge.Scenario;
import no.retning.knowledge.ScenarioSet;
import no.retning.page.Choice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one scenario.
 *
 * @param whole the set on whose axes it stands
 * @param scenario its id, or null for a new one
 */
record ScenarioSheet(ScenarioSet whole, @Nullable UUID scenario) implements Sheet<ScenarioSet> {
    private static String field(Axis axis) {
        return "axis." + axis.id();
    }

    @Override
    public Map<String, String> values(ScenarioSet set) {
        var values = new TreeMap<String, String>();
        set.scenarios().stream()
                .filter(one -> one.id().equals(scenario))
                .findFirst()
                .ifPresent(one -> put(values, one));
        return values;
    }

    private void put(Map<String, String> values, Scenario one) {
        Form.put(values, "title", one.title());
        for (var axis : whole.axes()) {
            axis.ends().stream()
                    .filter(end -> one.ends().contains(end.id()))
                    .forEach(end -> values.put(field(axis), end.id().toString()));
        }
        Form.put(values, "text", one.text());
        Form.put(values, "implications", one.implications());
        Form.put(values, "successFactors", one.successFactors());
        Form.put(values, "source", one.source());
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.demandedTexts("title", "knowledge.scenario.title", 1));
        whole.axes()
                .forEach(axis -> parts.add(form.named(
                        field(axis), form.reading().text(axis.title()).text(), ends(form, axis))));
        parts.add(form.texts("text", "knowledge.scenario.text", 6));
        parts.add(form.texts("implications", "knowledge.implications", 4));
        parts.add(form.texts("successFactors", "knowledge.successFactors", 4));
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private static List<Choice> ends(Form form, Axis axis) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field(axis), "", form.words().of("knowledge.axis.nowhere")));
        axis.ends()
                .forEach(end -> choices.add(form.choice(
                        field(axis),
                        end.id().toString(),
                        form.reading().text(end.title()).text())));
        return choices;
    }

    @Override
    public ScenarioSet read(ScenarioSet set, Form form) {
        var title = form.demandedText("title");
        return set.and(new Scenario(
                Objects.requireNonNullElseGet(scenario, Ids::next),
                slug(set, form),
                title,
                form.text("text"),
                whole.axes().stream()
                        .flatMap(axis -> Stream.ofNullable(Options.idOrNone(form, field(axis), ends(form, axis))))
                        .toList(),
                form.text("implications"),
                form.text("successFactors"),
                Refs.demanded(form, "source")));
    }

    private String slug(ScenarioSet set, Form form) {
        return set.scenarios().stream()
                .filter(one -> one.id().equals(scenario))
                .map(Scenario::slug)
                .findFirst()
                .orElseGet(() -> PartSlug.free(form.text("title"), set::isTaken));
    }
}
