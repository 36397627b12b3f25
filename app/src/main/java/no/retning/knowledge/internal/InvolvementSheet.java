package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.figure.Amount;
import no.retning.figure.Precision;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Involvement;
import no.retning.knowledge.InvolvementType;
import no.retning.knowledge.RoughDates;
import no.retning.page.Choice;
import no.retning.record.RoughDate;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;

/** The form of a round of involvement. */
record InvolvementSheet(Organisations organisations) implements Sheet<Involvement> {
    /** Stands where no date has been written; what holds it is never saved. */
    static final RoughDate NO_DATE = new RoughDate("0001");

    private static final String TYPE = "type";
    private static final String ORGANISATION = "organisation.";
    private static final String FIRST_TIME = "firstTime";
    private static final int MOST = 1_000_000;

    @Override
    public Map<String, String> values(Involvement round) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", round.title());
        Form.put(values, "text", round.text());
        values.put("owner", round.owner());
        values.put(TYPE, round.type().code());
        values.put("from", round.from().equals(NO_DATE) ? "" : round.from().written());
        values.put("until", Objects.toString(round.until(), ""));
        round.organisations().forEach(id -> values.put(ORGANISATION + id, "true"));
        values.put("others", String.join("\n", round.others()));
        put(values, "counted", round.counted());
        put(values, "persons", round.persons());
        values.put(FIRST_TIME, Objects.toString(round.firstTime(), ""));
        put(values, "times", round.times());
        Form.put(values, "use", round.use());
        Form.put(values, "source", round.source());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable Amount amount) {
        values.put(field, amount == null ? "" : String.valueOf(amount.number()));
        values.put(field + ".precision", (amount == null ? Precision.EXACT : amount.precision()).code());
    }

    @Override
    public List<Part> parts(Form form) {
        var named = new ArrayList<Part>();
        organisations
                .all()
                .forEach(organisation -> named.add(form.named(
                        ORGANISATION + organisation.header().id(),
                        form.reading().text(organisation.title()).text())));
        named.add(form.area("others", "involvement.others", 3));
        return List.of(
                form.select(TYPE, "involvement.type", types(form)),
                form.demandedTexts("title", "involvement.title", 1),
                form.texts("text", "involvement.text", 3),
                form.demandedLine("owner", "involvement.owner"),
                form.group(
                        "involvement.when",
                        List.of(
                                form.demandedLine("from", "involvement.from"),
                                form.line("until", "involvement.until"))),
                amount(form, "times", "involvement.times"),
                form.group("involvement.organisations", named),
                amount(form, "counted", "involvement.counted"),
                amount(form, "persons", "involvement.persons"),
                form.line(FIRST_TIME, "involvement.firstTime"),
                form.texts("use", "involvement.use", 2),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(InvolvementType.values())
                .map(one -> form.choice(TYPE, one.code(), form.words().of("involvement.type." + one.code())))
                .toList();
    }

    private static Part amount(Form form, String field, String key) {
        return form.group(
                key,
                List.of(
                        form.line(field, "involvement.number"),
                        form.select(
                                field + ".precision",
                                "involvement.precision",
                                Arrays.stream(Precision.values())
                                        .map(one -> form.choice(
                                                field + ".precision",
                                                one.code(),
                                                form.words().of("involvement.precision." + one.code())))
                                        .toList())));
    }

    @Override
    public Involvement read(Involvement round, Form form) {
        var from = RoughDates.demanded(form, "from");
        var until = RoughDates.read(form, "until");
        RoughDates.check(form, "until", from, until);
        var persons = read(form, "persons");
        var firstTime = number(form, FIRST_TIME);
        if (firstTime != null
                && firstTime > Objects.requireNonNullElse(persons, Amount.NONE).number()) {
            form.wrong(FIRST_TIME, "involvement.wrong.firstTime");
        }
        return new Involvement(
                round.header(),
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                Options.of(form, TYPE, InvolvementType.values(), InvolvementType::code, InvolvementType.WORKSHOP),
                from,
                until,
                organisations.all().stream()
                        .map(organisation -> organisation.header().id())
                        .filter(id -> form.isTicked(ORGANISATION + id))
                        .toList(),
                form.value("others")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                read(form, "counted"),
                persons,
                firstTime,
                read(form, "times"),
                form.text("use"),
                Refs.demanded(form, "source"));
    }

    private static @Nullable Amount read(Form form, String field) {
        var number = number(form, field);
        var precision = Options.of(form, field + ".precision", Precision.values(), Precision::code, Precision.EXACT);
        return number == null ? null : new Amount(number, precision);
    }

    private static @Nullable Integer number(Form form, String field) {
        return form.value(field).isEmpty() ? null : Integer.valueOf(form.whole(field, 0, MOST, 0));
    }
}
