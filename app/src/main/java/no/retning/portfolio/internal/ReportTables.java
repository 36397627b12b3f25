package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Text;
import no.retning.portfolio.Answers;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Report;
import no.retning.portfolio.Rounds;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an owner has said of a measure, and what stands beside it, as tables. */
@Component
final class ReportTables {
    private final Rounds rounds;
    private final MeasureChoices choices;
    private final PortfolioTerms terms;

    ReportTables(Rounds rounds, MeasureChoices choices, PortfolioTerms terms) {
        this.rounds = rounds;
        this.choices = choices;
        this.terms = terms;
    }

    /** The owner's answers and what stands beside them. What has not been delivered is nobody's word yet. */
    List<Section> of(Visit visit, Report report) {
        var all = new ArrayList<Section>();
        all.add(new Section(
                visit.word("round.answers"),
                null,
                visit.word("round.answers.none"),
                List.of(visit.word("round.question"), visit.word("round.answer")),
                report.isDelivered() ? answers(visit, report) : List.of(),
                List.of()));
        all.addAll(beside(visit, report));
        return all;
    }

    private List<Row> answers(Visit visit, Report report) {
        var answers = report.answers();
        var ratings = ratings(report);
        var rows = new ArrayList<Row>();
        row(visit, rows, "round.rating", ratings.wordOrNone(visit.reading(), answers.rating()));
        row(visit, rows, "round.reason", answers.reason());
        row(visit, rows, "round.news", answers.news());
        Answers.DIMENSIONS.forEach(one -> {
            var given = answers.dimensions().get(one);
            row(visit, rows, "round.dimension." + one, given == null ? "" : ratings.word(visit.reading(), given));
        });
        row(
                visit,
                rows,
                "portfolio.risk",
                visit.word("portfolio.risk." + answers.risk().code()));
        row(visit, rows, "portfolio.phase", choices.phase(visit.reading(), answers.phase()));
        row(visit, rows, "portfolio.p50", amount(visit, answers.p50(), answers));
        row(visit, rows, "portfolio.p85", amount(visit, answers.p85(), answers));
        var promised = answers.promised();
        row(
                visit,
                rows,
                "portfolio.promised",
                promised == null ? "" : visit.reading().day(promised).text());
        return rows;
    }

    private static String amount(Visit visit, @Nullable BigDecimal amount, Answers answers) {
        return amount == null
                ? ""
                : visit.word(
                        "portfolio.amount",
                        amount.toPlainString().replace('.', ','),
                        Objects.toString(answers.priceYear(), ""));
    }

    private static void row(Visit visit, List<Row> rows, String key, LocalisedText text) {
        if (!text.isEmpty()) {
            rows.add(new Row(
                    List.of(Cell.of(visit.word(key)), Cell.of(visit.reading().text(text))), List.of()));
        }
    }

    private static void row(Visit visit, List<Row> rows, String key, String text) {
        if (!text.isEmpty()) {
            rows.add(new Row(List.of(Cell.of(visit.word(key)), Cell.of(Text.of(text))), List.of()));
        }
    }

    private Ratings ratings(Report report) {
        return new Ratings(terms.scale(rounds.get(report.round()).scale()));
    }

    /** What the office says, and what was put right later. */
    List<Section> beside(Visit visit, Report report) {
        var all = new ArrayList<Section>();
        if (report.officeRating() != null || !report.officeText().isEmpty()) {
            var rows = new ArrayList<Row>();
            row(visit, rows, "round.rating.office", ratings(report).wordOrNone(visit.reading(), report.officeRating()));
            row(visit, rows, "round.officeText", report.officeText());
            all.add(new Section(
                    visit.word("round.office"),
                    null,
                    visit.word("round.office"),
                    List.of(visit.word("round.question"), visit.word("round.answer")),
                    rows,
                    List.of()));
        }
        if (!report.errata().isEmpty()) {
            all.add(new Section(
                    visit.word("round.errata"),
                    null,
                    visit.word("round.errata"),
                    List.of(
                            visit.word("round.erratum.day"),
                            visit.word("round.erratum.text"),
                            visit.word("round.erratum.reason")),
                    report.errata().stream()
                            .map(one -> new Row(
                                    List.of(
                                            Cell.of(visit.reading()
                                                    .day(one.day())
                                                    .text()),
                                            Cell.of(visit.reading().text(one.text())),
                                            Cell.of(visit.reading().text(one.reason()))),
                                    List.of()))
                            .toList(),
                    List.of()));
        }
        return all;
    }
}
