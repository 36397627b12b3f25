package no.retning.form;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.page.Choice;
import no.retning.page.Field;
import no.retning.page.Reading;
import no.retning.page.Site;
import no.retning.page.Words;
import no.retning.record.Ids;
import no.retning.record.Language;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, all of it, and what must be put right.
 *
 * <p>A field called {@code owner} whose words are {@code strategy.owner} takes its label from there, and its hint from
 * {@code strategy.owner.hint} where there is one.
 */
public final class Form {
    private static final int LONGEST = 100_000;

    private final Reading reading;
    private final Map<String, String> values;
    private final SentFiles files;
    private final Map<String, String> errors = new HashMap<>();

    private Form(Reading reading, Map<String, String> values, SentFiles files) {
        this.reading = reading;
        this.values = new TreeMap<>(values);
        this.files = files;
    }

    public static Form of(Reading reading, Map<String, String> values) {
        return new Form(reading, values, SentFiles.none());
    }

    public static Form sent(Reading reading, HttpServletRequest request) {
        var typed = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, all) -> typed.put(plain(name), plain(all[0])));
        return new Form(reading, typed, SentFiles.of(request));
    }

    /** As it was typed: without what browsers make of the ends of lines, and the zeros that no database keeps in a text. */
    public static String plain(String sent) {
        return sent.replace("\r\n", "\n").replace("\0", "");
    }

    public Map<String, String> values() {
        return values;
    }

    SentFiles files() {
        return files;
    }

    public Words words() {
        return reading.words();
    }

    public Reading reading() {
        return reading;
    }

    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public boolean isTicked(String name) {
        return value(name).equals("true");
    }

    /** The version that the form was filled from; 0 where it does not say. */
    public long version() {
        return value("version").matches("\\d{1,18}") ? Long.parseLong(value("version")) : 0;
    }

    /** The id that the form gave its new record; a fresh one where it gave none. */
    public UUID id() {
        try {
            return UUID.fromString(value("id"));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    public @Nullable UUID uuid(String name) {
        try {
            return value(name).isEmpty() ? null : UUID.fromString(value(name));
        } catch (IllegalArgumentException e) {
            wrong(name, "form.wrong.choice");
            return null;
        }
    }

    public boolean isRight() {
        return errors.isEmpty();
    }

    /** Notes what is wrong with a field; the first complaint stands. */
    public void wrong(String name, String key, Object... arguments) {
        errors.putIfAbsent(name, words().of(key, arguments));
    }

    // what was meant

    public LocalisedText text(String name) {
        var texts = new TreeMap<String, String>();
        for (var language : reading.languages().all()) {
            var text = value(name + "." + language.tag());
            if (text.length() > LONGEST) {
                wrong(name + "." + language.tag(), "form.wrong.long", LONGEST);
            }
            texts.put(language.tag(), text);
        }
        return LocalisedText.of(texts);
    }

    /** A text that must be there in at least one language. */
    public LocalisedText demandedText(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            wrongText(name, "form.wrong.missing");
        }
        return text;
    }

    /** As {@link #wrong}, of a text in several languages. */
    public void wrongText(String name, String key, Object... arguments) {
        wrong(name + "." + reading.languages().first().tag(), key, arguments);
    }

    public String demanded(String name) {
        if (value(name).isEmpty()) {
            wrong(name, "form.wrong.missingLine");
        }
        return value(name);
    }

    /** An ISO day, month or year. */
    public String date(String name) {
        if (!value(name).matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            wrong(name, "form.wrong.date");
        }
        return value(name);
    }

    /** A choice for each thing, the chosen one marked. */
    public Choice choice(String name, String value, String label) {
        return new Choice(value, label, values.getOrDefault(name, "").equals(value));
    }

    public @Nullable LocalDate day(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeParseException e) {
            wrong(name, "form.wrong.day");
            return null;
        }
    }

    /** A sum, with comma or point, with or without spaces between thousands; null where nothing is written. */
    public @Nullable BigDecimal amount(String name) {
        var typed = value(name)
                .replaceAll("[\\s\u00a0\u202f]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            wrong(name, "form.wrong.amount");
            return null;
        }
        return new BigDecimal(typed);
    }

    /** A whole number between two, both included; {@code otherwise} where it cannot be read, which is noted. */
    public int whole(String name, int least, int most, int otherwise) {
        if (value(name).matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(value(name));
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(name, "form.wrong.whole", Integer.toString(least), Integer.toString(most));
        return otherwise;
    }

    public LocalDate demandedDay(String name) {
        if (value(name).isEmpty()) {
            wrong(name, "form.wrong.missingDay");
        }
        return Objects.requireNonNullElse(day(name), LocalDate.EPOCH);
    }

    public Validity validity(String name) {
        var from = day(name + ".from");
        var until = day(name + ".until");
        if (from != null && until != null && !from.isBefore(until)) {
            wrong(name + ".until", "form.wrong.period");
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }

    public Source source(String name) {
        var url = value(name + ".url");
        if (!url.isEmpty() && !url.matches("https?://[^\\s<>\"]+")) {
            wrong(name + ".url", "form.wrong.url");
        }
        return new Source(value(name + ".citation"), url.isEmpty() ? null : url, isTicked(name + ".illustrative"));
    }

    // values to fill a form with

    public static void put(Map<String, String> values, String name, LocalisedText text) {
        text.byLanguage().forEach((tag, words) -> values.put(name + "." + tag, words));
    }

    public static void put(Map<String, String> values, String name, Validity validity) {
        values.put(name + ".from", Objects.toString(validity.from(), ""));
        values.put(name + ".until", Objects.toString(validity.until(), ""));
    }

    public static void put(Map<String, String> values, String name, Source source) {
        values.put(name + ".citation", source.citation());
        values.put(name + ".url", Objects.toString(source.url(), ""));
        values.put(name + ".illustrative", source.illustrative() ? "true" : "");
    }

    // parts to show

    public Field field(String name, String key) {
        var field =
                Field.of(name, words().of(key), values.getOrDefault(name, "")).error(errors.get(name));
        return words().has(key + ".hint") ? field.hint(words().of(key + ".hint")) : field;
    }

    public Part line(String name, String key) {
        return new Part.Line(field(name, key), "text");
    }

    public Part demandedLine(String name, String key) {
        return new Part.Line(field(name, key).demanded(), "text");
    }

    public Part area(String name, String key, int rows) {
        return new Part.Area(field(name, key), rows);
    }

    public Part link(String name, String key) {
        return new Part.Line(field(name, key), "url");
    }

    public Part date(String name, String key) {
        return new Part.Line(field(name, key), "date");
    }

    /** A date that must be there. */
    public Part demandedDate(String name, String key) {
        return new Part.Line(field(name, key).demanded(), "date");
    }

    public Part tick(String name, String key) {
        return new Part.Tick(field(name, key));
    }

    /** A box to tick for one of several things, called what the thing is called. */
    public Part named(String name, String label) {
        return new Part.Tick(namedField(name, label));
    }

    /** A field for one of several things, called what the thing is called. */
    public Field namedField(String name, String label) {
        return Field.of(name, label, values.getOrDefault(name, "")).error(errors.get(name));
    }

    /** A choice for one of several things, called what the thing is called. */
    public Part named(String name, String label, List<Choice> choices) {
        return new Part.Select(
                Field.of(name, label, values.getOrDefault(name, "")).error(errors.get(name)), choices);
    }

    public Part select(String name, String key, List<Choice> choices) {
        return new Part.Select(field(name, key), choices);
    }

    /** @param rows 1 for a title */
    public Part texts(String name, String key, int rows) {
        return texts(name, key, rows, false);
    }

    /** A text that must be written; the first language is asked for. */
    public Part demandedTexts(String name, String key, int rows) {
        return texts(name, key, rows, true);
    }

    private Part texts(String name, String key, int rows, boolean demanded) {
        var hint = words().has(key + ".hint") ? words().of(key + ".hint") : null;
        var first = reading.languages().first();
        var fields = reading.languages().all().stream()
                .map(language -> {
                    var field = language(name, language);
                    return demanded && language.equals(first) ? field.demanded() : field;
                })
                .toList();
        return new Part.Texts(words().of(key), hint, rows, fields);
    }

    private Field language(String name, Language language) {
        var own = name + "." + language.tag();
        return Field.of(own, Site.ownName(language.tag()), values.getOrDefault(own, ""))
                .in(language.tag())
                .error(errors.get(own));
    }

    public Part period(String name, String key) {
        return group(key, List.of(date(name + ".from", "form.from"), date(name + ".until", "form.until")));
    }

    public Part sourceOf(String name) {
        return group(
                "form.source",
                List.of(
                        line(name + ".citation", "form.source.citation"),
                        link(name + ".url", "form.source.url"),
                        tick(name + ".illustrative", "form.source.illustrative")));
    }

    public Part group(String key, List<Part> parts) {
        return new Part.Group(words().of(key), words().has(key + ".hint") ? words().of(key + ".hint") : null, parts);
    }
}
