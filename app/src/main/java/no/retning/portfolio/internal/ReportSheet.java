package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Dates;
import no.retning.portfolio.Answers;
import no.retning.portfolio.Rating;
import no.retning.portfolio.Report;
import no.retning.portfolio.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an owner reports.
 *
 * @param now the clock of the database
 */
record ReportSheet(Ratings ratings, MeasureChoices choices, Supplier<Instant> now) implements Sheet<Report> {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final String DIMENSION = "dimensions.";

    @Override
    public Map<String, String> values(Report report) {
        var answers = report.answers();
        var values = new TreeMap<String, String>();
        values.put("rating", code(answers.rating()));
        Form.put(values, "reason", answers.reason());
        Answers.DIMENSIONS.forEach(
                one -> values.put(DIMENSION + one, code(answers.dimensions().get(one))));
        Form.put(values, "news", answers.news());
        values.put("risk", answers.risk().code());
        values.put("phase", answers.phase());
        values.put("p50", written(answers.p50()));
        values.put("p85", written(answers.p85()));
        values.put("priceYear", Objects.toString(answers.priceYear(), ""));
        values.put("promised", Objects.toString(answers.promised(), ""));
        values.put("deliver", report.isDelivered() ? "true" : "");
        return values;
    }

    private static String code(@Nullable Rating rating) {
        return rating == null ? "" : rating.code();
    }

    private static String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("rating", "round.rating", ratings.choices(form, "rating", true)),
                form.texts("reason", "round.reason", 3),
                form.texts("news", "round.news", 4),
                form.group(
                        "round.dimensions",
                        Answers.DIMENSIONS.stream()
                                .map(one -> form.select(
                                        DIMENSION + one,
                                        "round.dimension." + one,
                                        ratings.choices(form, DIMENSION + one, false)))
                                .toList()),
                form.select(
                        "risk",
                        "portfolio.risk",
                        Arrays.stream(RiskLevel.values())
                                .map(one -> form.choice(
                                        "risk", one.code(), form.words().of("portfolio.risk." + one.code())))
                                .toList()),
                form.select("phase", "portfolio.phase", choices.phases(form, "phase")),
                form.group(
                        "portfolio.cost",
                        List.of(
                                form.line("p50", "portfolio.p50"),
                                form.line("p85", "portfolio.p85"),
                                form.line("priceYear", "portfolio.priceYear"))),
                form.date("promised", "portfolio.promised"),
                form.tick("deliver", "round.deliver"));
    }

    @Override
    public Report read(Report report, Form form) {
        boolean delivers = form.isTicked("deliver");
        var answers = answers(report, form);
        if (delivers) {
            demand(report, answers, form);
        }
        return report.answered(answers, delivers ? now.get() : null);
    }

    private Answers answers(Report report, Form form) {
        var before = report.answers();
        var dimensions = new TreeMap<String, Rating>();
        Answers.DIMENSIONS.forEach(one -> {
            var rating = ratings.read(form, DIMENSION + one);
            if (rating != null) {
                dimensions.put(one, rating);
            }
        });
        var p50 = form.amount("p50");
        var p85 = form.amount("p85");
        if (p50 != null && p85 != null && p85.compareTo(p50) < 0) {
            form.wrong("p85", "portfolio.wrong.p85");
        }
        return new Answers(
                ratings.read(form, "rating"),
                form.text("reason"),
                dimensions,
                form.text("news"),
                Options.of(form, "risk", RiskLevel.values(), RiskLevel::code, before.risk()),
                phase(form, before.phase()),
                p50,
                p85,
                p50 == null && p85 == null && form.value("priceYear").isEmpty()
                        ? null
                        : (Integer) form.whole(
                                "priceYear",
                                FIRST_YEAR,
                                LAST_YEAR,
                                Year.now(Dates.ZONE).getValue()),
                form.day("promised"));
    }

    private String phase(Form form, String otherwise) {
        if (choices.phases(form, "phase").stream()
                .anyMatch(choice -> choice.value().equals(form.value("phase")))) {
            return form.value("phase");
        }
        form.wrong("phase", "form.wrong.choice");
        return otherwise;
    }

    /** What is not a report without it: a colour, and where it is another than last time, why. */
    private void demand(Report report, Answers answers, Form form) {
        if (answers.rating() == null) {
            form.wrong("rating", "round.wrong.rating");
        }
        var reason = answers.reason();
        if (report.changesColour(answers.rating())
                && (reason.isEmpty() || reason.equals(report.prefilled().reason()))) {
            form.wrong(
                    "reason." + form.reading().languages().first().tag(),
                    "round.wrong.reason",
                    ratings.wordOrNone(form.reading(), report.lastRating()),
                    ratings.wordOrNone(form.reading(), answers.rating()));
        }
    }
}
