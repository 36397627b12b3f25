package no.retning.governance.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.page.Choice;
import no.retning.record.Validity;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** The form of a membership. */
@Component
final class MembershipSheet implements Sheet<Membership> {
    private final People people;
    private final Memberships memberships;

    MembershipSheet(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    @Override
    public Map<String, String> values(Membership membership) {
        var values = new TreeMap<String, String>();
        values.put("person", membership.person().toString());
        values.put("deputy", membership.deputy() ? "true" : "");
        Form.put(values, "valid", membership.header().validity());
        Form.put(values, "source", membership.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("person", "governance.person", choices(form)),
                form.tick("deputy", "governance.deputy"),
                form.period("valid", "governance.valid"),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        return Options.each(
                form, "person", people.all(), person -> person.name().value());
    }

    @Override
    public Membership read(Membership membership, Form form) {
        var read = new Membership(
                membership.header().valid(form.validity("valid")),
                membership.body(),
                membership.seat(),
                Options.id(form, "person", choices(form), membership.person()),
                form.isTicked("deputy"),
                form.source("source"));
        if (!read.deputy()) {
            memberships.of(read.seat()).stream()
                    .filter(other -> !other.deputy()
                            && !other.header().id().equals(read.header().id())
                            && other.header().validity().overlaps(read.header().validity()))
                    .findFirst()
                    .ifPresent(other -> taken(form, other, other.header().validity()));
        }
        return read;
    }

    private void taken(Form form, Membership other, Validity when) {
        var name = people.get(other.person()).name().value();
        var period = form.reading().period(when);
        form.wrong("valid.from", period.isEmpty() ? "governance.wrong.held" : "governance.wrong.heldIn", name, period);
    }
}
