package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Phrases;
import no.retning.monitor.MaturityAssessment;
import no.retning.monitor.MaturityAssessment.Placement;
import no.retning.monitor.MaturityScheme;
import no.retning.page.Choice;
import no.retning.page.Countries;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * The form of an assessment of maturity: of which country, as of when, and for each indicator a phase and what it rests on.
 *
 * @param schemes those one can assess by, at least one where anything can be saved
 * @param today nothing is assessed as of a later day
 */
record MaturitySheet(List<MaturityScheme> schemes, LocalDate today, Phrases phrases)
        implements Sheet<MaturityAssessment> {
    /** Stands where no scheme has been chosen; what holds it is never saved. */
    static final UUID NOTHING = new UUID(0, 0);

    private static final String SCHEME = "scheme";
    private static final String COUNTRY = "country";
    private static final String DAY = "day";
    private static final String SOURCE = "source";

    /** One that is not saved yet, by the first scheme and as of today. */
    MaturityAssessment blank(UUID id) {
        return new MaturityAssessment(
                Header.draft(id, MaturityAssessment.KIND, "ny", MaturityAssessment.DRAFT),
                LocalisedText.NONE,
                schemes.isEmpty() ? NOTHING : schemes.getFirst().header().id(),
                "",
                today,
                "",
                LocalisedText.NONE,
                List.of(),
                Source.NONE);
    }

    private static String phase(String indicator) {
        return "phase." + indicator;
    }

    private static String evidence(String indicator) {
        return "evidence." + indicator;
    }

    @Override
    public Map<String, String> values(MaturityAssessment one) {
        var values = new TreeMap<String, String>();
        values.put(SCHEME, one.scheme().toString());
        values.put(COUNTRY, one.country());
        values.put(DAY, one.day().toString());
        values.put("by", one.by());
        Form.put(values, "summary", one.summary());
        one.placements().forEach(placement -> {
            values.put(phase(placement.indicator()), Objects.toString(placement.phase(), ""));
            Form.put(values, evidence(placement.indicator()), placement.evidence());
        });
        Form.put(values, SOURCE, one.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.select(SCHEME, "maturity.scheme", schemeChoices(form)));
        parts.add(form.select(COUNTRY, "maturity.country", countries(form)));
        parts.add(form.demandedDate(DAY, "maturity.day"));
        parts.add(form.demandedLine("by", "maturity.by"));
        parts.add(form.texts("summary", "maturity.summary", 3));
        var scheme = scheme(form);
        if (scheme != null) {
            scheme.categories()
                    .forEach(category ->
                            category.indicators().forEach(gauge -> parts.add(placing(form, scheme, category, gauge))));
        }
        parts.add(form.sourceOf(SOURCE));
        return parts;
    }

    private static Part placing(
            Form form, MaturityScheme scheme, MaturityScheme.Category category, MaturityScheme.Gauge gauge) {
        return new Part.Group(
                form.reading().text(category.title()).text() + ": "
                        + form.reading().text(gauge.title()).text(),
                null,
                List.of(
                        form.named(phase(gauge.code()), form.words().of("maturity.phase"), phases(form, scheme, gauge)),
                        form.texts(evidence(gauge.code()), "maturity.evidence", 2)));
    }

    private static List<Choice> phases(Form form, MaturityScheme scheme, MaturityScheme.Gauge gauge) {
        var field = phase(gauge.code());
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("maturity.notAssessed")));
        for (int phase = 1; phase <= scheme.phases().size(); phase++) {
            choices.add(form.choice(
                    field,
                    Integer.toString(phase),
                    form.words()
                            .of(
                                    "maturity.choice",
                                    phase,
                                    form.reading()
                                            .text(scheme.phases().get(phase - 1).word())
                                            .text(),
                                    form.reading()
                                            .text(gauge.phases().get(phase - 1))
                                            .text())));
        }
        return choices;
    }

    private List<Choice> schemeChoices(Form form) {
        return Options.each(
                form, SCHEME, schemes, one -> form.reading().text(one.title()).text());
    }

    private static List<Choice> countries(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(COUNTRY, "", form.words().of("form.none")));
        Countries.named(form.reading())
                .forEach(code -> choices.add(form.choice(
                        COUNTRY,
                        code,
                        Countries.name(code, form.reading().language().tag()))));
        return choices;
    }

    private @Nullable MaturityScheme scheme(Form form) {
        return schemes.stream()
                .filter(one -> one.header().id().toString().equals(form.value(SCHEME)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public MaturityAssessment read(MaturityAssessment one, Form form) {
        var scheme = scheme(form);
        if (scheme == null) {
            form.wrong(SCHEME, "form.wrong.choice");
        }
        var country = form.value(COUNTRY);
        if (!Countries.isKnown(country)) {
            form.wrong(COUNTRY, "maturity.wrong.country");
        }
        var day = form.demandedDay(DAY);
        if (day.isAfter(today)) {
            form.wrong(DAY, "maturity.wrong.day");
        }
        var by = form.demanded("by");
        var summary = form.text("summary");
        var placements = scheme == null ? one.placements() : placements(form, scheme);
        var source = form.source(SOURCE);
        return scheme == null || !form.isRight()
                ? one
                : new MaturityAssessment(
                        one.header(),
                        title(country, day),
                        scheme.header().id(),
                        country,
                        day,
                        by,
                        summary,
                        placements,
                        source);
    }

    /** As in "Digital modenhet 2026: Norge". */
    private LocalisedText title(String country, LocalDate day) {
        return phrases.all(words ->
                words.of("maturity.title", Integer.toString(day.getYear()), Countries.name(country, words.lang())));
    }

    private static List<Placement> placements(Form form, MaturityScheme scheme) {
        return scheme.indicators()
                .map(gauge -> placement(form, scheme, gauge.code()))
                .filter(placement ->
                        placement.phase() != null || !placement.evidence().isEmpty())
                .toList();
    }

    /** A phase that rests on nothing is no assessment. */
    private static Placement placement(Form form, MaturityScheme scheme, String indicator) {
        var evidence = form.text(evidence(indicator));
        var typed = form.value(phase(indicator));
        var known = IntStream.rangeClosed(1, scheme.phases().size())
                .filter(number -> Integer.toString(number).equals(typed))
                .boxed()
                .findFirst();
        if (!typed.isEmpty() && known.isEmpty()) {
            form.wrong(phase(indicator), "form.wrong.choice");
        }
        if (known.isPresent() && evidence.isEmpty()) {
            form.wrong(
                    evidence(indicator) + "."
                            + form.reading().languages().first().tag(),
                    "maturity.wrong.evidence");
        }
        return new Placement(indicator, known.orElse(null), evidence);
    }
}
