package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.portfolio.PublishRound;
import no.retning.portfolio.Round;
import no.retning.portfolio.RoundCompositions;
import no.retning.portfolio.Rounds;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which what a round shows is published. */
@Controller
@RequestMapping(PortfolioPlaces.ROUNDS + "/{id}/publiser")
class RoundPublication {
    private final Rounds rounds;
    private final RoundCompositions compositions;
    private final PublishRound publish;
    private final Access access;

    RoundPublication(Rounds rounds, RoundCompositions compositions, PublishRound publish, Access access) {
        this.rounds = rounds;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), rounds.get(id), Rounds.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), rounds.get(id), Rounds.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var round = rounds.get(id);
        return new PublicationPages.Subject(
                visit.word("round.round"),
                round.title(),
                PortfolioPlaces.round(id),
                "/analyse",
                Round.KIND,
                List.of(PortfolioPlaces.to(visit, round)),
                compositions.state(id),
                publish.findings(id),
                round.header().version());
    }
}
