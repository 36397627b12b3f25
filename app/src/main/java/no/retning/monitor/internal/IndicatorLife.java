package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Sheet;
import no.retning.form.Visit;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What happens to an indicator: it is defined, approved, taken into use, paused, and retired for another or for none. */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}")
class IndicatorLife {
    private static final String DEFINE = "/definisjon";
    private static final String RETIRE = "/avslutt";

    private final Indicators indicators;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    IndicatorLife(Indicators indicators, Saving saving, Access access) {
        this.indicators = indicators;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping(DEFINE)
    ResponseEntity<byte[]> definition(Visit visit, @PathVariable UUID id) {
        var one = indicators.get(id);
        return form(visit, Indicators.DEFINE, one, new DefinitionSheet(one), defining(visit, one));
    }

    @PostMapping(DEFINE)
    ResponseEntity<byte[]> define(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = indicators.get(id);
        return change(
                visit, Indicators.DEFINE, one, new DefinitionSheet(one), defining(visit, one), request, "defined");
    }

    private static Place defining(Visit visit, Indicator one) {
        return IndicatorPlaces.under(
                visit, one, visit.word(one.isOpen() ? "indicator.define" : "indicator.define.next"), DEFINE);
    }

    @GetMapping(RETIRE)
    ResponseEntity<byte[]> retirement(Visit visit, @PathVariable UUID id) {
        var one = indicators.get(id);
        return form(visit, Indicators.RETIRE, one, new RetirementSheet(one, indicators), retiring(visit, one));
    }

    @PostMapping(RETIRE)
    ResponseEntity<byte[]> retire(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = indicators.get(id);
        return change(
                visit,
                Indicators.RETIRE,
                one,
                new RetirementSheet(one, indicators),
                retiring(visit, one),
                request,
                "retired");
    }

    private static Place retiring(Visit visit, Indicator one) {
        return IndicatorPlaces.under(visit, one, visit.word("indicator.retire"), RETIRE);
    }

    private ResponseEntity<byte[]> form(
            Visit visit, String action, Indicator one, Sheet<Indicator> sheet, Place place) {
        access.require(visit.actor(), one, action);
        return IndicatorPlaces.page(templates, visit, one, saving.form(visit, one, sheet, place), place);
    }

    private ResponseEntity<byte[]> change(
            Visit visit,
            String action,
            Indicator one,
            Sheet<Indicator> sheet,
            Place place,
            HttpServletRequest request,
            String receipt) {
        var id = one.header().id();
        return saving.change(
                visit,
                action,
                indicators,
                id,
                sheet,
                Form.sent(visit.reading(), request),
                place,
                visit.url(IndicatorPlaces.of(id) + "?kvittering=" + receipt));
    }

    @PostMapping("/godkjenn")
    ResponseEntity<byte[]> approve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(visit, Indicators.APPROVE, id, request, Indicator.APPROVED, "approved");
    }

    @PostMapping("/aktiver")
    ResponseEntity<byte[]> activate(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(visit, Indicators.ACTIVATE, id, request, Indicator.ACTIVE, "activated");
    }

    @PostMapping("/pause")
    ResponseEntity<byte[]> pause(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(visit, Indicators.PAUSE, id, request, Indicator.PAUSED, "paused");
    }

    private ResponseEntity<byte[]> press(
            Visit visit, String action, UUID id, HttpServletRequest request, String state, String receipt) {
        var path = visit.url(IndicatorPlaces.of(id));
        return saving.press(
                visit,
                action,
                indicators,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(state)),
                path + "?kvittering=" + receipt,
                path);
    }
}
