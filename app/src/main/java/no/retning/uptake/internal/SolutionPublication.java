package no.retning.uptake.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.strategy.PublicationPages;
import no.retning.uptake.PublishSolution;
import no.retning.uptake.Solution;
import no.retning.uptake.SolutionCompositions;
import no.retning.uptake.Solutions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a solution is published with its figures. */
@Controller
@RequestMapping(SolutionPlaces.PATH + "/{id}/publiser")
class SolutionPublication {
    private final Solutions solutions;
    private final SolutionCompositions compositions;
    private final PublishSolution publish;
    private final Access access;

    SolutionPublication(
            Solutions solutions, SolutionCompositions compositions, PublishSolution publish, Access access) {
        this.solutions = solutions;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), solutions.get(id), Solutions.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), solutions.get(id), Solutions.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var solution = solutions.get(id);
        return new PublicationPages.Subject(
                visit.word("uptake.solution"),
                solution.title(),
                SolutionPlaces.of(id),
                "/rediger",
                Solution.KIND,
                List.of(SolutionPlaces.to(visit, solution)),
                compositions.state(id),
                publish.findings(id),
                solution.header().version());
    }
}
