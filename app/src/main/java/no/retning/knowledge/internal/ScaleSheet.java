package no.retning.knowledge.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.AmbitionScale;
import no.retning.knowledge.ScaleReading;

/** The form of a scale: the question and its two ends. */
final class ScaleSheet implements Sheet<AmbitionScale> {
    private static final String STEPS = "steps";

    @Override
    public Map<String, String> values(AmbitionScale scale) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", scale.title());
        Form.put(values, "text", scale.text());
        values.put("owner", scale.owner());
        Form.put(values, "low", scale.low());
        Form.put(values, "high", scale.high());
        values.put(STEPS, Integer.toString(scale.steps()));
        Form.put(values, "source", scale.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.question", 1),
                form.texts("text", "knowledge.question.more", 3),
                form.demandedLine("owner", "knowledge.owner"),
                form.demandedTexts("low", "knowledge.scale.low", 1),
                form.demandedTexts("high", "knowledge.scale.high", 1),
                form.demandedLine(STEPS, "knowledge.scale.steps"),
                form.sourceOf("source"));
    }

    @Override
    public AmbitionScale read(AmbitionScale scale, Form form) {
        int steps = form.whole(STEPS, AmbitionScale.FEWEST_STEPS, AmbitionScale.MOST_STEPS, scale.steps());
        if (scale.readings().stream().anyMatch(reading -> isBeyond(reading, steps))) {
            form.wrong(STEPS, "knowledge.wrong.steps");
        }
        return scale.asking(
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                form.demandedText("low"),
                form.demandedText("high"),
                steps,
                Refs.demanded(form, "source"));
    }

    private static boolean isBeyond(ScaleReading reading, int steps) {
        return Stream.of(reading.today(), reading.wanted())
                .filter(Objects::nonNull)
                .anyMatch(value -> value.compareTo(BigDecimal.valueOf(steps)) > 0);
    }
}
