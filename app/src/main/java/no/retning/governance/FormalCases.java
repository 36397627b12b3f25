package no.retning.governance;

import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** The cases that every agenda has: approval of notice and agenda first, any other business last. */
@Component
public class FormalCases {
    private final Commands commands;
    private final Agenda agenda;
    private final CaseFlow flow;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Cases cases;
    private final Phrases phrases;
    private final FollowUpText followUp;

    FormalCases(
            Commands commands,
            Agenda agenda,
            CaseFlow flow,
            Bodies bodies,
            Meetings meetings,
            Cases cases,
            Phrases phrases,
            FollowUpText followUp) {
        this.commands = commands;
        this.agenda = agenda;
        this.flow = flow;
        this.bodies = bodies;
        this.meetings = meetings;
        this.cases = cases;
        this.phrases = phrases;
        this.followUp = followUp;
    }

    /** Adds those that the meeting's agenda lacks. */
    public void add(Actor actor, UUID meetingId) {
        commands.together(() -> {
            var meeting = meetings.get(meetingId);
            agenda.hold(meeting);
            var body = bodies.get(meeting.body());
            var title = phrases.approvalTitle();
            var there = cases.on(meetingId);
            if (there.stream().noneMatch(one -> one.title().equals(title))) {
                var first = agenda.start(meetingId);
                var approval = add(
                        actor,
                        meetingId,
                        body,
                        title,
                        CaseType.APPROVAL,
                        LocalisedText.NONE,
                        phrases.approvalDecision(body));
                agenda.putFirst(actor, approval, first);
            }
            if (there.stream().noneMatch(one -> one.types().areAnyOtherBusinessOnly())) {
                add(
                        actor,
                        meetingId,
                        body,
                        phrases.otherBusinessTitle(),
                        CaseType.ANY_OTHER_BUSINESS,
                        LocalisedText.NONE,
                        LocalisedText.NONE);
            }
            return there;
        });
    }

    /**
     * Adds the case about what earlier decisions led to, or writes it anew where the agenda has it and it has not been
     * sent out: what is open, what is overdue first.
     */
    public Case addFollowUp(Actor actor, UUID meetingId) {
        return commands.together(() -> {
            var meeting = meetings.get(meetingId);
            agenda.hold(meeting);
            var body = bodies.get(meeting.body());
            var title = phrases.followUpTitle();
            var text = followUp.of(meeting.body());
            var there = cases.on(meetingId).stream()
                    .filter(one ->
                            one.title().equals(title) && one.header().state().equals(Cases.ACCEPTED))
                    .findFirst();
            if (there.isEmpty()) {
                return add(actor, meetingId, body, title, CaseType.INFORMATION, text, phrases.followUpDecision(body));
            }
            var header = there.get().header();
            return commands.change(
                    actor, Cases.EDIT, cases, header.id(), header.version(), before -> before.telling(text));
        });
    }

    private Case add(
            Actor actor,
            UUID meeting,
            Body body,
            LocalisedText title,
            CaseType type,
            LocalisedText text,
            LocalisedText proposedDecision) {
        var proposed = commands.create(
                actor,
                cases,
                Case.proposal(
                        Ids.next(),
                        body.header().id(),
                        CaseTypes.of(type),
                        title,
                        text,
                        List.of(),
                        proposedDecision,
                        Handling.NONE));
        var accepted =
                flow.accept(actor, proposed.header().id(), proposed.header().version(), null);
        return agenda.place(actor, accepted.header().id(), accepted.header().version(), meeting);
    }
}
