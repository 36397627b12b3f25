package no.retning.knowledge.internal;

import java.util.ArrayList;
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
import no.retning.knowledge.Disposition;
import no.retning.knowledge.Suggestion;
import no.retning.knowledge.Validated;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * The form of a suggested change and what became of it.
 *
 * @param whole the thing whose rounds and parts one chooses among
 * @param suggestion its id, or null for a new one
 */
record SuggestionSheet<R extends Validated<R>>(
        R whole, @Nullable UUID suggestion, Organisations organisations) implements Sheet<R> {
    private static final String DISPOSITION = "disposition";

    @Override
    public Map<String, String> values(R thing) {
        var values = new TreeMap<String, String>();
        values.put(DISPOSITION, Disposition.WAITING.code());
        thing.suggestions().stream()
                .filter(one -> one.id().equals(suggestion))
                .findFirst()
                .ifPresent(one -> put(values, one));
        return values;
    }

    private static void put(Map<String, String> values, Suggestion one) {
        values.put("round", one.round().toString());
        values.put("point", Objects.toString(one.point(), ""));
        values.put("organisation", Objects.toString(one.organisation(), ""));
        Form.put(values, "text", one.text());
        values.put(DISPOSITION, one.disposition().code());
        Form.put(values, "reason", one.reason());
        Form.put(values, "source", one.source());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("round", "knowledge.round", rounds(form)),
                form.select("point", "knowledge.suggestion.point", points(form)),
                form.select("organisation", "knowledge.suggestion.by", organisations(form)),
                form.demandedTexts("text", "knowledge.suggestion", 3),
                form.select(DISPOSITION, "knowledge.disposition", dispositions(form)),
                form.texts("reason", "knowledge.disposition.reason", 3),
                form.sourceOf("source"));
    }

    private List<Choice> rounds(Form form) {
        return whole.rounds().stream()
                .map(round -> form.choice(
                        "round",
                        round.id().toString(),
                        form.reading().text(round.title()).text()))
                .toList();
    }

    private List<Choice> points(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("point", "", form.words().of("knowledge.suggestion.whole")));
        whole.subjects()
                .forEach((id, text) -> choices.add(form.choice(
                        "point", id.toString(), form.reading().text(text).text())));
        return choices;
    }

    private List<Choice> organisations(Form form) {
        return Options.withNone(
                form,
                "organisation",
                organisations.all(),
                one -> form.reading().text(one.title()).text());
    }

    private static List<Choice> dispositions(Form form) {
        return Arrays.stream(Disposition.values())
                .map(one ->
                        form.choice(DISPOSITION, one.code(), form.words().of("knowledge.disposition." + one.code())))
                .toList();
    }

    @Override
    public R read(R thing, Form form) {
        if (whole.rounds().isEmpty()) {
            form.wrong("round", "knowledge.wrong.noRound");
        }
        var disposition = Options.of(form, DISPOSITION, Disposition.values(), Disposition::code, Disposition.WAITING);
        var reason = form.text("reason");
        if (disposition != Disposition.WAITING && reason.isEmpty()) {
            form.demandedText("reason");
        }
        return thing.and(new Suggestion(
                Objects.requireNonNullElseGet(suggestion, Ids::next),
                Options.id(form, "round", rounds(form), thing.header().id()),
                Options.idOrNone(form, "point", points(form)),
                Options.idOrNone(form, "organisation", organisations(form)),
                form.demandedText("text"),
                disposition,
                reason,
                form.source("source")));
    }
}
