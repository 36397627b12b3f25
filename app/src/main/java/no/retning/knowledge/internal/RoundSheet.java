package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.knowledge.Validated;
import no.retning.knowledge.ValidationRound;
import no.retning.page.Choice;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of a round in which something is validated.
 *
 * @param round its id, or null for a new one
 */
record RoundSheet<R extends Validated<R>>(@Nullable UUID round, Bodies bodies) implements Sheet<R> {
    @Override
    public Map<String, String> values(R thing) {
        var values = new TreeMap<String, String>();
        thing.rounds().stream()
                .filter(one -> one.id().equals(round))
                .findFirst()
                .ifPresent(one -> {
                    Form.put(values, "title", one.title());
                    values.put("body", Objects.toString(one.body(), ""));
                    values.put("from", one.from().toString());
                    values.put("until", Objects.toString(one.until(), ""));
                    Form.put(values, "source", one.source());
                });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.round", 1),
                form.select("body", "knowledge.round.body", all(form)),
                form.demandedDate("from", "knowledge.round.from"),
                form.date("until", "knowledge.round.until"),
                form.sourceOf("source"));
    }

    private List<Choice> all(Form form) {
        return Options.withNone(
                form,
                "body",
                bodies.all(),
                body -> form.reading().text(body.title()).text());
    }

    @Override
    public R read(R thing, Form form) {
        var from = form.demandedDay("from");
        var until = form.day("until");
        if (until != null && until.isBefore(from)) {
            form.wrong("until", "form.wrong.period");
        }
        return thing.and(new ValidationRound(
                Objects.requireNonNullElseGet(round, Ids::next),
                form.demandedText("title"),
                Options.idOrNone(form, "body", all(form)),
                from,
                until,
                form.source("source")));
    }
}
