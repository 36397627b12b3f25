package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Finding;

/** The form in which it is said why a finding no longer holds. */
final class WithdrawalSheet implements Sheet<Finding> {
    @Override
    public Map<String, String> values(Finding finding) {
        var values = new TreeMap<String, String>();
        Form.put(values, "withdrawal", finding.withdrawal());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.demandedTexts("withdrawal", "knowledge.withdrawal", 3));
    }

    @Override
    public Finding read(Finding finding, Form form) {
        return finding.withdrawn(form.demandedText("withdrawal"));
    }
}
