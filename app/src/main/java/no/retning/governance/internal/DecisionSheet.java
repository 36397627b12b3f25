package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Decision;
import no.retning.page.Choice;
import no.retning.register.Organisations;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** The form of a decision to follow up. */
@Component
final class DecisionSheet implements Sheet<Decision> {
    private final Organisations organisations;
    private final People people;

    DecisionSheet(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public Map<String, String> values(Decision decision) {
        var values = new TreeMap<String, String>();
        values.put("organisation", Objects.toString(decision.addressee(), ""));
        Form.put(values, "addresseeName", decision.addresseeName());
        Form.put(values, "obligation", decision.obligation());
        values.put("deadline", Objects.toString(decision.deadline(), ""));
        values.put("owner", Objects.toString(decision.duty().owner(), ""));
        Form.put(values, "source", decision.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(
                        "organisation",
                        "decision.addressee",
                        InputSheet.organisationChoices(form, organisations.all())),
                form.texts("addresseeName", "decision.addresseeName", 1),
                form.texts("obligation", "decision.obligation", 2),
                form.date("deadline", "decision.deadline"),
                form.select("owner", "decision.owner", owners(form)),
                form.sourceOf("source"));
    }

    private List<Choice> owners(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("owner", "", form.words().of("decision.noOwner")));
        people.all().stream()
                .filter(person -> person.account() != null)
                .forEach(person -> choices.add(form.choice(
                        "owner",
                        Objects.toString(person.account(), ""),
                        person.name().value())));
        return choices;
    }

    @Override
    public Decision read(Decision decision, Form form) {
        var deadline = form.day("deadline");
        var owner = form.uuid("owner");
        if (owner != null
                && !owner.equals(decision.duty().owner())
                && people.signingInAs(owner).isEmpty()) {
            form.wrong("owner", "form.wrong.choice");
        }
        var addressee = form.uuid("organisation");
        var found = organisations.all().stream()
                .filter(one -> one.header().id().equals(addressee))
                .findFirst();
        if (addressee != null && found.isEmpty()) {
            form.wrong("organisation", "form.wrong.choice");
        }
        if (!form.isRight()) {
            return decision;
        }
        var name = form.text("addresseeName");
        return new Decision(
                decision.header(),
                decision.ofCase(),
                decision.body(),
                decision.title(),
                decision.text(),
                addressee,
                name.isEmpty() && found.isPresent() ? found.get().title() : name,
                form.text("obligation"),
                deadline,
                new Decision.Duty(owner, decision.duty().reportedBy()),
                decision.report(),
                form.source("source"));
    }
}
