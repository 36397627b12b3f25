package no.retning.governance;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what happens in a meeting: who is here, when each case is treated, what is said, and where each stands. */
@Component
public class Proceedings {
    private static final Set<String> OPEN = Set.of(Meetings.DISPATCHED, Meetings.HELD, Meetings.DRAFT_MINUTES);
    private static final Set<SeatRole> DECIDING = Set.of(SeatRole.MEMBER, SeatRole.CHAIR);

    private final Commands commands;
    private final Meetings meetings;
    private final Cases cases;
    private final Bodies bodies;
    private final Seats seats;
    private final Roster roster;
    private final Attendances attendances;
    private final Statements statements;
    private final Stances stances;
    private final Impartialities impartialities;

    Proceedings(
            Commands commands,
            Meetings meetings,
            Cases cases,
            Bodies bodies,
            Seats seats,
            Roster roster,
            Attendances attendances,
            Statements statements,
            Stances stances,
            Impartialities impartialities) {
        this.commands = commands;
        this.meetings = meetings;
        this.cases = cases;
        this.bodies = bodies;
        this.seats = seats;
        this.roster = roster;
        this.attendances = attendances;
        this.statements = statements;
        this.stances = stances;
        this.impartialities = impartialities;
    }

    /** When somebody was here, and for which cases: none named means all. */
    public record Hours(@Nullable LocalTime from, @Nullable LocalTime until, List<UUID> cases) {
        public static final Hours ALL = new Hours(null, null, List.of());
    }

    /**
     * Notes whether a person is here for a seat; who does not hold the seat on the day of the meeting is here on behalf of
     * who does.
     *
     * @throws Hindrance if the seat is another body's, the hours are none, or the minutes are approved
     */
    public Attendance attend(Actor actor, UUID meetingId, UUID seat, UUID person, boolean present, Hours hours) {
        return commands.together(() -> {
            var meeting = open(meetings.get(meetingId));
            inBody(seat, meeting.body());
            if (hours.from() != null && hours.until() != null && !hours.from().isBefore(hours.until())) {
                throw new Hindrance(Reason.NO_HOURS);
            }
            var member = holder(meeting, seat);
            var blank = Attendance.of(meeting, seat, person);
            var note = new Attendance(
                    blank.header(),
                    meeting.body(),
                    meetingId,
                    seat,
                    person,
                    person.equals(member) ? null : member,
                    present,
                    present ? hours.from() : null,
                    present ? hours.until() : null,
                    present ? hours.cases() : List.of());
            return attendances.noted(meetingId).stream()
                    .filter(one -> one.seat().equals(seat) && one.person().equals(person))
                    .findFirst()
                    .map(one -> commands.change(
                            actor,
                            Attendances.EDIT,
                            attendances,
                            one.header().id(),
                            one.header().version(),
                            before -> note.with(before.header().in(Attendances.ACTIVE))))
                    .orElseGet(() -> commands.create(actor, attendances, note));
        });
    }

    private @Nullable UUID holder(Meeting meeting, UUID seat) {
        return roster.on(meeting.body(), meeting.day()).stream()
                .filter(one -> one.seat().header().id().equals(seat)
                        && !one.membership().deputy())
                .findFirst()
                .map(one -> one.person().header().id())
                .orElse(null);
    }

    /** Takes a note of attendance away again. */
    public void unattend(Actor actor, UUID id, long seen) {
        var one = attendances.get(id);
        open(meetings.get(one.meeting()));
        commands.change(
                actor,
                Attendances.REMOVE,
                attendances,
                id,
                seen,
                before -> before.with(before.header().in(Attendances.REMOVED)));
    }

    /** A case's treatment begins, which ends that of the one before. */
    public Case begin(Actor actor, UUID id, long seen, LocalTime at) {
        return commands.together(() -> {
            var begun = run(actor, id, seen, before -> before.placement().beginning(at));
            for (var other : cases.on(Objects.requireNonNull(begun.meeting()))) {
                var place = other.placement();
                if (!other.header().id().equals(id) && place.began() != null && place.ended() == null) {
                    run(
                            actor,
                            other.header().id(),
                            other.header().version(),
                            before -> before.placement().ending(at));
                }
            }
            return begun;
        });
    }

    /** A case's treatment ends. */
    public Case end(Actor actor, UUID id, long seen, LocalTime at) {
        return run(actor, id, seen, before -> before.placement().ending(at));
    }

