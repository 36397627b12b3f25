package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.governance.BodyQuestion;
import no.retning.page.Answer;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.portfolio.TreatRound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** A round before a body: the case is made from it, and it is treated when the case is. */
@Controller
@RequestMapping(PortfolioPlaces.ROUNDS + "/{id}")
class RoundTreatment {
    private static final int WRONG = 422;

    private final Rounds rounds;
    private final BodyQuestion question;
    private final TreatRound treat;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RoundTreatment(Rounds rounds, BodyQuestion question, TreatRound treat, Access access) {
        this.rounds = rounds;
        this.question = question;
        this.treat = treat;
        this.access = access;
    }

    @GetMapping("/sak")
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.PROPOSE);
        return Answer.page(templates.formTables(page(visit, round, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping("/sak")
    ResponseEntity<byte[]> propose(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.PROPOSE);
        var form = Form.sent(visit.reading(), request);
        var body = question.chosen(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, round, form)));
        }
        try {
            treat.propose(visit.actor(), id, form.version(), body);
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=proposed"));
        } catch (TreatRound.AlreadyBefore already) {
            form.wrong(BodyQuestion.BODY, "round.wrong.before");
            return Answer.page(WRONG, templates.formTables(page(visit, round, form)));
        } catch (Conflict changedMeanwhile) {
            form.wrong(BodyQuestion.BODY, "round.wrong.changed");
            return Answer.page(WRONG, templates.formTables(page(visit, rounds.get(id), form)));
        }
    }

    @PostMapping("/behandlet")
    ResponseEntity<byte[]> treated(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        try {
            treat.treated(visit.actor(), id, Form.sent(visit.reading(), request).version());
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=treated"));
        } catch (TreatRound.NotTreated notYet) {
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=untreated"));
        } catch (Conflict changedMeanwhile) {
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id)));
        }
    }

    private TablesPage page(Visit visit, Round round, Form form) {
        var place = PortfolioPlaces.under(visit, round, visit.word("round.propose"), "/sak");
        return question.page(visit, place, round, "round.propose", form, List.of());
    }
}
