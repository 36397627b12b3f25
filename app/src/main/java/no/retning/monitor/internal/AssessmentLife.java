package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.Assessment;
import no.retning.monitor.Assessments;
import no.retning.page.Answer;
import no.retning.page.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What happens to an assessment: it is sent to be looked through, approved by somebody else, or given back. */
@Controller
@RequestMapping(AssessmentPlaces.PATH + "/{id}")
class AssessmentLife {
    private static final String APPROVE = "/godkjenn";

    private final Assessments assessments;
    private final AssessmentSheets sheets;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AssessmentLife(Assessments assessments, AssessmentSheets sheets, Saving saving, Access access) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.saving = saving;
        this.access = access;
    }

    @PostMapping("/kvalitetssikring")
    ResponseEntity<byte[]> submit(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(
                visit,
                Assessments.SUBMIT,
                id,
                request,
                before -> before.with(before.header().in(Assessment.ASSURANCE)),
                "submitted");
    }

    @PostMapping("/tilbake")
    ResponseEntity<byte[]> giveBack(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return press(visit, Assessments.RETURN, id, request, Assessment::returned, "returned");
    }

    private ResponseEntity<byte[]> press(
            Visit visit,
            String action,
            UUID id,
            HttpServletRequest request,
            UnaryOperator<Assessment> edit,
            String receipt) {
        var path = visit.url(AssessmentPlaces.of(id));
        return saving.press(
                visit,
                action,
                assessments,
                id,
                Form.sent(visit.reading(), request),
                edit,
                path + "?kvittering=" + receipt,
                path);
    }

    @GetMapping(APPROVE)
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, Assessments.APPROVE);
        var place = AssessmentPlaces.under(visit, one, visit.word("monitor.approve"), APPROVE);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                visit.word("monitor.approve.lead"),
                List.of(),
                List.of(),
                saving.form(visit, one, sheets.assuring(visit.actor()), place),
                List.of())));
    }

    @PostMapping(APPROVE)
    ResponseEntity<byte[]> approve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = assessments.get(id);
        return saving.change(
                visit,
                Assessments.APPROVE,
                assessments,
                id,
                sheets.assuring(visit.actor()),
                Form.sent(visit.reading(), request),
                AssessmentPlaces.under(visit, one, visit.word("monitor.approve"), APPROVE),
                visit.url(AssessmentPlaces.of(id) + "?kvittering=approved"));
    }
}
