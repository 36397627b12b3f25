package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCompositions;
import no.retning.hearing.Hearings;
import no.retning.hearing.PublishHearing;
import no.retning.page.Answer;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The page on which a hearing is published anew, as when its texts are corrected. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}/publiser")
class HearingPublication {
    private static final int WRONG = 422;

    private final Hearings hearings;
    private final HearingCompositions compositions;
    private final PublishHearing publish;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    HearingPublication(Hearings hearings, HearingCompositions compositions, PublishHearing publish, Access access) {
        this.hearings = hearings;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), hearings.get(id), Hearings.PUBLISH);
        return Answer.page(templates.formTables(page(visit, id, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), hearings.get(id), Hearings.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        var occasion = PublicationPages.occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, id, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), occasion);
            return Answer.seeOther(HearingPlaces.done(visit, id, "published"));
        } catch (NotPublishable | NothingChanged | Conflict nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, id, form)));
        }
    }

    private TablesPage page(Visit visit, UUID id, Form form) {
        var one = hearings.get(id);
        var path = HearingPlaces.of(id);
        var title = visit.reading().text(one.title());
        return PublicationPages.page(
                visit,
                new PublicationPages.Subject(
                        visit.frame(
                                PublicationPages.heading(visit, title),
                                PublicationPages.path(path),
                                Hearing.KIND,
                                HearingPlaces.to(visit, one)),
                        visit.word("hearing.hearing"),
                        title,
                        path,
                        "",
                        compositions.state(id),
                        publish.findings(id),
                        one.header().version()),
                form);
    }
}
