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
import no.retning.knowledge.ScenarioSet;
import no.retning.knowledge.Sighting;
import no.retning.knowledge.Sign;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The form of a sign that a scenario is coming true.
 *
 * @param whole the set with the scenarios
 * @param sign its id, or null for a new one
 * @param figures where it may be seen
 */
record SignSheet(ScenarioSet whole, @Nullable UUID sign, Map<Ref, LocalisedText> figures)
        implements Sheet<ScenarioSet> {
    @Override
    public Map<String, String> values(ScenarioSet set) {
        var values = new TreeMap<String, String>();
        values.put("seen", Sighting.NOT_LOOKED.code());
        set.signs().stream().filter(one -> one.id().equals(sign)).findFirst().ifPresent(one -> {
            values.put("scenario", one.scenario().toString());
            Form.put(values, "title", one.title());
            Form.put(values, "measured", one.measured());
            values.put("indicator", Objects.toString(one.indicator(), ""));
            values.put("seen", one.seen().code());
            values.put("day", Objects.toString(one.day(), ""));
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("scenario", "knowledge.scenario", scenarios(form)),
                form.demandedTexts("title", "knowledge.sign", 1),
                form.texts("measured", "knowledge.sign.measured", 2),
                form.select("indicator", "knowledge.sign.indicator", figures(form)),
                form.select("seen", "knowledge.sighting", sightings(form)),
                form.date("day", "knowledge.sighting.day"),
                form.sourceOf("source"));
    }

    private List<Choice> scenarios(Form form) {
        return whole.scenarios().stream()
                .map(one -> form.choice(
                        "scenario",
                        one.id().toString(),
                        form.reading().text(one.title()).text()))
                .toList();
    }

    private List<Choice> figures(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("indicator", "", form.words().of("form.none")));
        figures.forEach((ref, title) -> choices.add(form.choice(
                "indicator", ref.toString(), form.reading().text(title).text())));
        return choices;
    }

    private static List<Choice> sightings(Form form) {
        return Arrays.stream(Sighting.values())
                .map(one -> form.choice("seen", one.code(), form.words().of("knowledge.sighting." + one.code())))
                .toList();
    }

    @Override
    public ScenarioSet read(ScenarioSet set, Form form) {
        if (whole.scenarios().isEmpty()) {
            form.wrong("scenario", "knowledge.wrong.noScenario");
        }
        return set.and(new Sign(
                Objects.requireNonNullElseGet(sign, Ids::next),
                Options.id(form, "scenario", scenarios(form), set.header().id()),
                form.demandedText("title"),
                form.text("measured"),
                Options.refOrNone(form, "indicator", figures(form)),
                Options.of(form, "seen", Sighting.values(), Sighting::code, Sighting.NOT_LOOKED),
                form.day("day"),
                Refs.demanded(form, "source")));
    }
}
