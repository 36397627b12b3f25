package no.retning.governance.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyLevel;
import no.retning.governance.DecisionRule;
import org.springframework.stereotype.Component;

/** The form of a body: all but its seats. */
@Component
final class BodySheet implements Sheet<Body> {
    private final Bodies bodies;

    BodySheet(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Map<String, String> values(Body body) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", body.title());
        Form.put(values, "shortTitle", body.shortTitle());
        Form.put(values, "text", body.text());
        values.put("level", body.level().code());
        values.put("decisionRule", body.decisionRule().code());
        values.put("anyOtherBusinessNumbered", body.anyOtherBusinessNumbered() ? "true" : "");
        Form.put(values, "valid", body.header().validity());
        values.put("predecessor", Objects.toString(body.header().predecessor(), ""));
        Form.put(values, "source", body.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "governance.body.title", 1),
                form.texts("shortTitle", "governance.body.shortTitle", 1),
                form.texts("text", "governance.mandate", 6),
                form.select(
                        "level",
                        "governance.level",
                        Arrays.stream(BodyLevel.values())
                                .map(one -> form.choice(
                                        "level", one.code(), form.words().of("governance.level." + one.code())))
                                .toList()),
                form.select(
                        "decisionRule",
                        "governance.rule",
                        Arrays.stream(DecisionRule.values())
                                .map(one -> form.choice(
                                        "decisionRule", one.code(), form.words().of("governance.rule." + one.code())))
                                .toList()),
                form.tick("anyOtherBusinessNumbered", "governance.anyOtherBusinessNumbered"),
                form.period("valid", "governance.valid"),
                form.select(
                        "predecessor",
                        "governance.predecessor",
                        Options.withNone(
                                form,
                                "predecessor",
                                bodies.all(),
                                body -> form.reading().text(body.title()).text())),
                form.sourceOf("source"));
    }

    @Override
    public Body read(Body body, Form form) {
        var predecessor = form.uuid("predecessor");
        if (body.header().id().equals(predecessor)) {
            form.wrong("predecessor", "governance.wrong.itself");
        }
        return new Body(
                body.header().valid(form.validity("valid")).after(predecessor),
                form.demandedText("title"),
                form.text("shortTitle"),
                form.text("text"),
                Options.of(form, "level", BodyLevel.values(), BodyLevel::code, body.level()),
                Options.of(form, "decisionRule", DecisionRule.values(), DecisionRule::code, body.decisionRule()),
                form.isTicked("anyOtherBusinessNumbered"),
                form.source("source"));
    }
}
