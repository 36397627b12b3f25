package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Pestle;
import no.retning.page.Choice;

/** The form of a finding: the claim itself. */
final class FindingSheet implements Sheet<Finding> {
    private static final String PESTLE = "pestle";

    @Override
    public Map<String, String> values(Finding finding) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", finding.title());
        Form.put(values, "text", finding.text());
        values.put("owner", finding.owner());
        values.put(PESTLE, finding.pestle() == null ? "" : finding.pestle().code());
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
                form.select(PESTLE, "knowledge.pestle", classes(form)),
                form.period("valid", "knowledge.valid"),
                form.sourceOf("source"));
    }

    private static List<Choice> classes(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(PESTLE, "", form.words().of("knowledge.pestle.none")));
        Arrays.stream(Pestle.values())
                .map(one -> form.choice(PESTLE, one.code(), form.words().of("knowledge.pestle." + one.code())))
                .forEach(choices::add);
        return choices;
    }

    @Override
    public Finding read(Finding finding, Form form) {
        return finding.with(finding.header().valid(form.validity("valid")))
                .saying(
                        form.demandedText("title"),
                        form.text("text"),
                        form.demanded("owner"),
                        form.value(PESTLE).isEmpty()
                                ? null
                                : Options.of(form, PESTLE, Pestle.values(), Pestle::code, Pestle.POLITICAL),
                        Refs.demanded(form, "source"));
    }
}
