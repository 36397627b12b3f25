package no.retning.governance.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Seat;
import no.retning.governance.SeatRole;
import no.retning.page.Choice;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** The form of a seat. */
@Component
final class SeatSheet implements Sheet<Seat> {
    private final Organisations organisations;

    SeatSheet(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> values(Seat seat) {
        var values = new TreeMap<String, String>();
        values.put("organisation", seat.organisation().toString());
        values.put("role", seat.role().code());
        Form.put(values, "valid", seat.header().validity());
        Form.put(values, "source", seat.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("organisation", "governance.seat.organisation", choices(form)),
                form.select(
                        "role",
                        "governance.role",
                        Arrays.stream(SeatRole.values())
                                .map(one -> form.choice(
                                        "role", one.code(), form.words().of("governance.role." + one.code())))
                                .toList()),
                form.period("valid", "governance.valid"),
                form.sourceOf("source"));
    }

    private List<Choice> choices(Form form) {
        return Options.each(
                form,
                "organisation",
                organisations.all(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    @Override
    public Seat read(Seat seat, Form form) {
        return new Seat(
                seat.header().valid(form.validity("valid")),
                seat.body(),
                Options.id(form, "organisation", choices(form), seat.organisation()),
                Options.of(form, "role", SeatRole.values(), SeatRole::code, seat.role()),
                form.source("source"));
    }

    /** Stands where no organisation has been chosen; what holds it is never saved. */
    static final UUID NONE = new UUID(0, 0);
}
