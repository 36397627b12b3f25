package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.InputAnswer;
import no.retning.governance.PublishedTargets;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.RemarkDecision;
import no.retning.hearing.RemarkTreatment;
import no.retning.hearing.SaidPoint;
import no.retning.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form of a remark: what was said, in short, and what is made of it.
 *
 * @param themes those of the hearing
 * @param point what the remark rests on, where that is one passage, so that its words can be narrowed; else null
 */
record RemarkSheet(
        Actor writer,
        List<HearingTheme> themes,
        HearingRules rules,
        PublishedTargets targets,
        HearingPoints.@Nullable Point point)
        implements Sheet<HearingRemark> {
    private static final String TOPIC = "topic";
    private static final String STATED = "stated";
    private static final String QUOTE = "quote";
    private static final String DECISION = "decision";
    private static final String CHANGED = "changed";
    private static final int MOST = 100_000_000;

    @Override
    public Map<String, String> values(HearingRemark one) {
        var values = new TreeMap<String, String>();
        var treatment = one.treatment();
        Form.put(values, "title", one.title());
        values.put(TOPIC, Objects.toString(one.topic(), ""));
        if (point != null && one.points().size() == 1) {
            var quote = one.points().getFirst().quote();
            values.put(QUOTE, quote.isEmpty() ? point.text() : quote);
        }
        values.put(STATED, Objects.toString(one.stated(), ""));
        Form.put(values, "summary", one.summary());
        Form.put(values, "assessment", treatment.assessment());
        values.put(DECISION, Objects.toString(treatment.decision(), ""));
        Form.put(values, "reason", treatment.reason());
        values.put(
                CHANGED,
                treatment.changed() == null ? "" : treatment.changed().thing().toString());
        Form.put(values, "source", one.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.demandedTexts("title", "remark.title", 1));
        if (point != null) {
            parts.add(form.area(QUOTE, "remark.quote", 5));
        }
        parts.add(form.select(TOPIC, "remark.theme", ThemeSheet.choices(form, TOPIC, themes)));
        parts.add(form.line(STATED, "remark.stated"));
        parts.add(form.demandedTexts("summary", "remark.summary", 4));
        parts.add(form.texts("assessment", "remark.assessment", 5));
        parts.add(form.select(DECISION, "remark.decision", decisions(form)));
        parts.add(form.texts("reason", "remark.reason", 3));
        parts.add(form.select(CHANGED, "remark.changed", targets.allChoices(form, CHANGED)));
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private List<Choice> decisions(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(DECISION, "", form.words().of("remark.decision.none")));
        for (RemarkDecision one : rules.decisions()) {
            choices.add(form.choice(
                    DECISION, one.code(), form.reading().text(one.word()).text()));
        }
        return choices;
    }

    @Override
    public HearingRemark read(HearingRemark one, Form form) {
        var title = form.demandedText("title");
        var topic = Options.idOrNone(form, TOPIC, ThemeSheet.choices(form, TOPIC, themes));
        var points = points(one, form);
        var stated = form.value(STATED).isEmpty() ? null : Integer.valueOf(form.whole(STATED, 1, MOST, 1));
        var summary = form.demandedText("summary");
        var treatment = new RemarkTreatment(
                form.text("assessment"), decision(form), form.text("reason"), changed(one.treatment(), form));
        var source = form.source("source");
        return form.isRight()
                ? one.written(writer.account(), title, topic, points, stated, summary, treatment, source)
                : one;
    }

    private List<SaidPoint> points(HearingRemark one, Form form) {
        if (point == null || one.points().size() != 1) {
            return one.points();
        }
        var quote = form.value(QUOTE);
        if (!plain(point.text()).contains(plain(quote))) {
            form.wrong(QUOTE, "remark.wrong.quote");
        }
        var said = one.points().getFirst();
        boolean whole = quote.isEmpty() || plain(quote).equals(plain(point.text()));
        return List.of(new SaidPoint(said.answer(), said.about(), whole ? "" : quote));
    }

    /** Without what browsers do to the ends of lines and to the ends of what was typed. */
    private static String plain(String words) {
        return Form.plain(words).strip();
    }

    private @Nullable String decision(Form form) {
        var code = form.value(DECISION);
        if (code.isEmpty()) {
            return null;
        }
        if (rules.decision(code).isEmpty()) {
            form.wrong(DECISION, "form.wrong.choice");
        }
        return code;
    }

    /** The edition that was pointed to stays, as long as the place does. */
    private InputAnswer.@Nullable Change changed(RemarkTreatment before, Form form) {
        var wanted = Options.refOrNone(form, CHANGED, targets.allChoices(form, CHANGED));
        var present = before.changed();
        return present != null && Objects.equals(present.thing(), wanted) ? present : targets.change(wanted);
    }
}
