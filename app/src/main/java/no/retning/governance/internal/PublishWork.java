package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyCompositions;
import no.retning.governance.PublishBody;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Site;
import no.retning.page.Text;
import no.retning.strategy.Finding;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
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
        boolean correction = form.isTicked("correction");
        var reason = correction ? form.demandedText("reason") : form.text("reason");
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, body, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), new Publish.Occasion(reason, correction));
            return Answer.seeOther(visit.url(BodyPlaces.of(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, body, form)));
        }
    }

    private TablesPage page(Visit visit, Body body, Form form) {
        var id = body.header().id();
        var findings = publish.findings(id);
        boolean ready = findings.stream().noneMatch(Finding::stops)
                && !(compositions.state(id) instanceof PublicationState.Unchanged);
        var title = visit.reading().text(body.title());
        var heading = visit.word("governance.publish.heading", title.text());
        return new TablesPage(
                visit.frame(heading, BodyPlaces.of(id) + "/publiser", "body", places.to(visit, body)),
                null,
                visit.word("governance.body"),
                Text.of(heading),
                places.publication(visit, id),
                List.of(),
                findings.isEmpty() ? List.of() : List.of(findings(visit, body, findings)),
                ready ? form(visit, body, form) : null,
                List.of());
    }

    private static Section findings(Visit visit, Body body, List<Finding> findings) {
        var mend = visit.url(BodyPlaces.of(body.header().id()) + "/rediger");
        return new Section(
                visit.word("governance.publish.findings"),
                null,
                "",
                List.of(visit.word("governance.publish.finding"), visit.word("governance.publish.field")),
                findings.stream()
                        .map(finding -> new Row(
                                List.of(
                                        Cell.of(visit.word(
                                                finding.code().words(),
                                                finding.arguments().toArray())),
                                        Cell.of(Link.of(mend, field(visit, finding)))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static String field(Visit visit, Finding finding) {
        var key = "governance.field." + finding.field();
        var field = visit.reading().words().has(key) ? visit.word(key) : finding.field();
        return finding.language() == null
                ? field
                : field + " (" + Site.ownName(finding.language().tag()) + ")";
    }

    private static FormView form(Visit visit, Body body, Form form) {
        var path = BodyPlaces.of(body.header().id());
        return new FormView(
                visit.url(path + "/publiser"),
                visit.hidden(Map.of("version", Long.toString(body.header().version()))),
                List.of(
                        form.texts("reason", "governance.publish.reason", 2),
                        form.tick("correction", "governance.publish.correction")),
                visit.word("governance.publish.now"),
                visit.link(path, "governance.publish.back"));
    }
}
