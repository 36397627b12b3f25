package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.governance.BodyQuestion;
import no.retning.monitor.Assessment;
import no.retning.monitor.Assessments;
import no.retning.monitor.ProposeAssessments;
import no.retning.page.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** Assessments before a body: one case for those of a year that are ready, unless somebody leaves some out. */
@Controller
@RequestMapping(AssessmentPlaces.PATH + "/{id}/sak")
class AssessmentTreatment {
    private static final int WRONG = 422;
    private static final String WITH = "with.";

    private final Assessments assessments;
    private final BodyQuestion question;
    private final ProposeAssessments proposing;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AssessmentTreatment(Assessments assessments, BodyQuestion question, ProposeAssessments proposing, Access access) {
        this.assessments = assessments;
        this.question = question;
        this.proposing = proposing;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, Assessments.PROPOSE);
        var ticked = new TreeMap<String, String>();
        others(visit, one).forEach(other -> ticked.put(WITH + other.header().id(), "true"));
        return Answer.page(templates.formTables(page(visit, one, Form.of(visit.reading(), ticked))));
    }

    @PostMapping
    ResponseEntity<byte[]> propose(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, Assessments.PROPOSE);
        var form = Form.sent(visit.reading(), request);
        var body = question.chosen(form);
        if (one.caseRef() != null) {
            form.wrong(BodyQuestion.BODY, "monitor.wrong.proposed");
        }
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, one, form)));
        }
        try {
            var with = others(visit, one).stream()
                    .map(other -> other.header().id())
                    .filter(other -> form.isTicked(WITH + other))
                    .toList();
            proposing.propose(visit.actor(), id, form.version(), with, body);
            return Answer.seeOther(visit.url(AssessmentPlaces.of(id) + "?kvittering=proposed"));
        } catch (Conflict changedMeanwhile) {
            form.wrong(BodyQuestion.BODY, "monitor.wrong.changed");
            return Answer.page(WRONG, templates.formTables(page(visit, assessments.get(id), form)));
        }
    }

    /** Those as of the same year that no body has before it. */
    private List<Assessment> others(Visit visit, Assessment one) {
        return assessments.all().stream()
                .filter(other -> other.day().getYear() == one.day().getYear())
                .filter(other -> other.caseRef() == null
                        && !other.header().id().equals(one.header().id()))
                .filter(other -> access.allows(visit.actor(), other, Assessments.PROPOSE))
                .toList();
    }

    private TablesPage page(Visit visit, Assessment one, Form form) {
        var place = AssessmentPlaces.under(visit, one, visit.word("monitor.propose"), "/sak");
        var others = others(visit, one);
        return question.page(
                visit,
                place,
                one,
                "monitor.propose",
                form,
                others.isEmpty()
                        ? List.of()
                        : List.of(form.group(
                                "monitor.propose.with",
                                others.stream()
                                        .map(other -> form.named(
                                                WITH + other.header().id(),
                                                visit.reading()
                                                        .text(other.title())
                                                        .text()))
                                        .toList())));
    }
}
