package no.retning.governance;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Edition;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** Calls a meeting, sends out its pack and what comes after it, or cancels it: each as an edition for everybody. */
@Component
public class DispatchPack {
    /** The cases whose papers go out: those on the agenda, not those that have been taken off it. */
    private static final Set<String> SENT = Set.of(Cases.ACCEPTED, Cases.DISPATCHED);

    private final Commands commands;
    private final Meetings meetings;
    private final Cases cases;
    private final PaperFlow papers;
    private final Agenda agenda;
    private final Counter counter;
    private final Phrases phrases;
    private final MeetingEditions editions;
    private final PackReadings readings;

    DispatchPack(
            Commands commands,
            Meetings meetings,
            Cases cases,
            PaperFlow papers,
            Agenda agenda,
            Counter counter,
            Phrases phrases,
            MeetingEditions editions,
            PackReadings readings) {
        this.commands = commands;
        this.meetings = meetings;
        this.cases = cases;
        this.papers = papers;
        this.agenda = agenda;
        this.counter = counter;
        this.phrases = phrases;
        this.editions = editions;
        this.readings = readings;
    }

    /**
     * Gives the meeting and its cases their numbers, and makes it known; the cases themselves are not yet.
     *
     * @throws Hindrance if it was read from a pack and nobody has confirmed that it was read right
     */
    public Meeting call(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            if (readings.of(id)
                    .filter(one -> one.header().state().equals(PackReadings.UNCONFIRMED))
                    .isPresent()) {
                throw new Hindrance(Reason.UNCONFIRMED);
            }
            var meeting = held(id);
            agenda.deal(actor, meeting);
            return published(actor, Meetings.CALL, id, seen, "", LocalisedText.NONE, before -> {
                var number = counter.next(before.body(), before.year(), Counter.MEETING);
                var named = before.named(phrases.named(before, number).in(Meetings.CALLED), number, before.title());
                return named.named(named.header(), number, phrases.title(named));
            });
        });
    }

    /**
     * Publishes the pack: from now on its numbers never change.
     *
     * @throws Hindrance if nothing is on the agenda
     */
    public Meeting dispatch(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var meeting = held(id);
            send(actor, meeting, false);
            if (cases.on(id).isEmpty()) {
                throw new Hindrance(Reason.NO_CASES);
            }
            return published(
                    actor,
                    Meetings.DISPATCH,
                    id,
                    seen,
                    "",
                    LocalisedText.NONE,
                    before -> before.with(before.header().in(Meetings.DISPATCHED)));
        });
    }

    /**
     * Publishes what has changed or come since the meeting was called or its pack was sent out; what comes late is marked.
     *
     * @throws Hindrance if no reason is given
     * @throws no.retning.edition.NothingChanged if there is nothing new
     */
    public Meeting supplement(Actor actor, UUID id, long seen, LocalisedText reason) {
        if (reason.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.together(() -> {
            var meeting = held(id);
            if (meeting.header().state().equals(Meetings.DISPATCHED)) {
                send(actor, meeting, true);
            }
            return published(
                    actor, Meetings.SUPPLEMENT, id, seen, MeetingEditions.SUPPLEMENT, reason, before -> before);
        });
    }

    /**
     * Publishes what has become of the cases after the meeting: inputs answered, decisions followed up.
     *
     * @throws Hindrance if no reason is given
     * @throws no.retning.edition.NothingChanged if there is nothing new
     */
    public Meeting followUp(Actor actor, UUID id, long seen, LocalisedText reason) {
        if (reason.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return published(actor, Meetings.FOLLOW_UP, id, seen, "", reason, before -> before);
    }

    /**
     * Calls a meeting off: what is on its agenda waits for another, with the numbers that have been sent out.
     *
     * @param remark why; everybody reads it where they have been told of the meeting
     */
    public Meeting cancel(Actor actor, UUID id, long seen, LocalisedText remark) {
        if (remark.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.together(() -> {
            var meeting = held(id);
            for (var one : cases.on(id)) {
                release(actor, one);
            }
            UnaryOperator<Meeting> cancelled =
                    before -> before.remarked(remark).with(before.header().in(Meetings.CANCELLED));
            return editions.isPublished(meeting)
                    ? published(actor, Meetings.CANCEL, id, seen, "", remark, cancelled)
                    : commands.change(actor, Meetings.CANCEL, meetings, id, seen, cancelled);
        });
    }

    private void release(Actor actor, Case one) {
        var header = one.header();
        if (header.state().equals(Cases.ACCEPTED)) {
            agenda.takeOff(actor, header.id(), header.version());
        } else if (header.state().equals(Cases.DISPATCHED)) {
            commands.change(
                    actor,
                    Cases.POSTPONE,
                    cases,
                    header.id(),
                    header.version(),
                    before -> before.with(before.header().in(Cases.POSTPONED)));
        }
    }

    /** The meeting, with its body's counter in hand. */
    private Meeting held(UUID id) {
        var meeting = meetings.get(id);
        agenda.hold(meeting);
        return meeting;
    }

    private void send(Actor actor, Meeting meeting, boolean late) {
        agenda.deal(actor, meeting);
        var all = cases.on(meeting.header().id());
        var plan = ClockPlan.of(meeting, all);
        for (var one : all) {
            var header = one.header();
            if (header.state().equals(Cases.ACCEPTED)) {
                commands.change(
                        actor,
                        Cases.DISPATCH,
                        cases,
                        header.id(),
                        header.version(),
                        before -> before.sent(
                                (before.frozen() ? before.header() : phrases.named(before, meeting))
                                        .in(Cases.DISPATCHED),
                                late,
                                before.placement().starting(plan.starts(header.id()))));
            }
            if (SENT.contains(header.state())) {
                papers.send(actor, one, late);
            }
        }
    }

    private Meeting published(
            Actor actor,
            String action,
            UUID id,
            long seen,
            String label,
            LocalisedText reason,
            UnaryOperator<Meeting> edit) {
        var edition = new AtomicReference<Edition>();
        return commands.change(
                actor,
                action,
                meetings,
                id,
                seen,
                before -> {
                    var after = edit.apply(before);
                    edition.set(editions.publish(after, label, reason));
                    return after;
                },
                () -> Map.of("edition", Objects.requireNonNull(edition.get()).sha256()));
    }
}
