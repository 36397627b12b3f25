package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Importance;
import no.retning.knowledge.Judged;
import no.retning.knowledge.Scenario;
import no.retning.knowledge.ScenarioSet;
import no.retning.knowledge.StrategicResource;
import no.retning.page.Choice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one resource, with what it means in each scenario.
 *
 * @param whole the set with the scenarios
 * @param resource its id, or null for a new one
 */
record ResourceSheet(ScenarioSet whole, @Nullable UUID resource) implements Sheet<ScenarioSet> {
    private static String means(Scenario scenario) {
        return "means." + scenario.id();
    }

    private static String why(Scenario scenario) {
        return "why." + scenario.id();
    }

    @Override
    public Map<String, String> values(ScenarioSet set) {
        var values = new TreeMap<String, String>();
        set.resources().stream()
                .filter(one -> one.id().equals(resource))
                .findFirst()
                .ifPresent(one -> put(values, one));
        return values;
    }

    private void put(Map<String, String> values, StrategicResource one) {
        Form.put(values, "title", one.title());
        Form.put(values, "text", one.text());
        for (var scenario : whole.scenarios()) {
            one.in(scenario.id()).ifPresent(judged -> {
                values.put(means(scenario), judged.importance().code());
                Form.put(values, why(scenario), judged.reason());
            });
        }
        Form.put(values, "source", one.source());
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.demandedTexts("title", "knowledge.resource", 1));
        parts.add(form.texts("text", "knowledge.resource.text", 3));
        for (var scenario : whole.scenarios()) {
            parts.add(new Part.Group(
                    form.words()
                            .of(
                                    "knowledge.importance.in",
                                    form.reading().text(scenario.title()).text()),
                    null,
                    List.of(
                            form.select(means(scenario), "knowledge.importance", importances(form, means(scenario))),
                            form.texts(why(scenario), "knowledge.importance.reason", 2))));
        }
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private static List<Choice> importances(Form form, String field) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("knowledge.importance.none")));
        Arrays.stream(Importance.values())
                .map(one -> form.choice(field, one.code(), form.words().of("knowledge.importance." + one.code())))
                .forEach(choices::add);
        return choices;
    }

    @Override
    public ScenarioSet read(ScenarioSet set, Form form) {
        var title = form.demandedText("title");
        var present = set.resources().stream()
                .filter(one -> one.id().equals(resource))
                .findFirst();
        var judged = whole.scenarios().stream()
                .filter(scenario -> !form.value(means(scenario)).isEmpty())
                .map(scenario -> new Judged(
                        scenario.id(),
                        Options.of(form, means(scenario), Importance.values(), Importance::code, Importance.NEUTRAL),
                        form.text(why(scenario))))
                .toList();
        return set.and(new StrategicResource(
                Objects.requireNonNullElseGet(resource, Ids::next),
                present.map(StrategicResource::slug).orElseGet(() -> PartSlug.free(title, set::isTaken)),
                title,
                form.text("text"),
                judged,
                Refs.demanded(form, "source")));
    }
}
