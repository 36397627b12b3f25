package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ScenarioSet;
import org.jspecify.annotations.Nullable;

/** The form of a scenario set as a whole. */
final class ScenarioSetSheet implements Sheet<ScenarioSet> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_RESOURCES = 100;

    @Override
    public Map<String, String> values(ScenarioSet set) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", set.title());
        Form.put(values, "text", set.text());
        values.put("owner", set.owner());
        values.put("horizon", Objects.toString(set.horizon(), ""));
        values.put("room", Objects.toString(set.room(), ""));
        Form.put(values, "source", set.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.texts("text", "knowledge.text", 3),
                form.demandedLine("owner", "knowledge.owner"),
                form.line("horizon", "knowledge.horizon"),
                form.line("room", "knowledge.room"),
                form.sourceOf("source"));
    }

    @Override
    public ScenarioSet read(ScenarioSet set, Form form) {
        return set.about(
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                number(form, "horizon", FIRST_YEAR, LAST_YEAR),
                number(form, "room", 1, MOST_RESOURCES),
                Refs.demanded(form, "source"));
    }

    private static @Nullable Integer number(Form form, String field, int least, int most) {
        return form.value(field).isEmpty() ? null : form.whole(field, least, most, least);
    }
}
