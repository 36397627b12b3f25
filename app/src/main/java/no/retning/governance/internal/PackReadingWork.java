package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.governance.Hindrance;
import no.retning.governance.LandPack;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.PackReading;
import no.retning.governance.PackReadings;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was read of a pack: a person looks, mends the meeting's own fields, and confirms, or puts it aside. */
@Controller
@RequestMapping("/arbeid/mote/{id}/innlest")
class PackReadingWork {
    private final PackReadings readings;
    private final Meetings meetings;
    private final LandPack packs;
    private final Taking taking;
    private final FollowingSheet following;
    private final ReadingViews views;

    PackReadingWork(
            PackReadings readings,
            Meetings meetings,
            LandPack packs,
            Taking taking,
            FollowingSheet following,
            ReadingViews views) {
        this.readings = readings;
        this.meetings = meetings;
        this.packs = packs;
        this.taking = taking;
        this.following = following;
        this.views = views;
    }

    static String path(UUID meeting) {
        return "/arbeid/mote/" + meeting + "/innlest";
    }

    private PackReading reading(UUID meeting) {
        return readings.of(meeting).orElseThrow(() -> new NoSuchRecord(PackReading.KIND, meeting));
    }

    @GetMapping
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var reading = reading(id);
        taking.require(visit, reading, PackReadings.VIEW);
        return views.one(visit, 200, meetings.get(id), reading, Form.of(visit.reading(), values(id, reading)), null);
    }

    private java.util.Map<String, String> values(UUID id, PackReading reading) {
        return ReadingViews.values(meetings.get(id), ReadingViews.report(reading));
    }

    @PostMapping("/bekreft")
    ResponseEntity<byte[]> confirm(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var reading = reading(id);
        if (isSettled(reading)) {
            return settled(visit, id, reading);
        }
        var before = meetings.get(id);
        var form = Form.sent(visit.reading(), request);
        taking.require(visit, reading, PackReadings.CONFIRM);
        var as = as(before, form);
        var number = number(form);
        var also = following.read(form, as, ReadingViews.report(reading));
        return taking.take(
                visit,
                reading,
                PackReadings.CONFIRM,
                form,
                () -> packs.confirm(visit.actor(), reading.header().id(), form.version(), as, number, also),
                MeetingWork.path(id) + "?kvittering=done",
                (status, problem) -> views.one(visit, status, before, reading, form, problem));
    }

    private static boolean isSettled(PackReading reading) {
        return !reading.header().state().equals(PackReadings.UNCONFIRMED);
    }

    /** Sent twice, or another was first: the page says what became of what was read. */
    private ResponseEntity<byte[]> settled(Visit visit, UUID id, PackReading reading) {
        taking.require(visit, reading, PackReadings.VIEW);
        return Answer.seeOther(visit.url(MeetingWork.path(id) + "/innlest"));
    }

    /** The meeting with what the form says of it. */
    private static Meeting as(Meeting before, Form form) {
        var day = form.value("otherDay").isEmpty() ? form.demandedDay("day") : form.demandedDay("otherDay");
        var from = MeetingSheet.time(form, "from");
        var until = MeetingSheet.time(form, "until");
        if (from == null || until == null || !from.isBefore(until)) {
            form.wrong("until", "meeting.wrong.until");
            return before;
        }
        return new Meeting(
                before.header(),
                before.body(),
                before.bodyTitle(),
                before.bodySlug(),
                before.number(),
                before.title(),
                day.atTime(from).atZone(Dates.ZONE).toInstant(),
                day.atTime(until).atZone(Dates.ZONE).toInstant(),
                form.text("place"),
                form.isTicked("digital"),
                form.isTicked("extra"),
                before.joining(),
                before.remark(),
                before.source());
    }

    private static @Nullable Integer number(Form form) {
        var typed = form.value("number");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[1-9]\\d{0,2}")) {
            form.wrong("number", "reading.wrong.number");
            return null;
        }
        return Integer.valueOf(typed);
    }

    @PostMapping("/forkast")
    ResponseEntity<byte[]> discard(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var reading = reading(id);
        if (isSettled(reading)) {
            return settled(visit, id, reading);
        }
        var before = meetings.get(id);
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                reading,
                PackReadings.DISCARD,
                form,
                () -> {
                    if (form.value("reason").isEmpty()) {
                        throw new Hindrance(Hindrance.Reason.REASON_MISSING);
                    }
                    packs.discard(visit.actor(), reading.header().id(), form.version(), form.value("reason"));
                },
                MeetingWork.path(id) + "?kvittering=done",
                (status, problem) -> views.one(
                        visit, status, before, reading, Form.of(visit.reading(), values(id, reading)), problem));
    }
}
