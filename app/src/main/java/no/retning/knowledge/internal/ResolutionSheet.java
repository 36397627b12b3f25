package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Dilemma;
import no.retning.knowledge.Resolution;
import no.retning.knowledge.StrategicChoices;
import no.retning.page.Choice;

/** The form in which it is said how a dilemma was resolved, and which choice it led to. */
record ResolutionSheet(StrategicChoices all) implements Sheet<Dilemma> {
    @Override
    public Map<String, String> values(Dilemma dilemma) {
        var values = new TreeMap<String, String>();
        var how = dilemma.resolution();
        if (how != null) {
            Form.put(values, "text", how.text());
            values.put("choice", Objects.toString(how.choice(), ""));
            values.put("day", Objects.toString(how.day(), ""));
            Form.put(values, "source", how.source());
        }
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("text", "knowledge.resolution", 4),
                form.select("choice", "knowledge.resolution.choice", choices(form)),
                form.date("day", "knowledge.day"),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        return Options.withNone(
                form,
                "choice",
                all.all(),
                one -> form.reading().text(one.title()).text());
    }

    @Override
    public Dilemma read(Dilemma dilemma, Form form) {
        return dilemma.resolved(new Resolution(
                form.demandedText("text"),
                Options.idOrNone(form, "choice", choices(form)),
                form.day("day"),
                Refs.demanded(form, "source")));
    }
}
