package no.retning.governance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the agenda of a meeting: which cases, in which order, how long each, with which numbers. */
@Component
public class Agenda {
    private static final int STEP = 10;
    private static final int LAST = 100_000;
    private static final Set<String> OPEN = Set.of(Meetings.PLANNED, Meetings.CALLED, Meetings.DISPATCHED);

    private final Commands commands;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Cases cases;
    private final Counter counter;

    Agenda(Commands commands, Bodies bodies, Meetings meetings, Cases cases, Counter counter) {
        this.commands = commands;
        this.bodies = bodies;
        this.meetings = meetings;
        this.cases = cases;
        this.counter = counter;
    }

    /** Takes hold of the counter that numbers a meeting's cases, before anything else is changed. */
    void hold(Meeting meeting) {
        counter.hold(meeting.body(), meeting.year());
    }

    /**
     * Puts a case that is accepted or postponed on the agenda of a meeting of its body, before any other business.
     *
     * @throws Hindrance if it is another body's meeting, or over
     */
    public Case place(Actor actor, UUID id, long seen, UUID meetingId) {
        return commands.together(() -> {
            var meeting = meetings.get(meetingId);
            hold(meeting);
            var placed = commands.change(actor, Cases.PLACE, cases, id, seen, before -> {
                if (!before.body().equals(meeting.body())) {
                    throw new Hindrance(Reason.OTHER_BODY);
                }
                if (!OPEN.contains(meeting.header().state())) {
                    throw new Hindrance(Reason.MEETING_IS_CLOSED);
                }
                return before.with(before.header().in(Cases.ACCEPTED))
                        .with(before.placement().at(meetingId, end(before, meetingId)));
            });
            number(actor, meeting);
            return cases.get(placed.header().id());
        });
    }

    private int end(Case placed, UUID meeting) {
        if (placed.types().areAnyOtherBusinessOnly()) {
            return LAST;
        }
        return cases.on(meeting).stream()
                        .mapToInt(one -> one.placement().position())
                        .filter(position -> position < LAST)
                        .max()
                        .orElse(0)
                + STEP;
    }

    /** Before all that is there. */
    int start(UUID meeting) {
        return cases.on(meeting).stream()
                        .mapToInt(one -> one.placement().position())
                        .min()
                        .orElse(2 * STEP)
                - STEP;
    }

    void putFirst(Actor actor, Case placed, int position) {
        put(actor, placed, placed.header().version(), position);
        var meeting = placed.meeting();
        if (meeting != null) {
            number(actor, meetings.get(meeting));
        }
    }

    /** Takes a case that has not been sent out off the agenda; a number it has been given stays its own. */
    public Case takeOff(Actor actor, UUID id, long seen) {
        return commands.change(
                actor,
                Cases.PLACE,
                cases,
                id,
                seen,
                before -> before.with(before.placement().off()));
    }

    /** Swaps a case with the nearest one before it, or after it, that has not been sent out either. */
    public void move(Actor actor, UUID id, long seen, boolean up) {
        commands.together(() -> {
            var moved = cases.get(id);
            var meetingId = moved.meeting();
            if (meetingId == null) {
                throw new Hindrance(Reason.MEETING_IS_CLOSED);
            }
            var meeting = meetings.get(meetingId);
            hold(meeting);
            var loose = loose(meetingId);
            int at = loose.stream().map(one -> one.header().id()).toList().indexOf(id);
            if (at < 0) {
                throw new Hindrance(Reason.MEETING_IS_CLOSED);
            }
            int other = up ? at - 1 : at + 1;
            if (other >= 0 && other < loose.size()) {
                var neighbour = loose.get(other);
                put(actor, moved, seen, neighbour.placement().position());
                put(
                        actor,
                        neighbour,
                        neighbour.header().version(),
                        moved.placement().position());
                number(actor, meeting);
            }
            return meeting;
        });
    }

    private void put(Actor actor, Case one, long seen, int position) {
        commands.change(
                actor,
                Cases.PLACE,
                cases,
                one.header().id(),
                seen,
                before -> before.with(before.placement().atPosition(position)));
    }

    /** Gives a case its minutes, and the time it begins at whatever comes before it. */
    public Case time(Actor actor, UUID id, long seen, TimeAllotted minutes, @Nullable LocalTime pinned) {
        return commands.change(
                actor,
                Cases.PLACE,
                cases,
                id,
                seen,
                before -> before.with(before.placement().lasting(minutes, pinned)));
    }

    private List<Case> loose(UUID meeting) {
        return cases.on(meeting).stream()
                .filter(one -> one.header().state().equals(Cases.ACCEPTED))
                .toList();
    }

    /** Numbers what is on the agenda of a meeting that has been called, and has not been sent out, in its order. */
    void number(Actor actor, Meeting meeting) {
        if (!meeting.header().state().equals(Meetings.PLANNED)) {
            deal(actor, meeting);
        }
    }

    /**
     * Deals the numbers that the cases have, and new ones for those that have none, out again in the order of the agenda.
     * The caller holds the counter.
     */
    void deal(Actor actor, Meeting meeting) {
        var body = bodies.get(meeting.body());
        var wanting = loose(meeting.header().id()).stream()
                .filter(one -> !one.frozen())
                .filter(one -> body.anyOtherBusinessNumbered() || !one.types().areAnyOtherBusinessOnly())
                .toList();
        var numbers = new ArrayList<SeriesNumber>();
        for (var one : wanting) {
            var number = one.number();
            numbers.add(number == null ? counter.next(meeting.body(), meeting.year(), Counter.CASE) : number);
        }
        numbers.sort(null);
        for (int i = 0; i < wanting.size(); i++) {
            var one = wanting.get(i);
            var number = numbers.get(i);
            if (!number.equals(one.number())) {
                commands.change(
                        actor,
                        Cases.PLACE,
                        cases,
                        one.header().id(),
                        one.header().version(),
                        before -> before.numbered(number));
            }
        }
    }
}
