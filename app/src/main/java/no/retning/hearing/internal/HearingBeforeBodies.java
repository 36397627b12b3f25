package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.BodyQuestion;
import no.retning.hearing.Hearing;
import no.retning.hearing.Hearings;
import no.retning.hearing.ProposeHearing;
import no.retning.page.Answer;
import no.retning.page.Link;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What came of a hearing, put before a body. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}/sak")
class HearingBeforeBodies {
    private static final int WRONG = 422;

    private final Hearings hearings;
    private final Bodies bodies;
    private final BodyQuestion question;
    private final ProposeHearing proposing;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    HearingBeforeBodies(
            Hearings hearings, Bodies bodies, BodyQuestion question, ProposeHearing proposing, Access access) {
        this.hearings = hearings;
        this.bodies = bodies;
        this.question = question;
        this.proposing = proposing;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        var one = hearings.get(id);
        access.require(visit.actor(), one, Hearings.PROPOSE);
        return Answer.page(templates.formTables(page(visit, one, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping
    ResponseEntity<byte[]> propose(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = hearings.get(id);
        access.require(visit.actor(), one, Hearings.PROPOSE);
        var form = Form.sent(visit.reading(), request);
        var body = question.chosen(form);
        if (form.isRight()) {
            try {
                proposing.propose(visit.actor(), id, form.version(), body);
                return Answer.seeOther(HearingPlaces.done(visit, id, "proposed"));
            } catch (ProposeHearing.AlreadyBefore before) {
                form.wrong(BodyQuestion.BODY, "hearing.wrong.proposed");
            } catch (Conflict changedMeanwhile) {
                form.wrong(BodyQuestion.BODY, "form.press.nothingDone");
            }
        }
        return Answer.page(WRONG, templates.formTables(page(visit, hearings.get(id), form)));
    }

    private TablesPage page(Visit visit, Hearing one, Form form) {
        var place = HearingPlaces.under(visit, one, visit.word("hearing.propose"), "/sak");
        return question.page(visit, place, one, "hearing.propose", form, List.of());
    }

    /** The ways to the cases that there are. */
    List<Link> cases(Visit visit, UUID hearing) {
        return proposing.cases(hearing).stream()
                .map(one -> visit.link(
                        "/arbeid/sak/" + one.header().id(),
                        "hearing.case",
                        visit.reading().text(bodies.get(one.body()).title()).text()))
                .toList();
    }
}
