package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.portfolio.Issue;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Round;

/**
 * The form of what the office finds in a round: its analysis, and the few problems that the bodies should talk about.
 *
 * @param measures those of the round, which a problem may concern
 */
record AnalysisSheet(List<Measure> measures) implements Sheet<Round> {
    static final int MOST = 5;

    @Override
    public Map<String, String> values(Round round) {
        var values = new TreeMap<String, String>();
        Form.put(values, "analysis", round.analysis());
        for (int i = 0; i < round.issues().size(); i++) {
            var issue = round.issues().get(i);
            values.put(name(i) + ".measure", Objects.toString(issue.measure(), ""));
            Form.put(values, name(i) + ".title", issue.title());
            Form.put(values, name(i) + ".text", issue.text());
        }
        return values;
    }

    private static String name(int index) {
        return "issues[" + index + "]";
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.demandedTexts("analysis", "round.analysis", 6));
        for (int i = 0; i < MOST; i++) {
            var name = name(i);
            parts.add(new Part.Group(
                    form.words().of("round.issue", i + 1),
                    null,
                    List.of(
                            form.texts(name + ".title", "round.issue.title", 1),
                            form.select(
                                    name + ".measure",
                                    "round.issue.measure",
                                    Options.withNone(
                                            form,
                                            name + ".measure",
                                            measures,
                                            one -> MeasureChoices.called(form.reading(), one))),
                            form.texts(name + ".text", "round.issue.text", 3))));
        }
        return parts;
    }

    @Override
    public Round read(Round round, Form form) {
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < MOST; i++) {
            var name = name(i);
            var text = form.text(name + ".text");
            if (form.text(name + ".title").isEmpty() && text.isEmpty()) {
                continue;
            }
            issues.add(new Issue(form.uuid(name + ".measure"), form.demandedText(name + ".title"), text));
        }
        return round.analysed(form.demandedText("analysis"), List.copyOf(issues));
    }
}
