package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.portfolio.LockRound;
import no.retning.portfolio.Measures;
import no.retning.portfolio.OpenRound;
import no.retning.portfolio.RemindOwners;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What happens to a round: it is opened, locked, analysed. */
@Controller
@RequestMapping(PortfolioPlaces.ROUNDS + "/{id}")
class RoundLife {
    private final Rounds rounds;
    private final Reports reports;
    private final Measures measures;
    private final OpenRound opening;
    private final RemindOwners reminding;
    private final LockRound locking;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RoundLife(
            Rounds rounds,
            Reports reports,
            Measures measures,
            OpenRound opening,
            RemindOwners reminding,
            LockRound locking,
            Saving saving,
            Access access) {
        this.rounds = rounds;
        this.reports = reports;
        this.measures = measures;
        this.opening = opening;
        this.reminding = reminding;
        this.locking = locking;
        this.saving = saving;
        this.access = access;
    }

    /** Whoever had an older version before their eyes meets the round as it is. */
    @PostMapping("/apne")
    ResponseEntity<byte[]> open(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            opening.open(visit.actor(), id, Form.sent(visit.reading(), request).version());
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=opened"));
        } catch (Conflict changedMeanwhile) {
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id)));
        }
    }

    @PostMapping("/purr")
    ResponseEntity<byte[]> remind(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            int written = reminding.remind(
                    visit.actor(), id, Form.sent(visit.reading(), request).version());
            return Answer.seeOther(
                    visit.url(PortfolioPlaces.round(id) + "?kvittering=" + (written == 0 ? "unreached" : "reminded")));
        } catch (Conflict changedMeanwhile) {
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id)));
        }
    }

    @PostMapping("/las")
    ResponseEntity<byte[]> lock(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            locking.lock(visit.actor(), id, Form.sent(visit.reading(), request).version());
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=locked"));
        } catch (LockRound.TooEarly early) {
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=early"));
        } catch (Conflict changedMeanwhile) {
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id)));
        }
    }

    private AnalysisSheet sheet(Round round) {
        var ids = reports.of(round.header().id()).stream().map(Report::measure).toList();
        var about = measures.of(ids);
        return new AnalysisSheet(ids.stream().map(about::get).toList());
    }

    @GetMapping("/analyse")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.ANALYSE);
        var place = PortfolioPlaces.under(visit, round, visit.word("round.analyse"), "/analyse");
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(round.title()).text(),
                Text.of(place.heading()),
                visit.word("round.analyse.lead"),
                List.of(),
                List.of(),
                saving.form(visit, round, sheet(round), place),
                List.of())));
    }

    @PostMapping("/analyse")
    ResponseEntity<byte[]> analyse(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var round = rounds.get(id);
        var place = PortfolioPlaces.under(visit, round, visit.word("round.analyse"), "/analyse");
        var next = visit.url(PortfolioPlaces.round(id) + "?kvittering=analysed");
        var form = Form.sent(visit.reading(), request);
        return saving.change(visit, Rounds.ANALYSE, rounds, id, sheet(round), form, place, next);
    }
}
