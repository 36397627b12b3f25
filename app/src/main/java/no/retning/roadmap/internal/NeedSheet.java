package no.retning.roadmap.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.record.Named;
import no.retning.record.Ref;
import no.retning.roadmap.Activity;

/**
 * The form in which an activity says what it waits for.
 *
 * @param activities those it can wait for
 */
record NeedSheet(List<Named> activities) implements Sheet<Dependency> {
    private static final int MOST_DAYS = 2000;

    @Override
    public Map<String, String> values(Dependency need) {
        var values = new TreeMap<String, String>();
        values.put("from", need.from().id().toString());
        values.put("type", need.type().code());
        Form.put(values, "text", need.text());
        values.put("neededBy", Objects.toString(need.neededBy(), ""));
        values.put("lagDays", Integer.toString(need.lagDays()));
        Form.put(values, "source", need.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("from", "roadmap.need.from", choices(form)),
                form.select(
                        "type",
                        "roadmap.need.type",
                        Arrays.stream(DependencyType.values())
                                .map(one -> form.choice(
                                        "type", one.code(), form.words().of("roadmap.need.type." + one.code())))
                                .toList()),
                form.demandedTexts("text", "roadmap.need.text", 2),
                form.date("neededBy", "roadmap.need.neededBy"),
                form.line("lagDays", "roadmap.need.lagDays"),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        return Options.each(
                form,
                "from",
                activities,
                activity -> form.reading().text(activity.title()).text());
    }

    @Override
    public Dependency read(Dependency need, Form form) {
        var from = new Ref(
                Activity.KIND,
                Options.id(form, "from", choices(form), need.from().id()));
        if (from.equals(need.to())) {
            form.wrong("from", "roadmap.wrong.needsItself");
        }
        return new Dependency(
                need.header(),
                from,
                need.to(),
                Options.of(form, "type", DependencyType.values(), DependencyType::code, need.type()),
                form.demandedText("text"),
                form.day("neededBy"),
                form.whole("lagDays", -MOST_DAYS, MOST_DAYS, 0),
                need.answer(),
                form.source("source"));
    }
}
