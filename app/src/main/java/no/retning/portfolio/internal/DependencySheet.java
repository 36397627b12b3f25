package no.retning.portfolio.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.portfolio.Measure;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** The form in which a measure says what it needs of another. */
@Component
final class DependencySheet implements Sheet<Dependency> {
    private static final int MOST_DAYS = 2000;

    private final MeasureChoices choices;

    DependencySheet(MeasureChoices choices) {
        this.choices = choices;
    }

    @Override
    public Map<String, String> values(Dependency dependency) {
        var values = new TreeMap<String, String>();
        values.put("from", dependency.from().id().toString());
        values.put("type", dependency.type().code());
        Form.put(values, "text", dependency.text());
        values.put("neededBy", Objects.toString(dependency.neededBy(), ""));
        values.put("lagDays", Integer.toString(dependency.lagDays()));
        Form.put(values, "source", dependency.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("from", "portfolio.dependency.from", choices.measures(form, "from")),
                form.select(
                        "type",
                        "portfolio.dependency.type",
                        Arrays.stream(DependencyType.values())
                                .map(one -> form.choice(
                                        "type", one.code(), form.words().of("portfolio.dependency.type." + one.code())))
                                .toList()),
                form.demandedTexts("text", "portfolio.dependency.text", 3),
                form.date("neededBy", "portfolio.dependency.neededBy"),
                form.line("lagDays", "portfolio.dependency.lagDays"),
                form.sourceOf("source"));
    }

    @Override
    public Dependency read(Dependency dependency, Form form) {
        var from = new Ref(
                Measure.KIND,
                Options.id(
                        form,
                        "from",
                        choices.measures(form, "from"),
                        dependency.from().id()));
        if (from.equals(dependency.to())) {
            form.wrong("from", "portfolio.wrong.itself");
        }
        return new Dependency(
                dependency.header(),
                from,
                dependency.to(),
                Options.of(form, "type", DependencyType.values(), DependencyType::code, dependency.type()),
                form.demandedText("text"),
                form.day("neededBy"),
                form.whole("lagDays", -MOST_DAYS, MOST_DAYS, 0),
                dependency.answer(),
                form.source("source"));
    }
}
