package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Where an owner reports: their measures in the rounds that are open, and each, with last time's answers filled in. */
@Controller
@RequestMapping(PortfolioPlaces.REPORTS)
class ReportWork {
    private static final int TOO_LATE = 403;
    private static final List<String> RECEIPTS = List.of("saved", "delivered", "assessed", "corrected");

    private final Reports reports;
    private final Rounds rounds;
    private final Measures measures;
    private final MeasureChoices choices;
    private final ReportTables tables;
    private final PortfolioTerms terms;
    private final Commands commands;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReportWork(
            Reports reports,
            Rounds rounds,
            Measures measures,
            MeasureChoices choices,
            ReportTables tables,
            PortfolioTerms terms,
            Commands commands,
            Saving saving,
            Access access) {
        this.reports = reports;
        this.rounds = rounds;
        this.measures = measures;
        this.choices = choices;
        this.tables = tables;
        this.terms = terms;
        this.commands = commands;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> mine(Visit visit, @RequestParam(required = false) @Nullable String kvittering) {
        var heading = visit.word("round.mine");
        var mine = reports.asked().stream()
                .filter(report -> access.allows(visit.actor(), report, Reports.REPORT))
                .toList();
        var about = measures.of(mine.stream().map(Report::measure).toList());
        var cutOffs = mine.stream()
                .map(Report::round)
                .distinct()
                .collect(Collectors.toMap(round -> round, round -> RoundWork.cutOff(visit, rounds.get(round))));
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PortfolioPlaces.REPORTS, Report.KIND),
                "taken".equals(kvittering) ? visit.word("round.done.taken") : null,
                null,
                Text.of(heading),
                visit.word("round.mine.lead"),
                mine.stream()
                        .map(Report::round)
                        .distinct()
                        .map(round -> visit.link(PortfolioPlaces.round(round) + "/skjema", "round.book"))
                        .toList(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("round.mine.empty"),
                        List.of(
                                visit.word("portfolio.measure"),
                                visit.word("portfolio.state"),
                                visit.word("round.cutOff")),
                        mine.stream()
                                .map(report -> new Row(
                                        List.of(
                                                Cell.of(new Link(
                                                        visit.url(PortfolioPlaces.report(report)),
                                                        visit.reading()
                                                                .text(Objects.requireNonNull(
                                                                                about.get(report.measure()))
                                                                        .title()))),
                                                Cell.of(visit.word("round.report.state."
                                                        + report.header().state())),
                                                Cell.of(Objects.requireNonNull(cutOffs.get(report.round())))),
                                        List.of()))
                                .toList(),
                        List.of())),
                null,
                List.of())));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var report = begun(visit, reports.get(id));
        access.require(visit.actor(), report, Reports.VIEW);
        var receipt =
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("round.done." + kvittering) : null;
        var form = access.allows(visit.actor(), report, Reports.REPORT)
                ? saving.form(visit, report, sheet(report), place(visit, report))
                : null;
        return Answer.page(templates.formTables(page(visit, report, receipt, form)));
    }

    /** The clock of the owner's work starts with their first look. */
    private Report begun(Visit visit, Report report) {
        if (report.startedAt() != null || !access.allows(visit.actor(), report, Reports.BEGIN)) {
            return report;
        }
        var header = report.header();
        try {
            return commands.change(
                    visit.actor(),
                    Reports.BEGIN,
                    reports,
                    header.id(),
                    header.version(),
                    before -> before.begun(rounds.now()));
        } catch (Conflict changedMeanwhile) {
            return reports.get(header.id());
        }
    }

    private TablesPage page(Visit visit, Report report, @Nullable String receipt, @Nullable FormView form) {
        var round = rounds.get(report.round());
        return new TablesPage(
                place(visit, report).frame(),
                receipt,
                visit.reading().text(round.title()).text() + " · "
                        + visit.word("round.report.state." + report.header().state()) + " · "
                        + visit.word("round.cutOff.at", RoundWork.cutOff(visit, round)),
                visit.reading().text(measures.get(report.measure()).title()),
                form == null ? null : lead(visit, report),
                actions(visit, report),
                form == null ? tables.of(visit, report) : tables.beside(visit, report),
                form,
                List.of());
    }

    private String lead(Visit visit, Report report) {
        var last = report.lastRating();
        return last == null
                ? visit.word("round.report.first")
                : visit.word(
                        "round.report.lead",
                        new Ratings(terms.scale(rounds.get(report.round()).scale())).word(visit.reading(), last));
    }

    private List<Link> actions(Visit visit, Report report) {
        var actions = new ArrayList<Link>();
        var path = PortfolioPlaces.report(report);
        if (access.allows(visit.actor(), report, Reports.ASSESS)) {
            actions.add(visit.link(path + "/vurdering", "round.assess"));
        }
        if (access.allows(visit.actor(), report, Reports.CORRECT)) {
            actions.add(visit.link(path + "/rettelse", "round.correct"));
        }
        return actions;
    }

    private ReportSheet sheet(Report report) {
        var scale = terms.scale(rounds.get(report.round()).scale());
        return new ReportSheet(new Ratings(scale), choices, rounds::now);
    }

    private Place place(Visit visit, Report report) {
        var path = PortfolioPlaces.report(report);
        var heading =
                visit.reading().text(measures.get(report.measure()).title()).text();
        var back = visit.link(PortfolioPlaces.REPORTS, "round.mine");
        return new Place(
                visit.frame(heading, path, Report.KIND, back), heading, visit.url(path), visit.url(path), back);
    }

    /** Whoever sends after the round was locked gets what they wrote back, and is told where it can go instead. */
    @PostMapping("/{id}")
    ResponseEntity<byte[]> report(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var report = reports.get(id);
        var form = Form.sent(visit.reading(), request);
        if (isTooLate(visit, report)) {
            form.wrong("rating", "round.wrong.locked");
            var place = place(visit, report);
            var view = new FormView(
                    place.action(),
                    visit.hidden(Map.of("version", Long.toString(report.header().version()))),
                    sheet(report).parts(form),
                    visit.word("form.save"),
                    place.back());
            return Answer.page(TOO_LATE, templates.formTables(page(visit, report, null, view)));
        }
        var next = visit.url(
                PortfolioPlaces.report(report) + "?kvittering=" + (form.isTicked("deliver") ? "delivered" : "saved"));
        return saving.change(visit, Reports.REPORT, reports, id, sheet(report), form, place(visit, report), next);
    }

    private boolean isTooLate(Visit visit, Report report) {
        return report.header().state().equals(Reports.LOCKED)
                && access.allows(visit.actor(), report.with(report.header().in(Reports.DELIVERED)), Reports.REPORT);
    }
}
