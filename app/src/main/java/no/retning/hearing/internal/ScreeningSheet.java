package no.retning.hearing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingRules;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;
import no.retning.hearing.Withholding.Passage;
import no.retning.hearing.WithholdingBasis;
import no.retning.page.Choice;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The form in which it is said what of an answer is withheld: of the whole, of who wrote it, of each point and each file. What is
 * withheld of a point is written one passage a line, and is withheld wherever it stands in it.
 *
 * @param today by the database's clock
 */
record ScreeningSheet(HearingAnswer answer, HearingRules rules, RedactedFiles redacted, Actor by, LocalDate today)
        implements Sheet<Screening> {
    /** Which sending of the answer was looked through, as the address of the form says. */
    static final String SENDING = "sending";

    private static final String WHOLE = "whole";
    private static final String NAME = "name";
    private static final String PASSAGES = ".passages";
    private static final String REASON = "reason";
    private static final String OPENS = "opens";
    private static final int LONGEST_REASON = 5_000;

    private static String point(int index) {
        return "point." + index;
    }

    private static String file(String sha256) {
        return "file." + sha256;
    }

    /** What each of its files is called, by their hashes: one that came twice with it is withheld once. */
    private Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        for (var one : answer.content().files()) {
            files.merge(one.sha256(), one.name(), (names, name) -> names.equals(name) ? names : names + ", " + name);
        }
        return files;
    }

    @Override
    public Map<String, String> values(Screening screening) {
        var values = new TreeMap<String, String>();
        values.put(REASON, screening.reason());
        var opens = screening.opens();
        values.put(
                OPENS,
                opens == null ? "" : opens.atZone(Dates.ZONE).toLocalDate().toString());
        // What was said of former words says nothing of these.
        if (screening.revision() == answer.revision()) {
            screening.withheld().forEach(one -> put(values, one));
        }
        return values;
    }

    private void put(Map<String, String> values, Withholding one) {
        switch (one.part()) {
            case WHOLE -> values.put(WHOLE, one.basis());
            case NAME -> values.put(NAME, one.basis());
            case POINT -> {
                int index = Objects.requireNonNull(one.point());
                values.put(point(index), one.basis());
                values.put(
                        point(index) + PASSAGES,
                        typed(answer.content().points().get(index).text(), one));
            }
            case FILE -> {
                var sha256 = Objects.requireNonNull(one.file());
                values.put(file(sha256), one.basis());
                redacted.put(values, sha256, one.redacted());
            }
        }
    }

    private static String typed(String text, Withholding one) {
        return one.passages().stream()
                .map(passage -> text.substring(passage.from(), passage.until()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(basis(form, WHOLE, form.words().of("screening.whole")));
        if (answer.content().ofPerson()) {
            parts.add(basis(form, NAME, form.words().of("screening.name")));
        }
        var points = answer.content().points();
        for (int index = 0; index < points.size(); index++) {
            if (!points.get(index).text().isEmpty()) {
                parts.add(basis(form, point(index), form.words().of("screening.point", index + 1)));
                parts.add(form.area(point(index) + PASSAGES, "screening.passages", 3));
            }
        }
        files().forEach((sha256, name) -> {
            parts.add(basis(form, file(sha256), form.words().of("screening.file", name)));
            parts.addAll(redacted.parts(form, sha256));
        });
        parts.add(form.area(REASON, "screening.reason", 3));
        parts.add(new Part.Line(form.field(OPENS, "screening.opens"), "date"));
        return parts;
    }

    private Part basis(Form form, String name, String label) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(name, "", form.words().of("screening.open")));
        grounds(form.values().getOrDefault(name, ""))
                .forEach(one -> choices.add(form.choice(
                        name, one.code(), form.reading().text(one.word()).text() + " (" + one.law() + ")")));
        return form.named(name, label, choices);
    }

    /** Those that can be chosen today, and the one that was. */
    private List<WithholdingBasis> grounds(String chosen) {
        return rules.withholding().stream()
                .filter(one -> one.holdsOn(today) || one.code().equals(chosen))
                .toList();
    }

    @Override
    public Screening read(Screening screening, Form form) {
        if (!form.value(SENDING).equals(Integer.toString(answer.revision()))) {
            form.wrong(WHOLE, "screening.wrong.changed");
        }
        var withheld = new ArrayList<Withholding>();
        var whole = chosen(form, WHOLE);
        if (whole != null) {
            withheld.add(Withholding.whole(whole));
        }
        var name = answer.content().ofPerson() ? chosen(form, NAME) : null;
        if (name != null) {
            withheld.add(Withholding.name(name));
        }
        readPoints(form, withheld);
        for (var sha256 : files().keySet()) {
            var basis = chosen(form, file(sha256));
            var beside = redacted.read(form, sha256, answer, screening);
            if (basis == null && beside != null) {
                form.wrong(file(sha256), "screening.wrong.redactedBasis");
            }
            if (basis != null) {
                withheld.add(Withholding.file(sha256, basis, beside));
            }
        }
        if (!withheld.isEmpty() && form.value(REASON).isEmpty()) {
            form.wrong(REASON, "screening.wrong.reason");
        }
        if (form.value(REASON).length() > LONGEST_REASON) {
            form.wrong(REASON, "form.wrong.long", LONGEST_REASON);
        }
        var opens = form.day(OPENS);
        return screening.screened(
                by,
                answer.revision(),
                withheld,
                form.value(REASON),
                opens == null ? null : opens.atStartOfDay(Dates.ZONE).toInstant());
    }

    private @Nullable String chosen(Form form, String name) {
        var code = form.value(name);
        if (!code.isEmpty() && rules.basis(code).isEmpty()) {
            form.wrong(name, "form.wrong.choice");
        }
        return code.isEmpty() ? null : code;
    }

    private void readPoints(Form form, List<Withholding> withheld) {
        var points = answer.content().points();
        for (int index = 0; index < points.size(); index++) {
            var name = point(index);
            var basis = chosen(form, name);
            var passages = passages(form, name + PASSAGES, points.get(index).text());
            if (basis == null && !passages.isEmpty()) {
                form.wrong(name, "screening.wrong.basis");
            }
            if (basis != null) {
                withheld.add(Withholding.point(index, passages, basis));
            }
        }
    }

    /** Every place where one of the lines stands in a text. */
    private static List<Passage> passages(Form form, String name, String text) {
        var places = new TreeSet<>(Comparator.comparingInt(Passage::from).thenComparingInt(Passage::until));
        int line = 0;
        for (var typed : form.value(name).lines().toList()) {
            line++;
            var sought = typed.strip();
            int at = sought.isEmpty() ? -1 : text.indexOf(sought);
            if (at < 0 && !sought.isEmpty()) {
                form.wrong(name, "screening.wrong.passage", line, sought);
            }
            while (at >= 0) {
                places.add(new Passage(at, at + sought.length()));
                at = text.indexOf(sought, at + sought.length());
            }
        }
        return List.copyOf(places);
    }
}
