package no.retning.portfolio.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Admission.Ruling;
import no.retning.portfolio.Admissions;
import no.retning.record.LocalisedText;

/** The form in which it is decided whether a measure comes into the portfolio, and on what conditions. */
final class RulingSheet implements Sheet<Admission> {
    private static final List<String> VERDICTS = List.of(Admissions.ACCEPTED, Admissions.REJECTED);

    @Override
    public Map<String, String> values(Admission admission) {
        var ruling = Optional.ofNullable(admission.ruling());
        var values = new TreeMap<String, String>();
        values.put("verdict", ruling.isPresent() ? admission.header().state() : Admissions.ACCEPTED);
        values.put("day", ruling.map(one -> one.day().toString()).orElse(""));
        values.put("by", ruling.map(Ruling::by).orElse(""));
        Form.put(values, "conditions", ruling.map(Ruling::conditions).orElse(LocalisedText.NONE));
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(
                        "verdict",
                        "portfolio.admission.verdict",
                        VERDICTS.stream()
                                .map(one -> form.choice(
                                        "verdict", one, form.words().of("portfolio.admission.state." + one)))
                                .toList()),
                form.demandedDate("day", "portfolio.gate.day"),
                form.demandedLine("by", "portfolio.gate.by"),
                form.texts("conditions", "portfolio.gate.conditions", 3));
    }

    @Override
    public Admission read(Admission admission, Form form) {
        var verdict =
                Stream.of(form.value("verdict")).filter(VERDICTS::contains).findFirst();
        if (verdict.isEmpty()) {
            form.wrong("verdict", "form.wrong.choice");
        }
        return admission.ruled(
                verdict.orElse(Admissions.ACCEPTED),
                new Ruling(form.demandedDay("day"), form.demanded("by"), form.text("conditions")));
    }
}
