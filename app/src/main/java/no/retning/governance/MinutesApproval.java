package no.retning.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.springframework.stereotype.Component;

/** Minutes are approved, locked and made known; what is put right after that is an edition that says who asked, and why. */
@Component
public class MinutesApproval {
    private final Commands commands;
    private final AllMinutes all;
    private final Meetings meetings;
    private final Cases cases;
    private final Roster roster;
    private final MeetingEditions meetingEditions;
    private final Composer composer;
    private final Editions editions;
    private final Attendances attendances;
    private final Statements statements;
    private final Stances stances;
    private final Impartialities impartialities;

    MinutesApproval(
            Commands commands,
            AllMinutes all,
            Meetings meetings,
            Cases cases,
            Roster roster,
            MeetingEditions meetingEditions,
            Composer composer,
            Editions editions,
            Attendances attendances,
            Statements statements,
            Stances stances,
            Impartialities impartialities) {
        this.commands = commands;
        this.all = all;
        this.meetings = meetings;
        this.cases = cases;
        this.roster = roster;
        this.meetingEditions = meetingEditions;
        this.composer = composer;
        this.editions = editions;
        this.attendances = attendances;
        this.statements = statements;
        this.stances = stances;
        this.impartialities = impartialities;
    }

    /** Approves the minutes that were up in a case which has now ended so; nothing, if none were. */
    void approvedIn(Actor actor, Case approving) {
        var meeting = approving.meeting();
        all.upIn(approving.header().id())
                .filter(minutes -> minutes.header().state().equals(AllMinutes.APPROVAL))
                .filter(minutes -> meeting != null)
                .ifPresent(
                        minutes -> approve(actor, minutes, approving, meetings.get(Objects.requireNonNull(meeting))));
    }

    private void approve(Actor actor, Minutes minutes, Case approving, Meeting in) {
        var number = approving.number();
        var approval = new Minutes.Approval(
                approving.header().id(),
                approving.header().slug(),
                number == null ? "" : number.cited(),
                in.title(),
                in.day());
        var header = minutes.header();
        published(
                actor,
                AllMinutes.APPROVE,
                header.id(),
                header.version(),
                LocalisedText.NONE,
                false,
                before -> before.approved(approval));
        lock(actor, minutes);
        var meeting = meetings.get(minutes.meeting()).header();
        publishMeeting(actor, Meetings.APPROVE, meeting.id(), meeting.version(), Meetings.APPROVED_MINUTES);
    }

    private void lock(Actor actor, Minutes minutes) {
        lock(actor, attendances, Attendances.LOCK, attendances.in(minutes.meeting()));
        for (var one : cases.on(minutes.meeting())) {
            var id = one.header().id();
            lock(actor, statements, Statements.LOCK, statements.in(id));
            lock(actor, stances, Stances.LOCK, stances.in(id));
            lock(actor, impartialities, Impartialities.LOCK, impartialities.in(id));
        }
    }

    private <R extends Recorded<R>> void lock(Actor actor, Records<R> records, String action, List<R> noted) {
        for (var one : noted) {
            commands.change(
                    actor,
                    action,
                    records,
                    one.header().id(),
                    one.header().version(),
                    before -> before.with(before.header().in("locked")));
        }
    }

    /** Lays the meeting with its approved minutes away. */
    public void archive(Actor actor, UUID meeting, long seen) {
        commands.together(() -> publishMeeting(actor, Meetings.ARCHIVE, meeting, seen, Meetings.ARCHIVED));
    }

    /** The meeting is made known as it is now, with what was decided in it. */
    private Meeting publishMeeting(Actor actor, String action, UUID id, long seen, String state) {
        var edition = new AtomicReference<Edition>();
        return commands.change(
                actor,
                action,
                meetings,
                id,
                seen,
                before -> {
                    var after = before.with(before.header().in(state));
                    edition.set(meetingEditions.publish(after, "", LocalisedText.NONE));
                    return after;
                },
                () -> Map.of("edition", Objects.requireNonNull(edition.get()).sha256()));
    }

    /**
     * Puts something right in approved minutes, as an edition of its own.
     *
     * @param decision whether it is the decision that was wrong, not what was said
     * @param askedBy the organisation that asked for it
     * @throws Hindrance if there is no such case in the minutes, or text, reason or who asked is missing
     */
    public Minutes correct(
            Actor actor,
            UUID id,
            long seen,
            UUID meetingCase,
            boolean decision,
            LocalisedText text,
            LocalisedText askedBy,
            LocalisedText reason) {
        if (text.isEmpty()) {
            throw new Hindrance(Reason.TEXT_MISSING);
        }
        if (reason.isEmpty() || askedBy.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.together(() -> {
            var minutes = all.get(id);
            var wrong = minutes.cases().stream()
                    .filter(one -> one.meetingCase().equals(meetingCase))
                    .findFirst()
                    .orElseThrow(() -> new Hindrance(Reason.NOT_CHOSEN));
            var correction = new Correction(
                    meetingCase,
                    decision,
                    decision ? wrong.decision() : wrong.text(),
                    text,
                    askedBy,
                    reason,
                    roster.today());
            var corrected = published(
                    actor, AllMinutes.CORRECT, id, seen, reason, true, before -> corrected(before, correction));
            if (decision) {
                correctCase(actor, meetingCase, text, reason);
            }
            return corrected;
        });
    }

    private static Minutes corrected(Minutes before, Correction correction) {
        var corrections = new ArrayList<>(before.corrections());
        corrections.add(correction);
        var changed = before.cases().stream()
                .map(one -> !one.meetingCase().equals(correction.meetingCase())
                        ? one
                        : correction.decision() ? one.deciding(correction.after()) : one.saying(correction.after()))
                .toList();
        return before.corrected(changed, corrections);
    }

    private void correctCase(Actor actor, UUID id, LocalisedText text, LocalisedText reason) {
        var one = cases.get(id);
        commands.change(
                actor,
                Cases.CORRECT,
                cases,
                id,
                one.header().version(),
                before -> before.decided(text, before.outcome()));
        var meeting = meetings.get(Objects.requireNonNull(one.meeting()));
        editions.publish(meetingEditions.of(meeting, ""), reason, true);
    }

    private Minutes published(
            Actor actor,
            String action,
            UUID id,
            long seen,
            LocalisedText reason,
            boolean correction,
            UnaryOperator<Minutes> edit) {
        var edition = new AtomicReference<Edition>();
        return commands.change(
                actor,
                action,
                all,
                id,
                seen,
                before -> {
                    var after = edit.apply(before);
                    var composition = new Composition(composer.item(after.publicly(), List.of()), List.of(), "");
                    edition.set(editions.publish(composition, reason, correction));
                    return after;
                },
                () -> Map.of("edition", Objects.requireNonNull(edition.get()).sha256()));
    }
}
