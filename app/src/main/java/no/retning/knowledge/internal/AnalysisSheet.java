package no.retning.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisType;
import no.retning.page.Choice;

/** The form of an analysis: all but its sections and what was said of them. */
final class AnalysisSheet implements Sheet<Analysis> {
    private static final String TYPE = "type";

    @Override
    public Map<String, String> values(Analysis analysis) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", analysis.title());
        Form.put(values, "text", analysis.text());
        values.put(TYPE, analysis.type().code());
        values.put("owner", analysis.owner());
        values.put("versionLabel", analysis.versionLabel());
        Form.put(values, "source", analysis.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.title", 1),
                form.select(TYPE, "knowledge.analysis.type", types(form)),
                form.texts("text", "knowledge.analysis.text", 4),
                form.demandedLine("owner", "knowledge.owner"),
                form.line("versionLabel", "knowledge.version"),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(AnalysisType.values())
                .map(one -> form.choice(TYPE, one.code(), form.words().of("knowledge.analysis.type." + one.code())))
                .toList();
    }

    @Override
    public Analysis read(Analysis analysis, Form form) {
        return analysis.saying(
                form.demandedText("title"),
                form.text("text"),
                Options.of(form, TYPE, AnalysisType.values(), AnalysisType::code, analysis.type()),
                form.demanded("owner"),
                form.value("versionLabel"),
                Refs.demanded(form, "source"));
    }
}
