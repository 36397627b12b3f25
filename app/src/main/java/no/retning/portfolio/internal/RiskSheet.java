package no.retning.portfolio.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.portfolio.Risk;
import org.springframework.stereotype.Component;

/** The form of a risk. */
@Component
final class RiskSheet implements Sheet<Risk> {
    /** Stands where nothing has been chosen; what holds it is never saved. */
    static final UUID NOTHING = new UUID(0, 0);

    static final int MIDDLE = 3;

    private final MeasureChoices choices;

    RiskSheet(MeasureChoices choices) {
        this.choices = choices;
    }

    @Override
    public Map<String, String> values(Risk risk) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", risk.title());
        Form.put(values, "cause", risk.cause());
        Form.put(values, "consequence", risk.consequence());
        values.put("likelihood", Integer.toString(risk.likelihood()));
        values.put("impact", Integer.toString(risk.impact()));
        Form.put(values, "action", risk.action());
        values.put("owner", Objects.toString(risk.owner(), ""));
        Form.put(values, "source", risk.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "portfolio.risk.title", 1),
                form.texts("cause", "portfolio.risk.cause", 2),
                form.texts("consequence", "portfolio.risk.consequence", 2),
                form.select("likelihood", "portfolio.risk.likelihood", scale(form, "likelihood")),
                form.select("impact", "portfolio.risk.impact", scale(form, "impact")),
                form.texts("action", "portfolio.risk.action", 2),
                form.select("owner", "portfolio.risk.owner", choices.ownersOrNone(form, "owner")),
                form.sourceOf("source"));
    }

    private static List<Choice> scale(Form form, String field) {
        return IntStream.rangeClosed(1, Risk.HIGHEST)
                .mapToObj(step -> form.choice(
                        field,
                        Integer.toString(step),
                        step + " – " + form.words().of("portfolio.risk.%s.%d".formatted(field, step))))
                .toList();
    }

    @Override
    public Risk read(Risk risk, Form form) {
        return new Risk(
                risk.header(),
                risk.about(),
                risk.number(),
                form.demandedText("title"),
                form.text("cause"),
                form.text("consequence"),
                form.whole("likelihood", 1, Risk.HIGHEST, MIDDLE),
                form.whole("impact", 1, Risk.HIGHEST, MIDDLE),
                form.text("action"),
                Options.idOrNone(form, "owner", choices.ownersOrNone(form, "owner")),
                form.source("source"));
    }
}
