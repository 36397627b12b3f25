package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.Indicator;
import no.retning.monitor.IndicatorCompositions;
import no.retning.monitor.Indicators;
import no.retning.monitor.PublishIndicator;
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

/** The page on which an indicator is published. */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}/publiser")
class IndicatorPublication {
    private static final int WRONG = 422;

    private final Indicators indicators;
    private final IndicatorCompositions compositions;
    private final PublishIndicator publish;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    IndicatorPublication(
            Indicators indicators, IndicatorCompositions compositions, PublishIndicator publish, Access access) {
        this.indicators = indicators;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), indicators.get(id), Indicators.PUBLISH);
        return Answer.page(templates.formTables(page(visit, id, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), indicators.get(id), Indicators.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        var occasion = PublicationPages.occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, id, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), occasion);
            return Answer.seeOther(visit.url(IndicatorPlaces.of(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged | Conflict nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, id, form)));
        }
    }

    private TablesPage page(Visit visit, UUID id, Form form) {
        var one = indicators.get(id);
        var path = IndicatorPlaces.of(id);
        var title = visit.reading().text(one.title());
        return PublicationPages.page(
                visit,
                new PublicationPages.Subject(
                        visit.frame(
                                PublicationPages.heading(visit, title),
                                PublicationPages.path(path),
                                Indicator.KIND,
                                IndicatorPlaces.to(visit, one)),
                        visit.word("indicator.one"),
                        title,
                        path,
                        "",
                        compositions.state(id),
                        publish.findings(id),
                        one.header().version()),
                form);
    }
}
