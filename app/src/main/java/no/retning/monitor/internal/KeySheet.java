package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.DeliveryKey;
import no.retning.page.Choice;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;

/**
 * The form of a key that is to be given out: for which program of which organisation, and until when.
 *
 * @param today the day on which it is filled in
 */
record KeySheet(Organisations organisations, LocalDate today) implements Sheet<DeliveryKey> {
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";
    private static final UUID NONE = IndicatorSheet.NONE;
    private static final int LONGEST_YEARS = 2;

    /** One that is not saved and opens nothing. */
    static DeliveryKey blank(UUID id) {
        return new DeliveryKey(
                Header.draft(id, DeliveryKey.KIND, id.toString(), DeliveryKey.ACTIVE),
                LocalisedText.NONE,
                NONE,
                LocalDate.EPOCH,
                "",
                null);
    }

    @Override
    public Map<String, String> values(DeliveryKey key) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", key.title());
        values.put(OWNER, key.owner().toString());
        values.put(UNTIL, key.until().equals(LocalDate.EPOCH) ? "" : key.until().toString());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "push.key.title", 1),
                form.select(OWNER, "push.key.owner", owners(form)),
                form.demandedDate(UNTIL, "push.key.until"));
    }

    private List<Choice> owners(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(OWNER, NONE.toString(), form.words().of("form.none")));
        choices.addAll(Options.each(
                form,
                OWNER,
                organisations.all(),
                one -> form.reading().text(one.title()).text()));
        return choices;
    }

    @Override
    public DeliveryKey read(DeliveryKey key, Form form) {
        var owner = Options.id(form, OWNER, owners(form), NONE);
        if (owner.equals(NONE)) {
            form.wrong(OWNER, "push.key.wrong.owner");
        }
        var until = form.demandedDay(UNTIL);
        boolean typed = !form.value(UNTIL).isEmpty();
        if (typed && (!until.isAfter(today) || until.isAfter(today.plusYears(LONGEST_YEARS)))) {
            form.wrong(UNTIL, "push.key.wrong.until", LONGEST_YEARS);
        }
        return new DeliveryKey(key.header(), form.demandedText("title"), owner, until, key.sha256(), key.used());
    }
}
