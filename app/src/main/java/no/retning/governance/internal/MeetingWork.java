package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.DispatchPack;
import no.retning.governance.FormalCases;
import no.retning.governance.Hindrance;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.StartNumbers;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings: planned, called, sent out, held. */
@Controller
@RequestMapping("/arbeid/mote")
class MeetingWork {
    private static final UUID NO_BODY = new UUID(0, 0);

    private final Meetings meetings;
    private final DispatchPack pack;
    private final FormalCases formal;
    private final StartNumbers numbers;
    private final Commands commands;
    private final MeetingSheet sheet;
    private final Saving saving;
    private final Taking taking;
    private final MeetingViews views;

    MeetingWork(
            Meetings meetings,
            DispatchPack pack,
            FormalCases formal,
            StartNumbers numbers,
            Commands commands,
            MeetingSheet sheet,
            Saving saving,
            Taking taking,
            MeetingViews views) {
        this.meetings = meetings;
        this.pack = pack;
        this.formal = formal;
        this.numbers = numbers;
        this.commands = commands;
        this.sheet = sheet;
        this.saving = saving;
        this.taking = taking;
        this.views = views;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        return views.list(visit, taking.may(visit, blank(Ids.next(), NO_BODY), Meetings.CREATE));
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next(), NO_BODY), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var body = form.uuid("body");
        var blank = blank(form.id(), body == null ? NO_BODY : body);
        var next = visit.url(path(blank.header().id()) + "?kvittering=saved");
        return saving.create(visit, meetings, blank, sheet, form, newPlace(visit, form.id()), next);
    }

    private static Meeting blank(UUID id, UUID body) {
        return new Meeting(
                Header.draft(id, Meeting.KIND, id.toString(), Meetings.PLANNED),
                body,
                LocalisedText.NONE,
                "",
                null,
                LocalisedText.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                LocalisedText.NONE,
                false,
                false,
                "",
                LocalisedText.NONE,
                Source.NONE);
    }

    static String path(UUID id) {
        return "/arbeid/mote/" + id;
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("meeting.add");
        return new Place(
                visit.frame(heading, "/arbeid/mote/ny", "meeting", visit.link("/arbeid/mote", "meeting.meetings")),
                heading,
                visit.url("/arbeid/mote"),
                visit.url("/arbeid/mote/" + id),
                visit.link("/arbeid/mote", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var meeting = meetings.get(id);
        taking.require(visit, meeting, Meetings.VIEW);
        return views.one(visit, 200, meeting, kvittering, null);
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var place = MeetingViews.place(visit, meetings.get(id));
        return saving.change(
                visit, meetings, id, sheet.forChange(), form, place, visit.url(path(id) + "?kvittering=saved"));
    }

    /** The meeting as a member of the body meets it. */
    @GetMapping("/{id}/pakke")
    ResponseEntity<byte[]> pack(Visit visit, @PathVariable UUID id) {
        var meeting = meetings.get(id);
        taking.require(visit, meeting, Meetings.READ);
        return views.pack(visit, meeting);
    }

    @PostMapping("/{id}/formalia")
    ResponseEntity<byte[]> addFormalCases(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Meetings.EDIT, request, form -> formal.add(visit.actor(), id));
    }

    @PostMapping("/{id}/oppfolgingssak")
    ResponseEntity<byte[]> addFollowUpCase(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Meetings.EDIT, request, form -> formal.addFollowUp(visit.actor(), id));
    }

    @PostMapping("/{id}/oppfolging")
    ResponseEntity<byte[]> followUp(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Meetings.FOLLOW_UP,
                request,
                form -> pack.followUp(visit.actor(), id, form.version(), form.text("oppfolging.reason")));
    }

    @PostMapping("/{id}/kall")
    ResponseEntity<byte[]> call(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Meetings.CALL, request, form -> pack.call(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/send")
    ResponseEntity<byte[]> dispatch(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Meetings.DISPATCH, request, form -> pack.dispatch(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/ettersend")
    ResponseEntity<byte[]> supplement(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Meetings.SUPPLEMENT,
                request,
                form -> pack.supplement(visit.actor(), id, form.version(), form.text("ettersend.reason")));
    }

    @PostMapping("/{id}/avlys")
    ResponseEntity<byte[]> cancel(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Meetings.CANCEL,
                request,
                form -> pack.cancel(visit.actor(), id, form.version(), form.text("avlys.reason")));
    }

    @PostMapping("/{id}/hold")
    ResponseEntity<byte[]> hold(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Meetings.HOLD,
                request,
                form -> commands.change(
                        visit.actor(),
                        Meetings.HOLD,
                        meetings,
                        id,
                        form.version(),
                        before -> before.with(before.header().in(Meetings.HELD))));
    }

    @PostMapping("/{id}/nummer")
    ResponseEntity<byte[]> number(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var meeting = meetings.get(id);
        return take(visit, id, Meetings.EDIT, request, form -> {
            int before = CaseSheet.minutes(form, "casesBefore");
            int meetingsBefore = CaseSheet.minutes(form, "meetingsBefore");
            if (!form.isRight()) {
                throw new Hindrance(Hindrance.Reason.FORM);
            }
            numbers.after(
                    visit.actor(), meeting.body(), meeting.year(), before, meetingsBefore, form.value("numbersReason"));
        });
    }

    private ResponseEntity<byte[]> take(
            Visit visit, UUID id, String action, HttpServletRequest request, Consumer<Form> step) {
        var meeting = meetings.get(id);
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                meeting,
                action,
                form,
                () -> step.accept(form),
                path(id) + "?kvittering=done",
                (status, problem) -> views.one(visit, status, meeting, null, problem, form));
    }
}
