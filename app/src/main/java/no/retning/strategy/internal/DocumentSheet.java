package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.strategy.DocumentType;
import no.retning.strategy.GuidingDocument;
import org.springframework.stereotype.Component;

/** The form of a guiding document. */
@Component
final class DocumentSheet implements Sheet<GuidingDocument> {
    @Override
    public Map<String, String> values(GuidingDocument document) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", document.title());
        Form.put(values, "shortTitle", document.shortTitle());
        values.put("publisher", document.publisher());
        values.put("issued", document.issued());
        values.put("legalBasis", document.legalBasis() ? "true" : "");
        values.put("url", Objects.toString(document.url(), ""));
        Form.put(values, "text", document.text());
        values.put("type", document.type() == null ? "" : document.type().code());
        values.put("licence", document.licence());
        Form.put(values, "valid", document.header().validity());
        Form.put(values, "source", document.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "strategy.title", 1),
                form.texts("shortTitle", "strategy.shortTitle", 1),
                form.texts("text", "strategy.document.text", 5),
                form.demandedLine("publisher", "strategy.document.publisher"),
                form.demandedLine("issued", "strategy.document.issued"),
                form.tick("legalBasis", "strategy.document.legalBasis"),
                form.link("url", "strategy.document.url"),
                form.select("type", "strategy.document.type", types(form)),
                form.line("licence", "strategy.document.licence"),
                form.period("valid", "strategy.valid"),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("type", "", form.words().of("form.none")));
        Arrays.stream(DocumentType.values())
                .map(type -> form.choice("type", type.code(), form.words().of("site.document.type." + type.code())))
                .forEach(choices::add);
        return choices;
    }

    @Override
    public GuidingDocument read(GuidingDocument document, Form form) {
        var url = form.value("url");
        if (!url.isEmpty() && !Addresses.isOutside(url)) {
            form.wrong("url", "form.wrong.url");
        }
        return new GuidingDocument(
                document.header().valid(form.validity("valid")),
                form.demandedText("title"),
                form.text("shortTitle"),
                form.demanded("publisher"),
                form.value("issued").matches("\\d{4}–\\d{4}") ? form.value("issued") : form.date("issued"),
                form.isTicked("legalBasis"),
                url.isEmpty() ? null : url,
                form.text("text"),
                form.value("type").isEmpty()
                        ? null
                        : Options.of(form, "type", DocumentType.values(), DocumentType::code, DocumentType.REPORT),
                form.value("licence"),
                document.copy(),
                form.source("source"));
    }
}
