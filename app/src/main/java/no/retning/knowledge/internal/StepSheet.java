package no.retning.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.knowledge.Outcome;
import no.retning.knowledge.ProcessPlan;
import no.retning.knowledge.ProcessStep;
import no.retning.knowledge.RoughDates;
import no.retning.knowledge.StepType;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * The form of one step of a process: what is planned, and what became of it.
 *
 * @param step its id, or null for a new one
 */
record StepSheet(@Nullable UUID step, Bodies bodies) implements Sheet<ProcessPlan> {
    private static final String TYPE = "type";

    @Override
    public Map<String, String> values(ProcessPlan plan) {
        var values = new TreeMap<String, String>();
        present(plan).ifPresent(one -> put(values, one));
        return values;
    }

    private Optional<ProcessStep> present(ProcessPlan plan) {
        return plan.steps().stream().filter(one -> one.id().equals(step)).findFirst();
    }

    private static void put(Map<String, String> values, ProcessStep one) {
        values.put(TYPE, one.type().code());
        Form.put(values, "title", one.title());
        Form.put(values, "text", one.text());
        values.put("body", Objects.toString(one.body(), ""));
        values.put("from", one.from().written());
        values.put("until", Objects.toString(one.until(), ""));
        Form.put(values, "source", one.source());
        var outcome = one.outcome();
        if (outcome != null) {
            values.put("dropped", outcome.dropped() ? "true" : "");
            values.put("happened.from", Objects.toString(outcome.from(), ""));
            values.put("happened.until", Objects.toString(outcome.until(), ""));
            Form.put(values, "note", outcome.note());
            Form.put(values, "outcome", outcome.source());
        }
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(TYPE, "process.type", types(form)),
                form.demandedTexts("title", "process.step", 1),
                form.texts("text", "process.step.text", 3),
                form.select("body", "process.body", all(form)),
                form.group(
                        "process.planned",
                        List.of(form.demandedLine("from", "process.from"), form.line("until", "process.until"))),
                form.sourceOf("source"),
                form.group(
                        "process.outcome",
                        List.of(
                                form.line("happened.from", "process.happened.from"),
                                form.line("happened.until", "process.happened.until"),
                                form.tick("dropped", "process.dropped"),
                                form.texts("note", "process.note", 2),
                                form.sourceOf("outcome"))));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(StepType.values())
                .map(one -> form.choice(TYPE, one.code(), form.words().of("process.type." + one.code())))
                .toList();
    }

    private List<Choice> all(Form form) {
        return Options.withNone(
                form,
                "body",
                bodies.all(),
                body -> form.reading().text(body.title()).text());
    }

    @Override
    public ProcessPlan read(ProcessPlan plan, Form form) {
        var title = form.demandedText("title");
        var from = RoughDates.demanded(form, "from");
        var until = RoughDates.read(form, "until");
        RoughDates.check(form, "until", from, until);
        return plan.and(new ProcessStep(
                Objects.requireNonNullElseGet(step, Ids::next),
                present(plan).map(ProcessStep::slug).orElseGet(() -> slug(plan, title)),
                Options.of(form, TYPE, StepType.values(), StepType::code, StepType.PHASE),
                title,
                form.text("text"),
                Options.idOrNone(form, "body", all(form)),
                from,
                until,
                outcome(form),
                Refs.demanded(form, "source")));
    }

    private static @Nullable Outcome outcome(Form form) {
        var from = RoughDates.read(form, "happened.from");
        var until = RoughDates.read(form, "happened.until");
        var note = form.text("note");
        boolean dropped = form.isTicked("dropped");
        RoughDates.check(form, "happened.until", from, until);
        if (dropped && (from != null || until != null)) {
            form.wrong("dropped", "process.wrong.dropped");
        }
        if (!dropped && from == null && (until != null || !note.isEmpty())) {
            form.wrong("happened.from", "process.wrong.happened");
        }
        var source = form.source("outcome");
        return dropped || from != null
                ? new Outcome(
                        dropped, from, until, note, source.isEmpty() && !source.illustrative() ? Source.NONE : source)
                : null;
    }

    /** A name that no other step of the plan has. */
    private static String slug(ProcessPlan plan, LocalisedText title) {
        var first = title.byLanguage().values().stream().findFirst().orElse("");
        var slug = Slug.from(title.byLanguage().getOrDefault("nb", first));
        var taken = plan.steps().stream().map(ProcessStep::slug).toList();
        int number = 2;
        var name = slug;
        while (taken.contains(name)) {
            name = slug + "-" + number++;
        }
        return name;
    }
}
