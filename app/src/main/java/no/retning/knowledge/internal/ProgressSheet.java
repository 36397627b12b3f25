package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.ProcessPlans;
import no.retning.knowledge.ProgressDraft;
import no.retning.knowledge.ProgressReport;
import no.retning.page.Choice;
import org.springframework.stereotype.Component;

/** The form of a progress report; where nothing is written yet, saving it writes the draft. */
@Component
final class ProgressSheet implements Sheet<ProgressReport> {
    /** The plan before anybody has chosen one. */
    static final UUID NONE = new UUID(0, 0);

    private static final String PROCESS = "process";
    private static final int ROWS = 20;

    private final ProcessPlans plans;
    private final ProgressDraft draft;

    ProgressSheet(ProcessPlans plans, ProgressDraft draft) {
        this.plans = plans;
        this.draft = draft;
    }

    @Override
    public Map<String, String> values(ProgressReport report) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", report.title());
        values.put(
                PROCESS, report.process().equals(NONE) ? "" : report.process().toString());
        values.put(
                "day", report.day().equals(LocalDate.EPOCH) ? "" : report.day().toString());
        values.put("owner", report.owner());
        Form.put(values, "text", report.text());
        Form.put(values, "source", report.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.select(PROCESS, "progress.process", choices(form)),
                form.demandedDate("day", "progress.day"),
                form.demandedLine("owner", "knowledge.owner"),
                form.texts("text", "progress.text", ROWS),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        return Options.each(
                form,
                PROCESS,
                plans.all(),
                plan -> form.reading().text(plan.title()).text());
    }

    @Override
    public ProgressReport read(ProgressReport report, Form form) {
        var title = form.demandedText("title");
        var process = Options.id(form, PROCESS, choices(form), NONE);
        var day = form.demandedDay("day");
        var owner = form.demanded("owner");
        var typed = form.text("text");
        var source = Refs.demanded(form, "source");
        if (!form.isRight()) {
            return report;
        }
        var text = typed.isEmpty() ? draft.of(plans.get(process), day) : typed;
        return report.telling(title, process, day, owner, text, source);
    }
}
