package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** The risks of measures and activities. */
@Controller
class RiskWork {
    private final Risks risks;
    private final RiskSheet sheet;
    private final RiskPlaces places;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RiskWork(Risks risks, RiskSheet sheet, RiskPlaces places, Saving saving, Access access) {
        this.risks = risks;
        this.sheet = sheet;
        this.places = places;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping("/arbeid/tiltak/{id}/risiko/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        return blank(visit, places.of(Measure.KIND, id));
    }

    @GetMapping("/arbeid/aktivitet/{id}/risiko/ny")
    ResponseEntity<byte[]> blankOfActivity(Visit visit, @PathVariable UUID id) {
        return blank(visit, places.of(RiskPlaces.ACTIVITY, id));
    }

    private ResponseEntity<byte[]> blank(Visit visit, Ref about) {
        return saving.start(visit, blank(about, Ids.next()), sheet, places.blank(visit, about, null));
    }

    @PostMapping("/arbeid/tiltak/{id}/risiko")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return create(visit, places.of(Measure.KIND, id), request);
    }

    @PostMapping("/arbeid/aktivitet/{id}/risiko")
    ResponseEntity<byte[]> createOfActivity(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return create(visit, places.of(RiskPlaces.ACTIVITY, id), request);
    }

    private ResponseEntity<byte[]> create(Visit visit, Ref about, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                risks,
                blank(about, form.id()),
                sheet,
                form,
                places.blank(visit, about, form.id()),
                RiskPlaces.saved(visit, about));
    }

    private Risk blank(Ref about, UUID id) {
        return new Risk(
                Header.draft(id, Risk.KIND, id.toString(), Risks.OPEN),
                about,
                risks.next(about.id()),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                RiskSheet.MIDDLE,
                RiskSheet.MIDDLE,
                LocalisedText.NONE,
                null,
                Source.NONE);
    }

    @GetMapping("/arbeid/risiko/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var risk = risks.get(id);
        access.require(visit.actor(), risk, Risks.VIEW);
        var place = places.of(visit, risk);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("portfolio.risk.state." + risk.header().state()),
                visit.reading().text(risk.title()),
                null,
                List.of(),
                List.of(),
                saving.mayEdit(visit, risk) ? saving.form(visit, risk, sheet, place) : null,
                buttons(visit, risk))));
    }

    private List<Button> buttons(Visit visit, Risk risk) {
        var buttons = new ArrayList<Button>();
        for (var action : new TreeMap<>(Map.of(Risks.CLOSE, "/lukk", Risks.REMOVE, "/fjern")).entrySet()) {
            if (access.allows(visit.actor(), risk, action.getKey())) {
                buttons.add(new Button(
                        visit.url(PortfolioPlaces.RISKS + "/" + risk.header().id() + action.getValue()),
                        visit.hidden(
                                Map.of("version", Long.toString(risk.header().version()))),
                        visit.word("portfolio.risk.do." + action.getKey()),
                        ""));
            }
        }
        return buttons;
    }

    @PostMapping("/arbeid/risiko/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var risk = risks.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit, risks, id, sheet, form, places.of(visit, risk), RiskPlaces.saved(visit, risk.about()));
    }

    @PostMapping("/arbeid/risiko/{id}/lukk")
    ResponseEntity<byte[]> close(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return to(visit, id, Risks.CLOSE, Risks.CLOSED, request);
    }

    @PostMapping("/arbeid/risiko/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return to(visit, id, Risks.REMOVE, Risks.REMOVED, request);
    }

    private ResponseEntity<byte[]> to(Visit visit, UUID id, String action, String state, HttpServletRequest request) {
        return saving.press(
                visit,
                action,
                risks,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(state)),
                RiskPlaces.saved(visit, risks.get(id).about()),
                visit.url(PortfolioPlaces.RISKS + "/" + id));
    }
}
