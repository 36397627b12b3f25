package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Analysis;

/**
 * The form in which the next version of a finished analysis is begun.
 *
 * @param published whether the finished version is published as it is, so that nothing of it is lost
 */
record RenewalSheet(boolean published) implements Sheet<Analysis> {
    private static final String LABEL = "versionLabel";

    @Override
    public Map<String, String> values(Analysis analysis) {
        return Map.of(LABEL, "");
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.demandedLine(LABEL, "knowledge.analysis.next"));
    }

    @Override
    public Analysis read(Analysis analysis, Form form) {
        var label = form.demanded(LABEL);
        if (label.equals(analysis.versionLabel())) {
            form.wrong(LABEL, "knowledge.wrong.sameVersion");
        } else if (!published) {
            form.wrong(LABEL, "knowledge.wrong.notPublished");
        }
        return analysis.renewed(label);
    }
}
