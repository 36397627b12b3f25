package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.Sheet;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.hearing.AgainstTheRules;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.EnterAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCheck;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.Hearings;
import no.retning.hearing.NothingToHear;
import no.retning.hearing.OpenHearing;
import no.retning.hearing.PublishHearing;
import no.retning.hearing.SubstantialChange;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.strategy.NotPublishable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What happens to a hearing: each step that everybody is to know of is published with it, or not taken. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}")
class HearingLife {
    private static final int NOT_DONE = 409;

    private final Hearings hearings;
    private final HearingCheck check;
    private final OpenHearing open;
    private final PublishHearing publish;
    private final DeadlineGate gate;
    private final SubstantialChange changes;
    private final HearingPoints points;
    private final Saving saving;
    private final Access access;
    private final HearingViews views;
    private final EnterAnswers enter;
    private final StaticTemplates templates = new StaticTemplates();

    HearingLife(
            Hearings hearings,
            HearingCheck check,
            OpenHearing open,
            PublishHearing publish,
            DeadlineGate gate,
            SubstantialChange changes,
            HearingPoints points,
            Saving saving,
            Access access,
            HearingViews views,
            EnterAnswers enter) {
        this.hearings = hearings;
        this.check = check;
        this.open = open;
        this.publish = publish;
        this.gate = gate;
        this.changes = changes;
        this.points = points;
        this.saving = saving;
        this.access = access;
        this.views = views;
        this.enter = enter;
    }

    @PostMapping("/godkjenn")
    ResponseEntity<byte[]> approve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        long seen = Form.sent(visit.reading(), request).version();
        return press(visit, id, "approved", () -> open.approve(visit.actor(), id, seen));
    }

    @PostMapping("/apne")
    ResponseEntity<byte[]> open(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        long seen = Form.sent(visit.reading(), request).version();
        return press(visit, id, "opened", () -> open.open(visit.actor(), id, seen));
    }

    @PostMapping("/vurder")
    ResponseEntity<byte[]> assess(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        long seen = Form.sent(visit.reading(), request).version();
        return press(visit, id, "assessed", () -> open.assess(visit.actor(), id, seen));
    }

    private ResponseEntity<byte[]> press(Visit visit, UUID id, String done, Runnable step) {
        try {
            step.run();
            return Answer.seeOther(HearingPlaces.done(visit, id, done));
        } catch (AgainstTheRules faults) {
            return notDone(
                    visit,
                    id,
                    faults.faults().stream()
                            .map(fault -> visit.word("hearing.fault." + fault.code()))
                            .collect(Collectors.joining(" ")));
        } catch (NothingToHear unpublished) {
            return notDone(visit, id, visit.word("hearing.wrong.unpublished"));
        } catch (NotPublishable texts) {
            return notDone(visit, id, said(visit, texts));
        } catch (Conflict changed) {
            return notDone(visit, id, visit.word("form.press.nothingDone"));
        }
    }

    private ResponseEntity<byte[]> notDone(Visit visit, UUID id, String why) {
        return Answer.page(NOT_DONE, templates.formTables(views.page(visit, hearings.get(id), why)));
    }

    private static String said(Visit visit, NotPublishable texts) {
        return texts.findings().stream()
                .filter(finding -> finding.stops())
                .map(finding ->
                        visit.word(finding.code().words(), finding.arguments().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @GetMapping("/utvid")
    ResponseEntity<byte[]> extension(Visit visit, @PathVariable UUID id) {
        return question(visit, id, Hearings.EXTEND, "/utvid", new ExtensionSheet(gate));
    }

    @PostMapping("/utvid")
    ResponseEntity<byte[]> extend(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return step(visit, id, Hearings.EXTEND, "/utvid", new ExtensionSheet(gate), request, "extended");
    }

    @GetMapping("/avklar")
    ResponseEntity<byte[]> clarification(Visit visit, @PathVariable UUID id) {
        return question(visit, id, Hearings.CLARIFY, "/avklar", new ClarificationSheet(gate));
    }

    @PostMapping("/avklar")
    ResponseEntity<byte[]> clarify(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return step(visit, id, Hearings.CLARIFY, "/avklar", new ClarificationSheet(gate), request, "clarified");
    }

    @GetMapping("/oppsummer")
    ResponseEntity<byte[]> summary(Visit visit, @PathVariable UUID id) {
        return question(visit, id, Hearings.SUMMARISE, "/oppsummer", new SummarySheet());
    }

    @PostMapping("/oppsummer")
    ResponseEntity<byte[]> summarise(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return step(visit, id, Hearings.SUMMARISE, "/oppsummer", new SummarySheet(), request, "summarised");
    }

    @GetMapping("/avslutt")
    ResponseEntity<byte[]> conclusion(Visit visit, @PathVariable UUID id) {
        return question(visit, id, Hearings.CONCLUDE, "/avslutt", conclusion(id));
    }

    @PostMapping("/avslutt")
    ResponseEntity<byte[]> conclude(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return step(visit, id, Hearings.CONCLUDE, "/avslutt", conclusion(id), request, "concluded");
    }

    private ConclusionSheet conclusion(UUID id) {
        return new ConclusionSheet(hearings, check, gate, changes.of(hearings.get(id)), points.unsettled(id));
    }

    private ResponseEntity<byte[]> question(Visit visit, UUID id, String action, String way, Sheet<Hearing> sheet) {
        var one = hearings.get(id);
        access.require(visit.actor(), one, action);
        var place = HearingPlaces.under(visit, one, visit.word("hearing." + action), way);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                visit.word("hearing.published.atOnce") + treated(visit, one),
                one.canBeTreated() ? List.of(RemarkPlaces.all(visit, one)) : List.of(),
                List.of(),
                saving.form(visit, one, sheet, place),
                List.of())));
    }

    /** How much of what was answered is left; of a hearing whose answers are not kept here nothing is said. */
    private String treated(Visit visit, Hearing one) {
        var id = one.header().id();
        int all = one.canBeTreated() ? points.all(id) : 0;
        return all == 0 ? "" : " " + visit.word("hearing.treated", points.unsettled(id), all, points.untreated(id));
    }

    /** Saved and published, or neither; what was typed is kept. What has been received is counted then. */
    private ResponseEntity<byte[]> step(
            Visit visit,
            UUID id,
            String action,
            String way,
            Sheet<Hearing> sheet,
            HttpServletRequest request,
            String done) {
        var form = Form.sent(visit.reading(), request);
        var place = HearingPlaces.under(visit, hearings.get(id), visit.word("hearing." + action), way);
        enter.all();
        try {
            return saving.change(
                    visit,
                    action,
                    hearings,
                    id,
                    sheet,
                    form,
                    place,
                    HearingPlaces.done(visit, id, done),
                    saved -> publish.follow(visit.actor(), saved));
        } catch (NotPublishable texts) {
            var first = sheet.parts(form).stream()
                    .flatMap(part -> part.fields())
                    .findFirst()
                    .orElseThrow();
            form.wrong(first.field().name(), "hearing.wrong.publication", said(visit, texts));
            return saving.refused(visit, sheet, form, place);
        }
    }
}
