package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.monitor.Indicator;
import no.retning.monitor.IndicatorCompositions;
import no.retning.monitor.Indicators;
import no.retning.monitor.PublishIndicator;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which an indicator is published. */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}/publiser")
class IndicatorPublication {
    private final Indicators indicators;
    private final IndicatorCompositions compositions;
    private final PublishIndicator publish;
    private final Access access;

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
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), indicators.get(id), Indicators.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var one = indicators.get(id);
        return new PublicationPages.Subject(
                visit.word("indicator.one"),
                one.title(),
                IndicatorPlaces.of(id),
                "",
                Indicator.KIND,
                List.of(IndicatorPlaces.to(visit, one)),
                compositions.state(id),
                publish.findings(id),
                one.header().version());
    }
}
