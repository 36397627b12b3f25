package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.portfolio.PublishRound;
import no.retning.portfolio.Round;
import no.retning.portfolio.RoundCompositions;
import no.retning.portfolio.Rounds;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The page on which what a round shows is published. */
@Controller
@RequestMapping(PortfolioPlaces.ROUNDS + "/{id}/publiser")
class RoundPublication {
    private static final int WRONG = 422;

    private final Rounds rounds;
    private final RoundCompositions compositions;
    private final PublishRound publish;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RoundPublication(Rounds rounds, RoundCompositions compositions, PublishRound publish, Access access) {
        this.rounds = rounds;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.PUBLISH);
        return Answer.page(templates.formTables(page(visit, round, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var round = rounds.get(id);
        access.require(visit.actor(), round, Rounds.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        var occasion = PublicationPages.occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, round, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), occasion);
            return Answer.seeOther(visit.url(PortfolioPlaces.round(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged | Conflict nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, rounds.get(id), form)));
        }
    }

    private TablesPage page(Visit visit, Round round, Form form) {
        var id = round.header().id();
        var path = PortfolioPlaces.round(id);
        var title = visit.reading().text(round.title());
        return PublicationPages.page(
                visit,
                new PublicationPages.Subject(
                        visit.frame(
                                PublicationPages.heading(visit, title),
                                PublicationPages.path(path),
                                Round.KIND,
                                PortfolioPlaces.to(visit, round)),
                        visit.word("round.round"),
                        title,
                        path,
                        "/analyse",
                        compositions.state(id),
                        publish.findings(id),
                        round.header().version()),
                form);
    }
}
