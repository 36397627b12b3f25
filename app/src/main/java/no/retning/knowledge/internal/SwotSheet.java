package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Swot;

/** The form of a SWOT: all but its points and what was said of them. */
final class SwotSheet implements Sheet<Swot> {
    @Override
    public Map<String, String> values(Swot swot) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", swot.title());
        Form.put(values, "text", swot.text());
        values.put("owner", swot.owner());
        values.put("versionLabel", swot.versionLabel());
        Form.put(values, "source", swot.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.texts("text", "knowledge.text", 3),
                form.demandedLine("owner", "knowledge.owner"),
                form.line("versionLabel", "knowledge.version"),
                form.sourceOf("source"));
    }

    @Override
    public Swot read(Swot swot, Form form) {
        return swot.saying(
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                form.value("versionLabel"),
                Refs.demanded(form, "source"));
    }
}
