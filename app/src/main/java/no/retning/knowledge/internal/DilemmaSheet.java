package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Dilemma;
import org.springframework.stereotype.Component;

/** The form of a dilemma: the question, and what it springs from. */
@Component
final class DilemmaSheet implements Sheet<Dilemma> {
    private final Grounds grounds;

    DilemmaSheet(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public Map<String, String> values(Dilemma dilemma) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", dilemma.title());
        Form.put(values, "text", dilemma.text());
        Form.put(values, "theme", dilemma.theme());
        values.put("owner", dilemma.owner());
        Grounds.put(values, dilemma.grounds());
        Form.put(values, "source", dilemma.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.question", 1),
                form.texts("text", "knowledge.question.more", 4),
                form.texts("theme", "knowledge.theme", 1),
                form.demandedLine("owner", "knowledge.owner"),
                grounds.part(form),
                form.sourceOf("source"));
    }

    @Override
    public Dilemma read(Dilemma dilemma, Form form) {
        return dilemma.asking(
                form.demandedText("title"),
                form.text("text"),
                form.text("theme"),
                form.demanded("owner"),
                grounds.read(form),
                Refs.demanded(form, "source"));
    }
}
