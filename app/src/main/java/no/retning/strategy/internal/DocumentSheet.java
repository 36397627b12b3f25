package no.retning.strategy.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
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
                form.period("valid", "strategy.valid"),
                form.sourceOf("source"));
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
                form.date("issued"),
                form.isTicked("legalBasis"),
                url.isEmpty() ? null : url,
                form.text("text"),
                form.source("source"));
    }
}
