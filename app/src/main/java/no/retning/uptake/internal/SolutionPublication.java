package no.retning.uptake.internal;

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
import no.retning.strategy.NotPublishable;
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
import retning.view.StaticTemplates;

/** The page on which a solution is published with its figures. */
@Controller
@RequestMapping(SolutionPlaces.PATH + "/{id}/publiser")
class SolutionPublication {
    private static final int WRONG = 422;

    private final Solutions solutions;
    private final SolutionCompositions compositions;
    private final PublishSolution publish;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    SolutionPublication(
            Solutions solutions, SolutionCompositions compositions, PublishSolution publish, Access access) {
        this.solutions = solutions;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var solution = solutions.get(id);
        access.require(visit.actor(), solution, Solutions.PUBLISH);
        return Answer.page(templates.formTables(page(visit, solution, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var solution = solutions.get(id);
        access.require(visit.actor(), solution, Solutions.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        var occasion = PublicationPages.occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, solution, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), occasion);
            return Answer.seeOther(visit.url(SolutionPlaces.of(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged | Conflict nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, solutions.get(id), form)));
        }
    }

    private TablesPage page(Visit visit, Solution solution, Form form) {
        var id = solution.header().id();
        var path = SolutionPlaces.of(id);
        var title = visit.reading().text(solution.title());
        return PublicationPages.page(
                visit,
                new PublicationPages.Subject(
                        visit.frame(
                                PublicationPages.heading(visit, title),
                                PublicationPages.path(path),
                                Solution.KIND,
                                SolutionPlaces.to(visit, solution)),
                        visit.word("uptake.solution"),
                        title,
                        path,
                        "/rediger",
                        compositions.state(id),
                        publish.findings(id),
                        solution.header().version()),
                form);
    }
}
