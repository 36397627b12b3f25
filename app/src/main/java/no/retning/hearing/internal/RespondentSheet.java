package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.OnBehalfOf;
import no.retning.page.Choice;
import no.retning.record.Personal;

/**
 * For whom an answer is given that came as a letter, and so could not be asked.
 *
 * @param sender what the sender of the letter is called; may be empty
 * @param silent those invited that nobody is known to have answered for
 */
record RespondentSheet(RespondentLines lines, AnswerTitles titles, String sender, List<OnBehalfOf> silent)
        implements Sheet<HearingAnswer> {
    private static final String INVITED = "invited";

    /** Where a person is taken to have answered, the sender's name stands ready for the organisation that it may be. */
    @Override
    public Map<String, String> values(HearingAnswer answer) {
        var values = AnswerFields.respondent(answer.content(), answer.contact());
        values.putIfAbsent(RespondentLines.FIELD, sender);
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        if (!silent.isEmpty()) {
            var choices = new ArrayList<Choice>();
            choices.add(form.choice(INVITED, "", form.words().of("hearing.respondent.invited.none")));
            silent.forEach(one -> choices.add(form.choice(INVITED, one.name(), one.name())));
            parts.add(form.select(INVITED, "hearing.respondent.invited", choices));
        }
        parts.add(form.select(
                AnswerFields.AS,
                "hearing.respondent.as",
                List.of(
                        form.choice(
                                AnswerFields.AS,
                                AnswerFields.ORGANISATION,
                                form.words().of("hearing.as.organisation")),
                        form.choice(
                                AnswerFields.AS,
                                AnswerFields.PERSON,
                                form.words().of("hearing.respondent.person")))));
        parts.add(form.area(RespondentLines.FIELD, "hearing.as.organisations", 3));
        parts.add(form.line(AnswerFields.PERSON, "hearing.respondent.name"));
        return parts;
    }

    @Override
    public HearingAnswer read(HearingAnswer answer, Form form) {
        var invited = form.value(INVITED);
        if (!invited.isEmpty()) {
            return invited(answer, form, invited);
        }
        if (form.value(AnswerFields.AS).equals(AnswerFields.PERSON)) {
            var person = form.demanded(AnswerFields.PERSON);
            return form.isRight() ? answer.givenFor(List.of(), titles.of(List.of()), new Personal(person)) : answer;
        }
        var organisations = lines.read(form);
        return form.isRight() ? answer.givenFor(organisations, titles.of(organisations), Personal.NONE) : answer;
    }

    /** Whoever is chosen among those invited is not asked for more. */
    private HearingAnswer invited(HearingAnswer answer, Form form, String name) {
        var chosen = silent.stream().filter(one -> one.name().equals(name)).toList();
        if (chosen.isEmpty()) {
            form.wrong(INVITED, "form.wrong.choice");
            return answer;
        }
        return answer.givenFor(chosen, titles.of(chosen), Personal.NONE);
    }
}
