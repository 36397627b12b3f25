package no.retning.portfolio.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.portfolio.Benefit;
import no.retning.portfolio.Benefit.Measured;
import no.retning.portfolio.BenefitType;
import org.springframework.stereotype.Component;

/** The form of a benefit; what has been measured shows as rows, and one more. */
@Component
final class BenefitSheet implements Sheet<Benefit> {
    private static final int MOST_ROWS = 200;

    private final MeasureChoices choices;

    BenefitSheet(MeasureChoices choices) {
        this.choices = choices;
    }

    @Override
    public Map<String, String> values(Benefit benefit) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", benefit.title());
        values.put("type", benefit.type().code());
        values.put("owner", benefit.owner().toString());
        Form.put(values, "baseline", benefit.baseline());
        Form.put(values, "target", benefit.target());
        values.put(
                "measuredOn",
                benefit.measuredOn().stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
        for (int i = 0; i < benefit.measured().size(); i++) {
            values.put(measured(i) + ".day", benefit.measured().get(i).day().toString());
            Form.put(values, measured(i) + ".value", benefit.measured().get(i).value());
        }
        Form.put(values, "source", benefit.source());
        return values;
    }

    private static String measured(int index) {
        return "measured[" + index + "]";
    }

    private static int rows(Form form) {
        int count = 0;
        while (count < MOST_ROWS && form.values().containsKey(measured(count) + ".day")) {
            count++;
        }
        return count;
    }

    @Override
    public List<Part> parts(Form form) {
        var found = new ArrayList<Part>();
        for (int i = 0; i <= rows(form); i++) {
            found.add(new Part.Group(
                    form.words().of("portfolio.benefit.measured.row", i + 1),
                    null,
                    List.of(
                            form.date(measured(i) + ".day", "portfolio.benefit.measured.day"),
                            form.texts(measured(i) + ".value", "portfolio.benefit.measured.value", 1))));
        }
        return List.of(
                form.demandedTexts("title", "portfolio.benefit.title", 1),
                form.select(
                        "type",
                        "portfolio.benefit.type",
                        Arrays.stream(BenefitType.values())
                                .map(one -> form.choice(
                                        "type", one.code(), form.words().of("portfolio.benefit.type." + one.code())))
                                .toList()),
                form.select("owner", "portfolio.benefit.owner", choices.owners(form, "owner")),
                form.texts("baseline", "portfolio.benefit.baseline", 2),
                form.texts("target", "portfolio.benefit.target", 2),
                form.area("measuredOn", "portfolio.benefit.measuredOn", 3),
                form.group("portfolio.benefit.measured", found),
                form.sourceOf("source"));
    }

    @Override
    public Benefit read(Benefit benefit, Form form) {
        return new Benefit(
                benefit.header(),
                benefit.measure(),
                form.demandedText("title"),
                Options.of(form, "type", BenefitType.values(), BenefitType::code, benefit.type()),
                Options.id(form, "owner", choices.owners(form, "owner"), benefit.owner()),
                form.text("baseline"),
                form.text("target"),
                days(form),
                found(form),
                form.source("source"));
    }

    private static List<LocalDate> days(Form form) {
        var days = new ArrayList<LocalDate>();
        for (var line : form.value("measuredOn").lines().toList()) {
            try {
                if (!line.isBlank()) {
                    days.add(LocalDate.parse(line.strip()));
                }
            } catch (DateTimeParseException noDay) {
                form.wrong("measuredOn", "form.wrong.day");
            }
        }
        return days;
    }

    private static List<Measured> found(Form form) {
        var all = new ArrayList<Measured>();
        for (int i = 0; i < rows(form); i++) {
            var name = measured(i);
            if (form.value(name + ".day").isEmpty()
                    && form.text(name + ".value").isEmpty()) {
                continue;
            }
            all.add(new Measured(form.demandedDay(name + ".day"), form.demandedText(name + ".value")));
        }
        return all;
    }
}
