package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Finding;

/** The form of a finding: the claim itself. */
final class FindingSheet implements Sheet<Finding> {
    @Override
    public Map<String, String> values(Finding finding) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", finding.title());
        Form.put(values, "text", finding.text());
        values.put("owner", finding.owner());
        PestleField.put(values, finding.pestle());
        Form.put(values, "valid", finding.header().validity());
        Form.put(values, "source", finding.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.claim", 1),
                form.texts("text", "knowledge.claim.more", 4),
                form.demandedLine("owner", "knowledge.owner"),
                PestleField.part(form),
                form.period("valid", "knowledge.valid"),
                form.sourceOf("source"));
    }

    @Override
    public Finding read(Finding finding, Form form) {
        return finding.with(finding.header().valid(form.validity("valid")))
                .saying(
                        form.demandedText("title"),
                        form.text("text"),
                        form.demanded("owner"),
                        PestleField.read(form),
                        Refs.demanded(form, "source"));
    }
}
