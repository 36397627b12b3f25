package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.governance.AllMinutes;
import no.retning.governance.Hindrance;
import no.retning.governance.Hindrance.Reason;
import no.retning.governance.Meetings;
import no.retning.governance.Minutes;
import no.retning.governance.MinutesApproval;
import no.retning.governance.MinutesDraft;
import no.retning.governance.MinutesFlow;
import no.retning.governance.Remarks;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Minutes: drafted, written, remarked on, put up for approval, corrected. */
@Controller
@RequestMapping("/arbeid")
class MinutesWork {
    private final AllMinutes all;
    private final MinutesFlow flow;
    private final MinutesApproval approval;
    private final MinutesDraft draft;
    private final Remarks remarks;
    private final Meetings meetings;
    private final Commands commands;
    private final Taking taking;
    private final MinutesViews views;
    private final MeetingViews meetingViews;

    MinutesWork(
            AllMinutes all,
            MinutesFlow flow,
            MinutesApproval approval,
            MinutesDraft draft,
            Remarks remarks,
            Meetings meetings,
            Commands commands,
            Taking taking,
            MinutesViews views,
            MeetingViews meetingViews) {
        this.all = all;
        this.flow = flow;
        this.approval = approval;
        this.draft = draft;
        this.remarks = remarks;
        this.meetings = meetings;
        this.commands = commands;
        this.taking = taking;
        this.views = views;
        this.meetingViews = meetingViews;
    }

    static String path(UUID id) {
        return "/arbeid/referat/" + id;
    }

    @PostMapping("/mote/{id}/referat")
    ResponseEntity<byte[]> begin(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return withMeeting(visit, id, Meetings.DRAFT, request, form -> flow.draft(visit.actor(), id, form.version()));
    }

    @PostMapping("/mote/{id}/arkiver")
    ResponseEntity<byte[]> archive(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return withMeeting(
                visit, id, Meetings.ARCHIVE, request, form -> approval.archive(visit.actor(), id, form.version()));
    }

    @GetMapping("/referat/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var minutes = all.get(id);
        taking.require(visit, minutes, AllMinutes.VIEW);
        return views.page(visit, 200, minutes, true, Map.of(), receipt(visit, kvittering), null);
    }

    @GetMapping("/referat/{id}/les")
    ResponseEntity<byte[]> read(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var minutes = all.get(id);
        taking.require(visit, minutes, AllMinutes.READ);
        return views.page(visit, 200, minutes, false, Map.of(), receipt(visit, kvittering), null);
    }

    private static @Nullable String receipt(Visit visit, @Nullable String kvittering) {
        return kvittering == null ? null : visit.word("minutes.noted");
    }

    @PostMapping("/referat/{id}")
    ResponseEntity<byte[]> write(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return work(visit, id, AllMinutes.EDIT, request, form -> {
            var meetingCase = form.uuid("sak");
            if (meetingCase != null) {
                flow.write(visit.actor(), id, form.version(), meetingCase, form.text(meetingCase.toString()));
            } else {
                var text = form.text("introduction");
                commands.change(
                        visit.actor(), AllMinutes.EDIT, all, id, form.version(), before -> before.introduced(text));
            }
        });
    }

    @PostMapping("/referat/{id}/hent")
    ResponseEntity<byte[]> renew(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return work(visit, id, AllMinutes.EDIT, request, form -> flow.renew(visit.actor(), id, form.version()));
    }

    @PostMapping("/referat/{id}/send")
    ResponseEntity<byte[]> send(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return work(visit, id, AllMinutes.SEND, request, form -> {
            var until = form.day("send.until");
            if (until == null) {
                throw new Hindrance(Reason.NOT_CHOSEN);
            }
            flow.send(visit.actor(), id, form.version(), until);
        });
    }

    @PostMapping("/referat/{id}/til-godkjenning")
    ResponseEntity<byte[]> propose(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return work(
                visit,
                id,
                AllMinutes.PROPOSE,
                request,
                form -> flow.propose(visit.actor(), id, form.version(), chosen(form, "godkjenning.meeting")));
    }

    @PostMapping("/referat/{id}/rett")
    ResponseEntity<byte[]> correct(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return work(visit, id, AllMinutes.CORRECT, request, form -> {
            var names = draft.organisations(all.get(id).body());
            approval.correct(
                    visit.actor(),
                    id,
                    form.version(),
                    chosen(form, "rett.case"),
                    form.value("rett.part").equals("decision"),
                    form.text("rett.text"),
                    Objects.requireNonNullElse(names.get(chosen(form, "rett.askedBy")), LocalisedText.NONE),
                    form.text("rett.reason"));
        });
    }

    @PostMapping("/referat/{id}/merknad")
    ResponseEntity<byte[]> remark(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var minutes = all.get(id);
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                MinutesViews.blank(minutes),
                Commands.CREATE,
                form,
                () -> flow.remark(
                        visit.actor(),
                        id,
                        form.uuid("merknad.case"),
                        LocalisedText.of(visit.reading().language().tag(), form.value("merknad.text"))),
                path(id) + "/les?kvittering=notert#merknader",
                (status, problem) -> taking.may(visit, minutes, AllMinutes.READ)
                        ? views.page(visit, status, minutes, false, form.values(), null, problem)
                        : views.alone(visit, status, minutes, problem));
    }

    @PostMapping("/merknad/{id}")
    ResponseEntity<byte[]> answer(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var remark = remarks.get(id);
        return work(
                visit,
                remark,
                all.get(remark.minutes()),
                Remarks.ANSWER,
                request,
                form -> flow.answer(
                        visit.actor(),
                        id,
                        form.version(),
                        form.value(id + ".taken").equals("yes"),
                        LocalisedText.of(visit.reading().language().tag(), form.value(id + ".reason"))));
    }

    private interface Step {
        void take(Form form);
    }

    private ResponseEntity<byte[]> work(Visit visit, UUID id, String action, HttpServletRequest request, Step step) {
        var minutes = all.get(id);
        return work(visit, minutes, minutes, action, request, step);
    }

    private ResponseEntity<byte[]> work(
            Visit visit, Recorded<?> record, Minutes minutes, String action, HttpServletRequest request, Step step) {
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                record,
                action,
                form,
                () -> step.take(form),
                path(minutes.header().id()) + "?kvittering=notert",
                (status, problem) -> views.page(visit, status, minutes, true, form.values(), null, problem));
    }

    private ResponseEntity<byte[]> withMeeting(
            Visit visit, UUID id, String action, HttpServletRequest request, Step step) {
        var meeting = meetings.get(id);
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                meeting,
                action,
                form,
                () -> step.take(form),
                MeetingWork.path(id) + "?kvittering=done",
                (status, problem) -> meetingViews.one(visit, status, meeting, null, problem));
    }

    private static UUID chosen(Form form, String name) {
        return Objects.requireNonNullElseGet(form.uuid(name), () -> {
            throw new Hindrance(Reason.NOT_CHOSEN);
        });
    }
}
