package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingRules;
import no.retning.hearing.OwnReader;
import no.retning.hearing.SaidPoint;
import no.retning.page.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What happens to a remark of a hearing: passages come and go, and it is decided, read by another, sent back or removed. */
@Controller
@RequestMapping(RemarkPlaces.REMARK + "/{id}")
class RemarkLife {
    private static final int NOT_DONE = 409;

    private final HearingRemarks remarks;
    private final HearingPoints points;
    private final MorePassages more;
    private final HearingRules rules;
    private final DeadlineGate gate;
    private final Saving saving;
    private final RemarkViews views;
    private final StaticTemplates templates = new StaticTemplates();

    RemarkLife(
            HearingRemarks remarks,
            HearingPoints points,
            MorePassages more,
            HearingRules rules,
            DeadlineGate gate,
            Saving saving,
            RemarkViews views) {
        this.remarks = remarks;
        this.points = points;
        this.more = more;
        this.rules = rules;
        this.gate = gate;
        this.saving = saving;
        this.views = views;
    }

    @PostMapping("/ta-med")
    ResponseEntity<byte[]> takeIn(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        if (!form.value(RemarkPlaces.MANY).isEmpty()) {
            return takeIn(visit, id, form);
        }
        var point = point(form);
        if (point == null || points.find(remarks.get(id).hearing(), point).isEmpty()) {
            return notDone(visit, id, "remark.wrong.point");
        }
        return press(visit, id, HearingRemarks.EDIT, form, before -> before.including(point), "saved");
    }

    private ResponseEntity<byte[]> takeIn(Visit visit, UUID id, Form form) {
        return press(
                visit,
                id,
                HearingRemarks.EDIT,
                form,
                before -> before.including(
                        form.value(RemarkPlaces.MANY).equals(RemarkPlaces.ALIKE)
                                ? more.of(before).alike()
                                : more.of(before).coded()),
                "saved");
    }

    @PostMapping("/ta-ut")
    ResponseEntity<byte[]> takeOut(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var point = point(form);
        return point == null
                ? notDone(visit, id, "remark.wrong.point")
                : press(visit, id, HearingRemarks.EDIT, form, before -> before.without(point), "saved");
    }

    private static @Nullable SaidPoint point(Form form) {
        return RemarkPlaces.point(form.value(RemarkPlaces.POINT));
    }

    /** It says what was decided, why, and where it shows. */
    @PostMapping("/vurdert")
    ResponseEntity<byte[]> submit(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var treatment = remarks.get(id).treatment();
        var decision = rules.decision(treatment.decision());
        if (decision.isEmpty() || treatment.reason().isEmpty()) {
            return notDone(visit, id, "remark.wrong.undecided");
        }
        if (decision.get().changes() && treatment.changed() == null) {
            return notDone(visit, id, "remark.wrong.unchanged");
        }
        var form = Form.sent(visit.reading(), request);
        return press(visit, id, HearingRemarks.SUBMIT, form, HearingRemark::submitted, "decided");
    }

    @PostMapping("/godkjenn")
    ResponseEntity<byte[]> approve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        try {
            return press(
                    visit,
                    id,
                    HearingRemarks.APPROVE,
                    form,
                    before -> before.approved(visit.actor(), gate.today()),
                    "approved");
        } catch (OwnReader hasWritten) {
            return notDone(visit, id, "remark.wrong.ownReader");
        }
    }

    @PostMapping("/tilbake")
    ResponseEntity<byte[]> back(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return press(visit, id, HearingRemarks.RETURN, form, HearingRemark::returned, "returned");
    }

    @PostMapping("/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var hearing = remarks.get(id).hearing();
        return saving.press(
                visit,
                HearingRemarks.REMOVE,
                remarks,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(HearingRemark.REMOVED)),
                visit.url(RemarkPlaces.all(hearing) + "?kvittering=removed"),
                visit.url(RemarkPlaces.of(id)));
    }

    private ResponseEntity<byte[]> press(
            Visit visit, UUID id, String action, Form form, UnaryOperator<HearingRemark> edit, String done) {
        return saving.press(
                visit,
                action,
                remarks,
                id,
                form,
                edit,
                RemarkPlaces.done(visit, id, done),
                visit.url(RemarkPlaces.of(id)));
    }

    private ResponseEntity<byte[]> notDone(Visit visit, UUID id, String why) {
        return Answer.page(NOT_DONE, templates.formTables(views.page(visit, remarks.get(id), visit.word(why))));
    }
}
