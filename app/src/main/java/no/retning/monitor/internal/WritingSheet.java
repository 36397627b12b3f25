package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.governance.Phrases;
import no.retning.monitor.Assessment;
import no.retning.monitor.Assessments;
import no.retning.monitor.Confidence;
import no.retning.monitor.MonitorTerms;
import no.retning.monitor.Narrative;
import no.retning.monitor.StatusScheme;
import no.retning.monitor.Trend;
import no.retning.monitor.Verdict;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/** The form of an assessment: of what, as of when, the three parts and what they come to, and how it stands. */
record WritingSheet(Actor writer, Assessments assessments, Assessable assessable, MonitorTerms terms, Phrases phrases)
        implements Sheet<Assessment> {
    private static final String ABOUT = "about";
    private static final String DAY = "day";
    private static final String STATUS = "status";
    private static final String TREND = "trend";
    private static final String CONFIDENCE = "confidence";
    private static final String NO_STATUS = "";
    private static final Several EVIDENCE = new Several("evidence", "monitor.evidence.more");

    @Override
    public Map<String, String> values(Assessment one) {
        var values = new TreeMap<String, String>();
        values.put(
                ABOUT,
                one.about().id().equals(AssessmentSheets.NOTHING)
                        ? ""
                        : one.about().id().toString());
        values.put(DAY, one.day().toString());
        one.narrative().parts().forEach((name, text) -> Form.put(values, name, text));
        Form.put(values, "summary", one.narrative().summary());
        values.put(STATUS, one.verdict().status());
        values.put(TREND, one.verdict().trend().code());
        values.put(CONFIDENCE, one.verdict().confidence().code());
        values.put("by", one.by());
        EVIDENCE.put(values, one.evidence());
        Form.put(values, "source", one.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(ABOUT, "monitor.thing", things(form)),
                form.demandedDate(DAY, "monitor.day"),
                form.texts("events", "monitor.part.events", 6),
                form.texts("figures", "monitor.part.figures", 4),
                form.texts("focus", "monitor.part.focus", 5),
                form.demandedTexts("summary", "monitor.summary", 4),
                form.select(STATUS, "monitor.status", statuses(form)),
                form.select(TREND, "monitor.trend", trends(form)),
                form.select(CONFIDENCE, "monitor.confidence", confidences(form)),
                form.demandedLine("by", "monitor.by"),
                form.group("monitor.evidence", EVIDENCE.parts(form, assessable.evidence())),
                form.sourceOf("source"));
    }

    private List<Choice> things(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(ABOUT, "", form.words().of("form.none")));
        assessable
                .things()
                .forEach(thing ->
                        choices.add(form.choice(ABOUT, thing.ref().id().toString(), thing.name(form.reading()))));
        return choices;
    }

    private List<Choice> statuses(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(STATUS, NO_STATUS, form.words().of("form.none")));
        for (var step : scheme(form).steps()) {
            var word = form.reading().text(step.word()).text();
            var definition = form.reading().text(step.definition()).text();
            choices.add(form.choice(STATUS, step.code(), word + " – " + definition));
        }
        return choices;
    }

    /** That of the day which is typed. */
    private StatusScheme scheme(Form form) {
        var typed = form.value(DAY).matches("\\d{4}-\\d{2}-\\d{2}") ? form.day(DAY) : null;
        return terms.schemeOn(typed == null ? LocalDate.EPOCH : typed);
    }

    private static List<Choice> trends(Form form) {
        return Arrays.stream(Trend.values())
                .map(one -> form.choice(TREND, one.code(), form.words().of("monitor.trend." + one.code())))
                .toList();
    }

    private static List<Choice> confidences(Form form) {
        return Arrays.stream(Confidence.values())
                .map(one -> form.choice(CONFIDENCE, one.code(), form.words().of("monitor.confidence." + one.code())))
                .toList();
    }

    @Override
    public Assessment read(Assessment one, Form form) {
        var about = about(form);
        if (about == null) {
            form.wrong(ABOUT, "monitor.wrong.about");
        }
        var day = form.demandedDay(DAY);
        if (day.isAfter(assessments.today())) {
            form.wrong(DAY, "monitor.wrong.day");
        }
        var scheme = scheme(form);
        var status = form.value(STATUS);
        if (scheme.find(status).isEmpty()) {
            form.wrong(STATUS, "monitor.wrong.status");
        }
        var narrative = new Narrative(
                form.text("events"), form.text("figures"), form.text("focus"), form.demandedText("summary"));
        if (narrative.parts().values().stream().allMatch(LocalisedText::isEmpty)) {
            form.wrong("events." + form.reading().languages().first().tag(), "monitor.wrong.parts");
        }
        var verdict = new Verdict(
                scheme.code(),
                status,
                Options.of(form, TREND, Trend.values(), Trend::code, Trend.UNKNOWN),
                Options.of(form, CONFIDENCE, Confidence.values(), Confidence::code, Confidence.MEDIUM));
        var by = form.demanded("by");
        var evidence = EVIDENCE.read(form, assessable.evidence());
        var source = form.source("source");
        return about == null || !form.isRight()
                ? one
                : one.written(
                        writer,
                        title(about, day),
                        about.ref(),
                        day,
                        former(one, about, day),
                        narrative,
                        verdict,
                        by,
                        evidence,
                        source);
    }

    private Assessable.@Nullable Thing about(Form form) {
        return assessable.things().stream()
                .filter(thing -> thing.ref().id().toString().equals(form.value(ABOUT)))
                .findFirst()
                .orElse(null);
    }

    /** As in "Vurdering 2024: Aktiv medvirkning". */
    private LocalisedText title(Assessable.Thing thing, LocalDate day) {
        return phrases.all(
                words -> words.of("monitor.title", Integer.toString(day.getYear()), phrases.in(thing.title(), words)));
    }

    private @Nullable UUID former(Assessment one, Assessable.Thing thing, LocalDate day) {
        return assessments
                .before(thing.ref().id(), day)
                .map(before -> before.header().id())
                .filter(id -> !id.equals(one.header().id()))
                .orElse(null);
    }
}
