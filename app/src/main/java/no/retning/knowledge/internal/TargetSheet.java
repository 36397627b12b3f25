package no.retning.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.Maturity;
import no.retning.knowledge.TargetMaturity;
import no.retning.page.Choice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form in which it is said how mature e-health is for one of the sustainable development goals.
 *
 * @param target its id, or null for a new one
 */
record TargetSheet(@Nullable UUID target) implements Sheet<Analysis> {
    private static final String NUMBER = "target";
    private static final String MATURITY = "maturity";

    @Override
    public Map<String, String> values(Analysis analysis) {
        var values = new TreeMap<String, String>();
        values.put(MATURITY, Maturity.NOT_ASSESSED.code());
        analysis.targets().stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .ifPresent(one -> {
                    values.put(NUMBER, one.target());
                    Form.put(values, "title", one.title());
                    values.put(MATURITY, one.maturity().code());
                    Form.put(values, "reason", one.reason());
                    Form.put(values, "source", one.source());
                });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedLine(NUMBER, "knowledge.target.number"),
                form.demandedTexts("title", "knowledge.target", 1),
                form.select(MATURITY, "knowledge.maturity", levels(form)),
                form.texts("reason", "knowledge.maturity.reason", 2),
                form.sourceOf("source"));
    }

    private static List<Choice> levels(Form form) {
        return Arrays.stream(Maturity.values())
                .map(one -> form.choice(MATURITY, one.code(), form.words().of("knowledge.maturity." + one.code())))
                .toList();
    }

    @Override
    public Analysis read(Analysis analysis, Form form) {
        var number = form.demanded(NUMBER);
        if (!number.isEmpty() && !TargetMaturity.isTarget(number)) {
            form.wrong(NUMBER, "knowledge.wrong.target");
        }
        if (analysis.targets().stream()
                .anyMatch(one -> one.target().equals(number) && !one.id().equals(target))) {
            form.wrong(NUMBER, "knowledge.wrong.sameTarget");
        }
        var maturity = Options.of(form, MATURITY, Maturity.values(), Maturity::code, Maturity.NOT_ASSESSED);
        return analysis.and(new TargetMaturity(
                Objects.requireNonNullElseGet(target, Ids::next),
                number,
                form.demandedText("title"),
                maturity,
                maturity == Maturity.NOT_ASSESSED ? form.text("reason") : form.demandedText("reason"),
                Refs.demanded(form, "source")));
    }
}
