package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyCompositions;
import no.retning.governance.PublishBody;
import no.retning.page.Answer;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** Publication of a body. */
@Controller("bodyPublishWork")
class PublishWork {
    private static final int WRONG = 422;

    private final Bodies bodies;
    private final BodyCompositions compositions;
    private final PublishBody publish;
    private final BodyPlaces places;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PublishWork(Bodies bodies, BodyCompositions compositions, PublishBody publish, BodyPlaces places, Access access) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.publish = publish;
        this.places = places;
        this.access = access;
    }

    @GetMapping("/arbeid/organ/{id}/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var body = bodies.get(id);
        access.require(visit.actor(), body, Bodies.PUBLISH);
        return Answer.page(templates.formTables(page(visit, body, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping("/arbeid/organ/{id}/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var body = bodies.get(id);
        access.require(visit.actor(), body, Bodies.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        var occasion = PublicationPages.occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, body, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), occasion);
            return Answer.seeOther(visit.url(BodyPlaces.of(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, body, form)));
        }
    }

    private TablesPage page(Visit visit, Body body, Form form) {
        var id = body.header().id();
        var path = BodyPlaces.of(id);
        var title = visit.reading().text(body.title());
        return PublicationPages.page(
                visit,
                new PublicationPages.Subject(
                        visit.frame(
                                PublicationPages.heading(visit, title),
                                PublicationPages.path(path),
                                "body",
                                places.to(visit, body)),
                        visit.word("governance.body"),
                        title,
                        path,
                        "/rediger",
                        compositions.state(id),
                        publish.findings(id),
                        body.header().version()),
                form);
    }
}
