package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.Aggregation;
import no.retning.monitor.Definition;
import no.retning.monitor.Direction;
import no.retning.monitor.FigureOrigin;
import no.retning.monitor.Frequency;
import no.retning.monitor.Indicator;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/** The form of what an indicator measures. Once it may have been counted by, another definition breaks the series. */
record DefinitionSheet(Indicator before) implements Sheet<Indicator> {
    private static final String FROM = "from";
    private static final String NOTE = "breakNote";
    private static final String DECIMALS = "decimals";
    private static final String PER = "per";
    private static final String BREAKDOWNS = "breakdowns";

    @Override
    public Map<String, String> values(Indicator one) {
        var now = one.definition();
        var values = new TreeMap<String, String>();
        // The next has a day and a reason of its own.
        if (one.isOpen()) {
            values.put(FROM, Objects.toString(now.from(), ""));
            Form.put(values, NOTE, now.breakNote());
        }
        Form.put(values, "numerator", now.numerator());
        Form.put(values, "denominator", now.denominator());
        Form.put(values, "population", now.population());
        Form.put(values, "unit", now.unit());
        values.put("direction", now.direction().code());
        values.put("frequency", now.frequency().code());
        values.put(DECIMALS, Integer.toString(now.decimals()));
        values.put(PER, Integer.toString(now.per()));
        values.put("aggregation", now.aggregation().code());
        values.put(BREAKDOWNS, String.join(", ", now.breakdowns()));
        values.put("origin", now.origin().code());
        Form.put(values, "method", now.method());
        values.put("licence", now.licence());
        Form.put(values, "quality", now.quality());
        Form.put(values, "source", now.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = Stream.of(
                form.demandedTexts("numerator", "indicator.numerator", 2),
                form.texts("denominator", "indicator.denominator", 2),
                form.texts("population", "indicator.population", 2),
                form.demandedTexts("unit", "indicator.unit", 1),
                form.select(
                        "direction",
                        "indicator.direction",
                        each(form, "direction", Direction.values(), Direction::code)),
                form.select(
                        "frequency",
                        "indicator.frequency",
                        each(form, "frequency", Frequency.values(), Frequency::code)),
                form.line(DECIMALS, "indicator.decimals"),
                form.line(PER, "indicator.per"),
                form.select(
                        "aggregation",
                        "indicator.aggregation",
                        each(form, "aggregation", Aggregation.values(), Aggregation::code)),
                form.line(BREAKDOWNS, "indicator.breakdowns"),
                form.select(
                        "origin", "indicator.origin", each(form, "origin", FigureOrigin.values(), FigureOrigin::code)),
                form.texts("method", "indicator.method", 3),
                form.line("licence", "indicator.licence"),
                form.texts("quality", "indicator.quality", 3),
                form.sourceOf("source"));
        return before.isOpen()
                ? parts.toList()
                : Stream.concat(next(form), parts).toList();
    }

    private static Stream<Part> next(Form form) {
        return Stream.of(form.demandedDate(FROM, "indicator.from"), form.demandedTexts(NOTE, "indicator.breakNote", 2));
    }

    private static <T> List<Choice> each(Form form, String field, T[] all, Function<T, String> code) {
        return Arrays.stream(all)
                .map(one -> form.choice(
                        field, code.apply(one), form.words().of("indicator." + field + "." + code.apply(one))))
                .toList();
    }

    @Override
    public Indicator read(Indicator one, Form form) {
        var last = one.definition();
        var from = one.isOpen() ? last.from() : form.demandedDay(FROM);
        if (!one.isOpen() && from != null && last.from() != null && !from.isAfter(last.from())) {
            form.wrong(FROM, "indicator.wrong.from", last.from().toString());
        }
        var note = one.isOpen() ? last.breakNote() : form.demandedText(NOTE);
        var aggregation = choice(form, "aggregation", Aggregation.values(), Aggregation::code);
        var denominator = form.text("denominator");
        if (aggregation == Aggregation.RATIO_OF_SUMS && denominator.isEmpty()) {
            form.wrong("denominator." + form.reading().languages().first().tag(), "indicator.wrong.denominator");
        }
        if (aggregation != Aggregation.RATIO_OF_SUMS && !form.value(PER).equals("1")) {
            form.wrong(PER, "indicator.wrong.per");
        }
        return one.defined(definition(form, last, from, note, denominator, aggregation));
    }

    private static Definition definition(
            Form form,
            Definition last,
            @Nullable LocalDate from,
            LocalisedText note,
            LocalisedText denominator,
            Aggregation aggregation) {
        return new Definition(
                last.version(),
                from,
                form.demandedText("numerator"),
                denominator,
                form.text("population"),
                form.demandedText("unit"),
                choice(form, "direction", Direction.values(), Direction::code),
                choice(form, "frequency", Frequency.values(), Frequency::code),
                form.whole(DECIMALS, 0, Definition.MOST_DECIMALS, 0),
                form.whole(PER, 1, Definition.MOST_PER, 1),
                aggregation,
                breakdowns(form),
                choice(form, "origin", FigureOrigin.values(), FigureOrigin::code),
                form.text("method"),
                form.value("licence"),
                form.text("quality"),
                note,
                form.source("source"));
    }

    private static <T> T choice(Form form, String field, T[] all, Function<T, String> code) {
        return Options.of(form, field, all, code, all[0]);
    }

    private static List<String> breakdowns(Form form) {
        var names = Arrays.stream(form.value(BREAKDOWNS).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        names.stream()
                .filter(name -> !name.matches(Definition.BREAKDOWN))
                .findFirst()
                .ifPresent(name -> form.wrong(BREAKDOWNS, "indicator.wrong.breakdown", name));
        names.stream()
                .filter(Definition.COLUMNS::contains)
                .findFirst()
                .ifPresent(name -> form.wrong(BREAKDOWNS, "indicator.wrong.breakdown.taken", name));
        return names;
    }
}
