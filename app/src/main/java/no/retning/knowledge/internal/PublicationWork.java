package no.retning.knowledge.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.knowledge.Kept;
import no.retning.knowledge.PublishKnowledge;
import no.retning.page.Answer;
import no.retning.record.Recorded;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** The page on which a thing of the knowledge base is published. */
@Controller
class PublicationWork {
    private static final int WRONG = 422;

    private final Shelves shelves;
    private final PublishKnowledge publish;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PublicationWork(Shelves shelves, PublishKnowledge publish, Access access) {
        this.shelves = shelves;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping({
        "/arbeid/funn/{id}/publiser",
        "/arbeid/analyse/{id}/publiser",
        "/arbeid/bestilling/{id}/publiser",
        "/arbeid/behov/{id}/publiser",
        "/arbeid/swot/{id}/publiser",
        "/arbeid/valg/{id}/publiser",
        "/arbeid/prosess/{id}/publiser",
        "/arbeid/framdrift/{id}/publiser",
        "/arbeid/handlingsplan/{id}/publiser",
        "/arbeid/utviklingstrekk/{id}/publiser",
        "/arbeid/medvirkning/{id}/publiser",
        "/arbeid/dilemma/{id}/publiser",
        "/arbeid/scenario/{id}/publiser",
        "/arbeid/skala/{id}/publiser"
    })
    ResponseEntity<byte[]> look(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return look(visit, shelves.of(request.getRequestURI()), id);
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> look(Visit visit, Shelf<R> shelf, UUID id) {
        access.require(visit.actor(), shelf.composed().records().get(id), Kept.PUBLISH);
        return Answer.page(templates.formTables(page(visit, shelf, id, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping({
        "/arbeid/funn/{id}/publiser",
        "/arbeid/analyse/{id}/publiser",
        "/arbeid/bestilling/{id}/publiser",
        "/arbeid/behov/{id}/publiser",
        "/arbeid/swot/{id}/publiser",
        "/arbeid/valg/{id}/publiser",
        "/arbeid/prosess/{id}/publiser",
        "/arbeid/framdrift/{id}/publiser",
        "/arbeid/handlingsplan/{id}/publiser",
        "/arbeid/utviklingstrekk/{id}/publiser",
        "/arbeid/medvirkning/{id}/publiser",
        "/arbeid/dilemma/{id}/publiser",
        "/arbeid/scenario/{id}/publiser",
        "/arbeid/skala/{id}/publiser"
    })
    ResponseEntity<byte[]> publish(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return publish(visit, shelves.of(request.getRequestURI()), id, Form.sent(visit.reading(), request));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> publish(Visit visit, Shelf<R> shelf, UUID id, Form form) {
        access.require(visit.actor(), shelf.composed().records().get(id), Kept.PUBLISH);
        var occasion = PublicationPages.occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, shelf, id, form)));
        }
        try {
            publish.publish(visit.actor(), shelf.composed(), id, form.version(), occasion);
            return Answer.seeOther(visit.url(shelf.at(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged | Conflict nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, shelf, id, form)));
        }
    }

    private <R extends Recorded<R>> TablesPage page(Visit visit, Shelf<R> shelf, UUID id, Form form) {
        var thing = shelf.composed().records().get(id);
        var path = shelf.at(id);
        var title = visit.reading().text(thing.title());
        return PublicationPages.page(
                visit,
                new PublicationPages.Subject(
                        visit.frame(
                                PublicationPages.heading(visit, title),
                                PublicationPages.path(path),
                                Shelves.ACTIVE,
                                Shelves.top(visit),
                                Shelves.to(visit, shelf, thing)),
                        visit.word("knowledge." + shelf.kind()),
                        title,
                        path,
                        "/rediger",
                        publish.state(shelf.composed(), id),
                        publish.remarks(shelf.composed(), id),
                        thing.header().version()),
                form);
    }
}
