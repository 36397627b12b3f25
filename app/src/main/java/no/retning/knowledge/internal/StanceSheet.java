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
import no.retning.governance.Bodies;
import no.retning.knowledge.Dilemma;
import no.retning.knowledge.Stance;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * The form of where somebody stands.
 *
 * @param whole the dilemma whose poles one chooses among
 * @param stance its id, or null for a new one
 */
record StanceSheet(Dilemma whole, @Nullable UUID stance, Organisations organisations, Bodies bodies)
        implements Sheet<Dilemma> {
    @Override
    public Map<String, String> values(Dilemma dilemma) {
        var values = new TreeMap<String, String>();
        dilemma.stances().stream()
                .filter(one -> one.id().equals(stance))
                .findFirst()
                .ifPresent(one -> put(values, one));
        return values;
    }

    private static void put(Map<String, String> values, Stance one) {
        values.put("by", Objects.toString(one.by(), ""));
        values.put("name", one.name());
        values.put("pole", Objects.toString(one.pole(), ""));
        Form.put(values, "text", one.text());
        values.put("day", Objects.toString(one.day(), ""));
        Form.put(values, "source", one.source());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("by", "knowledge.stance.by", all(form)),
                form.line("name", "knowledge.assessor.name"),
                form.select("pole", "knowledge.stance.pole", poles(form)),
                form.demandedTexts("text", "knowledge.stance", 4),
                form.date("day", "knowledge.day"),
                form.sourceOf("source"));
    }

    private List<Choice> all(Form form) {
        return Refs.withNone(form, "by", Stream.concat(organisations.all().stream(), bodies.all().stream()));
    }

    private List<Choice> poles(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("pole", "", form.words().of("knowledge.stance.none")));
        whole.poles()
                .forEach(one -> choices.add(form.choice(
                        "pole",
                        one.id().toString(),
                        form.reading().text(one.title()).text())));
        return choices;
    }

    @Override
    public Dilemma read(Dilemma dilemma, Form form) {
        var by = Options.refOrNone(form, "by", all(form));
        var name = by == null ? form.value("name") : "";
        if (by == null && name.isEmpty()) {
            form.wrong("by", "knowledge.wrong.by");
        }
        return dilemma.and(new Stance(
                Objects.requireNonNullElseGet(stance, Ids::next),
                by,
                name,
                Options.idOrNone(form, "pole", poles(form)),
                form.demandedText("text"),
                form.day("day"),
                Refs.demanded(form, "source")));
    }
}
