package no.retning.register.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.register.Organisations;
import no.retning.register.Position;
import org.springframework.stereotype.Component;

/** The form of a position. */
@Component
final class PositionSheet implements Sheet<Position> {
    private final Organisations organisations;

    PositionSheet(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> values(Position position) {
        var values = new TreeMap<String, String>();
        Form.put(values, "function", position.function());
        values.put("organisation", position.organisation().toString());
        values.put("speaks", position.speaks() ? "true" : "");
        Form.put(values, "valid", position.header().validity());
        Form.put(values, "source", position.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("function", "register.function", 1),
                form.select("organisation", "register.organisation.title", choices(form)),
                form.tick("speaks", "register.speaks"),
                form.period("valid", "register.valid"),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        return Options.each(
                form,
                "organisation",
                organisations.all(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    @Override
    public Position read(Position position, Form form) {
        return new Position(
                position.header().valid(form.validity("valid")),
                position.person(),
                Options.id(form, "organisation", choices(form), position.organisation()),
                form.demandedText("function"),
                form.isTicked("speaks"),
                form.source("source"));
    }
}
