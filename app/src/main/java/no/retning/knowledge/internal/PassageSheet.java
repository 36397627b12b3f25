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
import no.retning.knowledge.Finding;
import no.retning.knowledge.Passage;
import no.retning.knowledge.Use;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.strategy.GuidingDocuments;
import org.jspecify.annotations.Nullable;

/**
 * The form of one passage of a finding.
 *
 * @param passage its id, or null for a new one
 */
record PassageSheet(@Nullable UUID passage, GuidingDocuments documents) implements Sheet<Finding> {
    @Override
    public Map<String, String> values(Finding finding) {
        var values = new TreeMap<String, String>();
        values.put("use", Use.FOR.code());
        finding.passages().stream()
                .filter(one -> one.id().equals(passage))
                .findFirst()
                .ifPresent(one -> put(values, one));
        return values;
    }

    private static void put(Map<String, String> values, Passage one) {
        values.put("use", one.use().code());
        Form.put(values, "text", one.text());
        values.put("publisher", one.publisher());
        values.put("date", one.date());
        values.put("place", one.place());
        values.put("document", Objects.toString(one.document(), ""));
        Form.put(values, "source", one.source());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("use", "knowledge.use", uses(form)),
                form.demandedTexts("text", "knowledge.passage.text", 3),
                form.sourceOf("source"),
                form.line("publisher", "knowledge.publisher"),
                form.line("date", "knowledge.date"),
                form.line("place", "knowledge.place"),
                form.select("document", "knowledge.document", all(form)));
    }

    private static List<Choice> uses(Form form) {
        return Arrays.stream(Use.values())
                .map(use -> form.choice("use", use.code(), form.words().of("knowledge.use." + use.code())))
                .toList();
    }

    private List<Choice> all(Form form) {
        return Options.withNone(
                form,
                "document",
                documents.all(),
                document -> form.reading().text(document.title()).text());
    }

    @Override
    public Finding read(Finding finding, Form form) {
        return finding.and(new Passage(
                Objects.requireNonNullElseGet(passage, Ids::next),
                Options.of(form, "use", Use.values(), Use::code, Use.FOR),
                form.demandedText("text"),
                form.value("publisher"),
                form.value("date").isEmpty() ? "" : form.date("date"),
                form.value("place"),
                Options.idOrNone(form, "document", all(form)),
                Refs.demanded(form, "source")));
    }
}
