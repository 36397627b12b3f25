package no.retning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.register.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings minutes from a draft, by way of the members' remarks, to a later meeting that approves them. */
@Component
public class MinutesFlow {
    private final Commands commands;
    private final AllMinutes all;
    private final MinutesDraft draft;
    private final Remarks remarks;
    private final Meetings meetings;
    private final Cases cases;
    private final CaseFlow flow;
    private final Agenda agenda;
    private final Roster roster;
    private final People people;
    private final Phrases phrases;

    MinutesFlow(
            Commands commands,
            AllMinutes all,
            MinutesDraft draft,
            Remarks remarks,
            Meetings meetings,
            Cases cases,
            CaseFlow flow,
            Agenda agenda,
            Roster roster,
            People people,
            Phrases phrases) {
        this.commands = commands;
        this.all = all;
        this.draft = draft;
        this.remarks = remarks;
        this.meetings = meetings;
        this.cases = cases;
        this.flow = flow;
        this.agenda = agenda;
        this.roster = roster;
        this.people = people;
        this.phrases = phrases;
    }

    /** Begins the minutes of a meeting that has been held, with all that was noted in it. */
    public Minutes draft(Actor actor, UUID meeting, long seen) {
        return commands.together(() -> {
            var held = commands.change(
                    actor,
                    Meetings.DRAFT,
                    meetings,
                    meeting,
                    seen,
                    before -> before.with(before.header().in(Meetings.DRAFT_MINUTES)));
            return commands.create(actor, all, draft.of(held));
        });
    }

    /** Takes in what has been noted since the draft was made; what has been written on stays as it is written. */
    public Minutes renew(Actor actor, UUID id, long seen) {
        return commands.change(
                actor, AllMinutes.EDIT, all, id, seen, before -> draft.renewed(before, meetings.get(before.meeting())));
    }

    /** Writes what the minutes say of one case. */
    public Minutes write(Actor actor, UUID id, long seen, UUID meetingCase, LocalisedText text) {
        return commands.change(
                actor,
                AllMinutes.EDIT,
                all,
                id,
                seen,
                before -> before.with(before.cases().stream()
                        .map(one -> one.meetingCase().equals(meetingCase) ? one.saying(text) : one)
                        .toList()));
    }

    /** @param until the last day for remarks, not before today */
    public Minutes send(Actor actor, UUID id, long seen, LocalDate until) {
        if (until.isBefore(roster.today())) {
            throw new Hindrance(Reason.PAST_DAY);
        }
        return commands.change(actor, AllMinutes.SEND, all, id, seen, before -> before.remarkable(until));
    }

    /**
     * A member wants something otherwise.
     *
     * @param meetingCase null for the minutes as a whole
     * @throws Hindrance if remarks are not asked for, or no longer
     */
    public Remark remark(Actor actor, UUID id, @Nullable UUID meetingCase, LocalisedText text) {
        var minutes = all.get(id);
        var until = minutes.remarksUntil();
        if (!minutes.header().state().equals(AllMinutes.REMARKS) || until == null || until.isBefore(roster.today())) {
            throw new Hindrance(Reason.REMARKS_CLOSED);
        }
        if (text.isEmpty()) {
            throw new Hindrance(Reason.TEXT_MISSING);
        }
        if (meetingCase != null
                && minutes.cases().stream().noneMatch(one -> one.meetingCase().equals(meetingCase))) {
            throw new Hindrance(Reason.NOT_CHOSEN);
        }
        var remark = Ids.next();
        return commands.create(
                actor,
                remarks,
                new Remark(
                        Header.draft(remark, Remark.KIND, remark.toString(), Remarks.OPEN),
                        minutes.body(),
                        id,
                        meetingCase,
                        seat(actor, minutes.body()),
                        actor.account(),
                        text,
                        LocalisedText.NONE));
    }

    private @Nullable UUID seat(Actor actor, UUID body) {
        var account = actor.account();
        if (account == null) {
            return null;
        }
        return people.signingInAs(account)
                .flatMap(person -> roster.on(body, roster.today()).stream()
                        .filter(one -> one.person()
                                .header()
                                .id()
                                .equals(person.header().id()))
                        .findFirst())
                .map(one -> one.seat().header().id())
                .orElse(null);
    }

    /** @param reason must be given, whether it was taken in or not */
    public Remark answer(Actor actor, UUID id, long seen, boolean taken, LocalisedText reason) {
        if (reason.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.change(actor, Remarks.ANSWER, remarks, id, seen, before -> before.answered(taken, reason));
    }

    /**
     * Puts the minutes up for approval, as a case of a later meeting of the body; not always the next.
     *
     * @throws Hindrance if a remark is unanswered, or the meeting is another body's or not later
     */
    public Minutes propose(Actor actor, UUID id, long seen, UUID later) {
        return commands.together(() -> {
            var minutes = all.get(id);
            var meeting = meetings.get(later);
            agenda.hold(meeting);
            if (!meeting.body().equals(minutes.body())) {
                throw new Hindrance(Reason.OTHER_BODY);
            }
            if (!meeting.starts().isAfter(minutes.starts())) {
                throw new Hindrance(Reason.NOT_LATER);
            }
            if (remarks.on(id).stream().anyMatch(one -> one.header().state().equals(Remarks.OPEN))) {
                throw new Hindrance(Reason.REMARKS_UNANSWERED);
            }
            var newId = Ids.next();
            var proposed = commands.change(actor, AllMinutes.PROPOSE, all, id, seen, before -> before.upIn(newId));
            place(actor, newId, proposed, later);
            return proposed;
        });
    }

    private void place(Actor actor, UUID id, Minutes minutes, UUID meeting) {
        var proposal = commands.create(
                actor,
                cases,
                Case.proposal(
                        id,
                        minutes.body(),
                        CaseTypes.of(CaseType.APPROVAL),
                        phrases.minutesApprovalTitle(minutes),
                        LocalisedText.NONE,
                        List.of(),
                        phrases.minutesApprovalDecision(minutes),
                        Handling.NONE));
        var accepted = flow.accept(actor, id, proposal.header().version(), null);
        agenda.place(actor, id, accepted.header().version(), meeting);
    }
}
