package no.retning.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.command.Headers;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.knowledge.Assessment;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Strength;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** The form in which a finding is assessed: how strong, by whom, when, and why. */
@Component
final class AssessmentSheet implements Sheet<Finding> {
    private final Organisations organisations;
    private final Bodies bodies;
    private final Headers headers;

    AssessmentSheet(Organisations organisations, Bodies bodies, Headers headers) {
        this.organisations = organisations;
        this.bodies = bodies;
        this.headers = headers;
    }

    LocalisedText who(Assessment said) {
        var by = said.by();
        return by == null ? LocalisedText.of("nb", said.name()) : headers.title(by.id());
    }

    @Override
    public Map<String, String> values(Finding finding) {
        var values = new TreeMap<String, String>();
        var said = finding.assessment();
        if (said != null) {
            values.put("strength", said.strength().code());
            values.put("by", Objects.toString(said.by(), ""));
            values.put("name", said.name());
            values.put("day", said.day().toString());
            Form.put(values, "reason", said.reason());
            Form.put(values, "source", said.source());
        }
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("strength", "knowledge.strength", strengths(form)),
                form.texts("reason", "knowledge.strength.why", 3),
                form.select("by", "knowledge.assessor", assessors(form)),
                form.line("name", "knowledge.assessor.name"),
                form.demandedDate("day", "knowledge.day"),
                form.sourceOf("source"));
    }

    private static List<Choice> strengths(Form form) {
        return Arrays.stream(Strength.values())
                .map(one -> form.choice("strength", one.code(), form.words().of("knowledge.strength." + one.code())))
                .toList();
    }

    private List<Choice> assessors(Form form) {
        return Refs.withNone(form, "by", Stream.concat(bodies.all().stream(), organisations.all().stream()));
    }

    @Override
    public Finding read(Finding finding, Form form) {
        var by = Options.refOrNone(form, "by", assessors(form));
        var name = by == null ? form.value("name") : "";
        if (by == null && name.isEmpty()) {
            form.wrong("by", "knowledge.wrong.assessor");
        }
        if (finding.passages().isEmpty()) {
            form.wrong("strength", "knowledge.wrong.noPassage");
        }
        var source = form.source("source");
        return finding.assessed(new Assessment(
                Options.of(form, "strength", Strength.values(), Strength::code, Strength.WEAK),
                by,
                name,
                form.demandedDay("day"),
                form.text("reason"),
                source.isEmpty() && !source.illustrative() ? Source.NONE : source));
    }
}
