package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Sheet;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Text;
import no.retning.portfolio.Erratum;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Rounds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What is said beside an owner's report: by the office, and later by the owner, who puts right what was wrong. */
@Controller
@RequestMapping(PortfolioPlaces.REPORTS + "/{id}")
class ReportVoices {
    private final Reports reports;
    private final Rounds rounds;
    private final Measures measures;
    private final ReportTables tables;
    private final PortfolioTerms terms;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReportVoices(
            Reports reports,
            Rounds rounds,
            Measures measures,
            ReportTables tables,
            PortfolioTerms terms,
            Saving saving,
            Access access) {
        this.reports = reports;
        this.rounds = rounds;
        this.measures = measures;
        this.tables = tables;
        this.terms = terms;
        this.saving = saving;
        this.access = access;
    }

    /** The form of the office's own view. */
    private record Assessment(Ratings ratings) implements Sheet<Report> {
        @Override
        public Map<String, String> values(Report report) {
            var values = new TreeMap<String, String>();
            var rating = report.officeRating();
            values.put("officeRating", rating == null ? "" : rating.code());
            Form.put(values, "officeText", report.officeText());
            return values;
        }

        @Override
        public List<Part> parts(Form form) {
            return List.of(
                    form.select("officeRating", "round.rating.office", ratings.choices(form, "officeRating", true)),
                    form.texts("officeText", "round.officeText", 4));
        }

        @Override
        public Report read(Report report, Form form) {
            return report.assessed(ratings.read(form, "officeRating"), form.text("officeText"));
        }
    }

    /** The form of something that was wrong. */
    private record Correction() implements Sheet<Report> {
        @Override
        public Map<String, String> values(Report report) {
            return Map.of();
        }

        @Override
        public List<Part> parts(Form form) {
            return List.of(
                    form.demandedTexts("text", "round.erratum.text", 3),
                    form.demandedTexts("reason", "round.erratum.reason", 2));
        }

        @Override
        public Report read(Report report, Form form) {
            return report.corrected(
                    new Erratum(LocalDate.now(Dates.ZONE), form.demandedText("text"), form.demandedText("reason")));
        }
    }

    private Assessment assessment(Report report) {
        return new Assessment(new Ratings(terms.scale(rounds.get(report.round()).scale())));
    }

    private Place place(Visit visit, Report report, String to, String word) {
        var path = PortfolioPlaces.report(report);
        var heading = visit.word(word);
        return new Place(
                visit.frame(
                        heading,
                        path + to,
                        Report.KIND,
                        PortfolioPlaces.to(visit, rounds.get(report.round())),
                        visit.link(path, "round.report")),
                heading,
                visit.url(path + to),
                visit.url(path + to),
                visit.link(path, "form.back"));
    }

    private ResponseEntity<byte[]> form(
            Visit visit, UUID id, String action, String to, String word, Sheet<Report> sheet) {
        var report = reports.get(id);
        access.require(visit.actor(), report, action);
        var place = place(visit, report, to, word);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(measures.get(report.measure()).title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                tables.of(visit, report),
                saving.form(visit, report, sheet, place),
                List.of())));
    }

    @GetMapping("/vurdering")
    ResponseEntity<byte[]> assess(Visit visit, @PathVariable UUID id) {
        return form(visit, id, Reports.ASSESS, "/vurdering", "round.assess", assessment(reports.get(id)));
    }

    @PostMapping("/vurdering")
    ResponseEntity<byte[]> assess(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var report = reports.get(id);
        return saving.change(
                visit,
                Reports.ASSESS,
                reports,
                id,
                assessment(report),
                Form.sent(visit.reading(), request),
                place(visit, report, "/vurdering", "round.assess"),
                visit.url(PortfolioPlaces.report(report) + "?kvittering=assessed"));
    }

    @GetMapping("/rettelse")
    ResponseEntity<byte[]> correct(Visit visit, @PathVariable UUID id) {
        return form(visit, id, Reports.CORRECT, "/rettelse", "round.correct", new Correction());
    }

    @PostMapping("/rettelse")
    ResponseEntity<byte[]> correct(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var report = reports.get(id);
        return saving.change(
                visit,
                Reports.CORRECT,
                reports,
                id,
                new Correction(),
                Form.sent(visit.reading(), request),
                place(visit, report, "/rettelse", "round.correct"),
                visit.url(PortfolioPlaces.report(report) + "?kvittering=corrected"));
    }
}
