package no.retning.governance;

import java.time.LocalDate;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.SlugTaken;
import no.retning.formats.agenda.Draft;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts a meeting from what was read of its pack, and lets a person confirm it or put it aside. */
@Component
public class LandPack {
    private final Commands commands;
    private final PackReadings readings;
    private final Meetings meetings;
    private final Cases cases;
    private final CaseFlow flow;
    private final Agenda agenda;
    private final PackNumbers numbers;
    private final PackFollowing following;
    private final Phrases phrases;
    private final Languages languages;

    LandPack(
            Commands commands,
            PackReadings readings,
            Meetings meetings,
            Cases cases,
            CaseFlow flow,
            Agenda agenda,
            PackNumbers numbers,
            PackFollowing following,
            Phrases phrases,
            Languages languages) {
        this.commands = commands;
        this.readings = readings;
        this.meetings = meetings;
        this.cases = cases;
        this.flow = flow;
        this.agenda = agenda;
        this.numbers = numbers;
        this.following = following;
        this.phrases = phrases;
        this.languages = languages;
    }

    /** A file as it was read. */
    public record Pack(String file, String digest, Draft draft) {}

    /**
     * Drafts the meeting: planned, with its cases accepted, on its agenda and numbered as in the pack. Nothing is public.
     *
     * @throws Hindrance NUMBERS_GIVEN if a case of the body has one of the numbers
     */
    public PackReading land(Actor actor, Body body, LocalDate day, Pack pack) {
        return commands.together(() -> {
            var read = pack.draft().meeting();
            var draft = new PackDraft(
                    body, read, day, pack.file(), languages.first().tag());
            var report = PackReport.of(pack.file(), pack.draft(), draft);
            var planned = draft.meeting();
            // The counter first: the journal waits for nobody who waits for it.
            var span = numbers.take(actor, planned, report.meetingNumber(), read.cases(), pack.file());
            var meeting = commands.create(actor, meetings, planned.titled(phrases.title(planned)));
            for (int i = 0; i < read.cases().size(); i++) {
                place(actor, draft.proposal(i), meeting);
            }
            var id = Ids.next();
            return commands.create(
                    actor,
                    readings,
                    new PackReading(
                            Header.draft(id, PackReading.KIND, id.toString(), PackReadings.UNCONFIRMED),
                            body.header().id(),
                            meeting.header().id(),
                            pack.digest(),
                            new Personal(Json.text(report)),
                            span.before(),
                            span.after()));
        });
    }

    private void place(Actor actor, Case proposal, Meeting meeting) {
        var named = proposal.number() == null ? proposal : proposal.with(phrases.named(proposal, meeting));
        try {
            var created = commands.create(actor, cases, named);
            var accepted =
                    flow.accept(actor, created.header().id(), created.header().version(), null);
            agenda.place(
                    actor,
                    accepted.header().id(),
                    accepted.header().version(),
                    meeting.header().id());
        } catch (SlugTaken taken) {
            throw new Hindrance(Reason.NUMBERS_GIVEN);
        }
    }

    /**
     * Says that the draft is right, with the meeting as given, and makes what follows from it: all or nothing.
     *
     * @param number of the meeting in its year; null lets the body's series go on
     * @param also what else of the pack is taken in
     * @throws Hindrance if some of it cannot be
     */
    public void confirm(Actor actor, UUID id, long seen, Meeting as, @Nullable Integer number, Following also) {
        commands.together(() -> {
            var reading = readings.get(id);
            var before = meetings.get(reading.meeting());
            numbers.hold(before);
            numbers.hold(as);
            if (number != null) {
                numbers.meeting(actor, as, number);
            }
            if (!as.equals(before)) {
                commands.change(
                        actor,
                        Meetings.EDIT,
                        meetings,
                        reading.meeting(),
                        before.header().version(),
                        present -> as.titled(phrases.title(as)).with(present.header()));
            }
            following.take(actor, as, also);
            return commands.change(
                    actor,
                    PackReadings.CONFIRM,
                    readings,
                    id,
                    seen,
                    present -> present.with(present.header().in(PackReadings.CONFIRMED)));
        });
    }

    /** Puts the draft aside: the meeting is cancelled, its cases are withdrawn, and the numbers of the pack are free again. */
    public void discard(Actor actor, UUID id, long seen, String reason) {
        if (reason.isBlank()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        commands.together(() -> {
            var reading = readings.get(id);
            var meeting = meetings.get(reading.meeting());
            numbers.hold(meeting);
            for (var one : cases.on(reading.meeting())) {
                var header = one.header();
                commands.change(
                        actor,
                        Cases.WITHDRAW,
                        cases,
                        header.id(),
                        header.version(),
                        before -> before.with(before.handling().because(reason.strip()))
                                .freed(unnamed(before.header()).in(Cases.WITHDRAWN)));
            }
            numbers.giveBack(meeting, reading);
            commands.change(
                    actor,
                    Meetings.CANCEL,
                    meetings,
                    reading.meeting(),
                    meeting.header().version(),
                    before -> before.with(before.header().in(Meetings.CANCELLED)));
            return commands.change(
                    actor,
                    PackReadings.DISCARD,
                    readings,
                    id,
                    seen,
                    present -> present.with(present.header().in(PackReadings.DISCARDED)));
        });
    }

    private static Header unnamed(Header header) {
        return new Header(
                header.id(),
                header.kind(),
                header.id().toString(),
                header.state(),
                header.version(),
                header.validity(),
                header.predecessor(),
                header.changedAt());
    }
}
