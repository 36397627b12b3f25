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

/** What an indicator should come to, and what is said of the progress, as forms. */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}")
class TargetWork {
    static final String AIM = "/tallmal";
    static final String OVERRIDE = "/framdrift";

    private final Indicators indicators;
    private final AreaNames names;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    TargetWork(Indicators indicators, AreaNames names, Saving saving, Access access) {
        this.indicators = indicators;
        this.names = names;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping(AIM)
    ResponseEntity<byte[]> target(Visit visit, @PathVariable UUID id) {
        return form(visit, Indicators.AIM, id, new TargetSheet(), "target.add", AIM);
    }

    @PostMapping(AIM)
    ResponseEntity<byte[]> aim(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return change(visit, Indicators.AIM, id, new TargetSheet(), "target.add", AIM, request, "aimed");
    }

    @GetMapping(OVERRIDE)
    ResponseEntity<byte[]> progress(Visit visit, @PathVariable UUID id) {
        return form(
                visit,
                Indicators.OVERRIDE,
                id,
                new OverrideSheet(indicators.get(id), names.known()),
                "target.override",
                OVERRIDE);
    }

    @PostMapping(OVERRIDE)
    ResponseEntity<byte[]> override(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return change(
                visit,
                Indicators.OVERRIDE,
                id,
                new OverrideSheet(indicators.get(id), names.known()),
                "target.override",
                OVERRIDE,
                request,
                "overridden");
    }

    private static Place place(Visit visit, Indicator one, String heading, String to) {
        return IndicatorPlaces.under(visit, one, visit.word(heading), to);
    }

    private ResponseEntity<byte[]> form(
            Visit visit, String action, UUID id, Sheet<Indicator> sheet, String heading, String to) {
        var one = indicators.get(id);
        access.require(visit.actor(), one, action);
        var place = place(visit, one, heading, to);
        return IndicatorPlaces.page(templates, visit, one, saving.form(visit, one, sheet, place), place);
    }

    private ResponseEntity<byte[]> change(
            Visit visit,
            String action,
            UUID id,
            Sheet<Indicator> sheet,
            String heading,
            String to,
            HttpServletRequest request,
            String receipt) {
        return saving.change(
                visit,
                action,
                indicators,
                id,
                sheet,
                Form.sent(visit.reading(), request),
                place(visit, indicators.get(id), heading, to),
                visit.url(IndicatorPlaces.of(id) + "?kvittering=" + receipt));
    }
}