    private Case run(Actor actor, UUID id, long seen, Function<Case, Placement> newPlacement) {
        return commands.change(actor, Cases.RUN, cases, id, seen, before -> {
            open(before);
            return before.with(newPlacement.apply(before));
        });
    }

    /** @param point the discussion point that is answered, from 1; null for what is said of the case as a whole */
    public Statement say(Actor actor, UUID caseId, UUID seat, @Nullable Integer point, LocalisedText text) {
        var one = open(cases.get(caseId));
        written(text);
        inBody(seat, one.body());
        if (point != null && (point < 1 || point > one.discussionPoints().size())) {
            throw new Hindrance(Reason.NOT_CHOSEN);
        }
        return commands.create(actor, statements, Statement.of(one, seat, point, text));
    }

    /** Writes a statement anew, or takes it away when nothing is left of it. */
    public Statement say(Actor actor, UUID id, long seen, LocalisedText text) {
        open(cases.get(statements.get(id).meetingCase()));
        return text.isEmpty()
                ? commands.change(
                        actor,
                        Statements.REMOVE,
                        statements,
                        id,
                        seen,
                        before -> before.with(before.header().in(Statements.REMOVED)))
                : commands.change(actor, Statements.EDIT, statements, id, seen, before -> before.saying(text));
    }

    /**
     * Notes where a seat stands in the decision.
     *
     * @throws Hindrance if the body does not decide so, the seat has no part in it, or a reservation or condition is not
     *     put into words
     */
    public Stance stand(Actor actor, UUID caseId, UUID seat, Stand stand, LocalisedText text) {
        return commands.together(() -> {
            var one = open(cases.get(caseId));
            inBody(seat, one.body());
            if (bodies.get(one.body()).decisionRule() != stand.rule()) {
                throw new Hindrance(Reason.OTHER_RULE);
            }
            if (!DECIDING.contains(seats.get(seat).role())) {
                throw new Hindrance(Reason.NO_MEMBER);
            }
            if (stand == Stand.RESERVATION || stand == Stand.CONDITION) {
                written(text);
            }
            if (isBarred(caseId, seat)) {
                throw new Hindrance(Reason.PARTIAL);
            }
            return stances.noted(caseId).stream()
                    .filter(present -> present.seat().equals(seat))
                    .findFirst()
                    .map(present -> commands.change(
                            actor,
                            Stances.EDIT,
                            stances,
                            present.header().id(),
                            present.header().version(),
                            before -> before.standing(stand, text)
                                    .with(before.header().in(Stances.ACTIVE))))
                    .orElseGet(() -> commands.create(actor, stances, Stance.of(one, seat, stand, text)));
        });
    }

    /** Every member who is here for the case, and has not said otherwise, endorses the decision. */
    public void agree(Actor actor, UUID caseId) {
        commands.together(() -> {
            var one = open(cases.get(caseId));
            var spoken = stances.in(caseId).stream().map(Stance::seat).toList();
            attendances.in(Objects.requireNonNull(one.meeting())).stream()
                    .filter(attendance -> attendance.isHereFor(one))
                    .map(Attendance::seat)
                    .distinct()
                    .filter(seat -> !spoken.contains(seat)
                            && DECIDING.contains(seats.get(seat).role())
                            && !isBarred(caseId, seat))
                    .forEach(seat -> stand(actor, caseId, seat, Stand.ENDORSEMENT, LocalisedText.NONE));
            return one;
        });
    }

    private boolean isBarred(UUID caseId, UUID seat) {
        return impartialities.in(caseId).stream()
                .anyMatch(one -> one.isBarring() && one.seat().equals(seat));
    }

    private static void written(LocalisedText text) {
        if (text.isEmpty()) {
            throw new Hindrance(Reason.TEXT_MISSING);
        }
    }

    private void inBody(UUID seat, UUID body) {
        if (!seats.get(seat).body().equals(body)) {
            throw new Hindrance(Reason.OTHER_BODY);
        }
    }

    private Case open(Case one) {
        var meeting = one.meeting();
        if (meeting == null) {
            throw new Hindrance(Reason.MEETING_IS_CLOSED);
        }
        open(meetings.get(meeting));
        return one;
    }

    private static Meeting open(Meeting meeting) {
        if (!isOpen(meeting)) {
            throw new Hindrance(Reason.MEETING_IS_CLOSED);
        }
        return meeting;
    }

    /** Whether what happens in it can still be noted: from the pack is sent out until the minutes are approved. */
    public static boolean isOpen(Meeting meeting) {
        return OPEN.contains(meeting.header().state());
    }
}
