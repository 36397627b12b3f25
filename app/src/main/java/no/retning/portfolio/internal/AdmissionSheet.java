package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.portfolio.Admission;
import no.retning.portfolio.EntryCriteria;
import no.retning.portfolio.EntryCriteria.Criterion;
import no.retning.portfolio.Met;
import no.retning.portfolio.PortfolioTerms;

/** The form in which a measure is held against the criteria: for each an answer and the reason for it. */
record AdmissionSheet(PortfolioTerms terms, EntryCriteria criteria) implements Sheet<Admission> {
    private static final String ANSWER = "answer.";
    private static final String REASON = "reason.";

    @Override
    public Map<String, String> values(Admission admission) {
        var values = new TreeMap<String, String>();
        for (var one : criteria.criteria()) {
            var answer = admission.answer(one.code());
            values.put(ANSWER + one.code(), answer.met().code());
            Form.put(values, REASON + one.code(), answer.reason());
        }
        values.put("day", admission.day().toString());
        values.put("by", admission.by());
        Form.put(values, "source", admission.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        criteria.criteria().forEach(one -> parts.add(criterion(form, one)));
        parts.add(form.demandedDate("day", "portfolio.admission.day"));
        parts.add(form.demandedLine("by", "portfolio.admission.by"));
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private static Part criterion(Form form, Criterion one) {
        return new Part.Group(
                one.code() + ". " + form.reading().text(one.text()).text(),
                null,
                List.of(
                        form.select(ANSWER + one.code(), "portfolio.admission.answer", answers(form, one)),
                        form.texts(REASON + one.code(), "portfolio.admission.reason", 2)));
    }

    private static List<Choice> answers(Form form, Criterion one) {
        return Arrays.stream(Met.values())
                .sorted((some, other) -> other.compareTo(some))
                .map(met -> form.choice(
                        ANSWER + one.code(), met.code(), form.words().of("portfolio.admission.met." + met.code())))
                .toList();
    }

    /** A yes or a no says why. */
    @Override
    public Admission read(Admission admission, Form form) {
        var answers = new TreeMap<String, Admission.Answer>();
        for (var one : criteria.criteria()) {
            var met = Options.of(form, ANSWER + one.code(), Met.values(), Met::code, Met.UNCLEAR);
            var reason = met == Met.UNCLEAR ? form.text(REASON + one.code()) : form.demandedText(REASON + one.code());
            answers.put(one.code(), new Admission.Answer(met, reason));
        }
        var day = form.demandedDay("day");
        if (form.isRight() && !terms.criteriaOn(day).equals(criteria)) {
            form.wrong(
                    "day",
                    "portfolio.admission.wrong.day",
                    form.reading().text(criteria.title()).text());
        }
        return new Admission(
                admission.header(),
                admission.measure(),
                admission.criteria(),
                answers,
                day,
                form.demanded("by"),
                admission.ruling(),
                form.source("source"));
    }
}
