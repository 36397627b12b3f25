package no.retning.monitor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.knowledge.RoughDates;
import no.retning.monitor.KeyEvent;
import no.retning.monitor.KeyEventType;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;

/** The form of a key event. */
record KeyEventSheet(Touched touched) implements Sheet<KeyEvent> {
    /** Stands where no date has been written; what holds it is never saved. */
    private static final RoughDate NO_DATE = new RoughDate("0001");

    private static final String TYPE = "type";
    private static final String SOURCE = "source";
    private static final Several ABOUT = new Several("about", "event.about.more");

    /** One that is not saved yet. */
    static KeyEvent blank(UUID id) {
        return new KeyEvent(
                Header.draft(id, KeyEvent.KIND, "ny", KeyEvent.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                KeyEventType.LAUNCH,
                NO_DATE,
                null,
                List.of(),
                Source.NONE);
    }

    @Override
    public Map<String, String> values(KeyEvent event) {
        var values = new TreeMap<String, String>();
        values.put(TYPE, event.type().code());
        Form.put(values, "title", event.title());
        Form.put(values, "text", event.text());
        values.put("from", event.from().equals(NO_DATE) ? "" : event.from().written());
        values.put("until", Objects.toString(event.until(), ""));
        ABOUT.put(values, event.about());
        Form.put(values, SOURCE, event.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(
                        TYPE,
                        "event.type",
                        Arrays.stream(KeyEventType.values())
                                .map(one -> form.choice(
                                        TYPE, one.code(), form.words().of("event.type." + one.code())))
                                .toList()),
                form.demandedTexts("title", "event.title", 1),
                form.texts("text", "event.text", 4),
                form.group(
                        "event.when",
                        List.of(form.demandedLine("from", "event.from"), form.line("until", "event.until"))),
                form.group("event.about", ABOUT.parts(form, touched.all())),
                form.sourceOf(SOURCE));
    }

    @Override
    public KeyEvent read(KeyEvent event, Form form) {
        var from = RoughDates.demanded(form, "from");
        var until = RoughDates.read(form, "until");
        RoughDates.check(form, "until", from, until);
        var source = form.source(SOURCE);
        if (source.isEmpty() && !source.illustrative()) {
            form.wrong(SOURCE + ".citation", "event.wrong.source");
        }
        return new KeyEvent(
                event.header(),
                form.demandedText("title"),
                form.text("text"),
                Options.of(form, TYPE, KeyEventType.values(), KeyEventType::code, KeyEventType.LAUNCH),
                from,
                until,
                ABOUT.read(form, touched.all()),
                source);
    }
}
