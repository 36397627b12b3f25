package no.retning.monitor.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.page.Choice;

/** The form in which an indicator is retired, for another or for none. */
record RetirementSheet(Indicator before, Indicators indicators) implements Sheet<Indicator> {
    private static final String SUCCESSOR = "successor";

    @Override
    public Map<String, String> values(Indicator one) {
        return Map.of(SUCCESSOR, one.successor() == null ? "" : one.successor().toString());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.select(SUCCESSOR, "indicator.successor", choices(form)));
    }

    private List<Choice> choices(Form form) {
        var others = indicators.all().stream()
                .filter(one -> !one.header().id().equals(before.header().id()))
                .toList();
        return Options.withNone(
                form, SUCCESSOR, others, one -> form.reading().text(one.title()).text());
    }

    @Override
    public Indicator read(Indicator one, Form form) {
        return one.retired(Options.idOrNone(form, SUCCESSOR, choices(form)));
    }
}
