package no.retning.governance;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Proceedings.Hours;
import no.retning.record.Header;
import no.retning.record.Personal;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import org.jspecify.annotations.Nullable;

/** A body with members who come to meetings, to tell stories with. */
final class Sitting {
    static final Actor SYSTEM = Actor.system("test");

    final TestInstance instance;
    final Commands commands;
    final Cases cases;
    final Meetings meetings;
    final CaseFlow flow;
    final Proceedings proceedings;
    final MinutesFlow minutesFlow;
    final AllMinutes minutes;
    final Body body;
    private final Agenda agenda;
    private final DispatchPack pack;

    Sitting(TestInstance instance, DecisionRule rule) {
        this.instance = instance;
        commands = instance.bean(Commands.class);
        cases = instance.bean(Cases.class);
        meetings = instance.bean(Meetings.class);
        flow = instance.bean(CaseFlow.class);
        proceedings = instance.bean(Proceedings.class);
        minutesFlow = instance.bean(MinutesFlow.class);
        minutes = instance.bean(AllMinutes.class);
        agenda = instance.bean(Agenda.class);
        pack = instance.bean(DispatchPack.class);
        var slug = "organ-" + UUID.randomUUID().toString().substring(0, 8);
        body = commands.create(
                SYSTEM,
                instance.bean(Bodies.class),
                new Body(
                        Header.draft(UUID.randomUUID(), Body.KIND, slug, Body.ACTIVE),
                        nb("Utvalget " + slug),
                        nb(slug),
                        nb("Gir råd."),
                        BodyLevel.SENIOR_MANAGERS,
                        rule,
                        true,
                        SOURCE));
    }

    Organisation organisationCalled(String name) {
        return commands.create(
                SYSTEM, instance.bean(Organisations.class), organisation("o-" + UUID.randomUUID(), name));
    }

    Seat seatFor(String organisation, SeatRole role) {
        var seat = Seat.of(
                UUID.randomUUID(),
                body.header().id(),
                organisationCalled(organisation).header().id(),
                role,
                SOURCE);
        return commands.create(SYSTEM, instance.bean(Seats.class), seat);
    }

    Person person(String name, @Nullable UUID account) {
        return commands.create(
                SYSTEM, instance.bean(People.class), Person.of(UUID.randomUUID(), new Personal(name), account, SOURCE));
    }

    Person sits(Seat seat, Person person, boolean deputy, @Nullable LocalDate from, @Nullable LocalDate until) {
        var membership = Membership.of(UUID.randomUUID(), seat, person.header().id(), deputy, SOURCE);
        commands.create(
                SYSTEM,
                instance.bean(Memberships.class),
                membership.with(membership.header().valid(new Validity(from, until))));
        return person;
    }

    /** A meeting with these cases, sent out. */
    Meeting sentOut(Instant starts, Case... proposals) {
        var planned = commands.create(SYSTEM, meetings, meeting(body, starts));
        var id = planned.header().id();
        for (var one : proposals) {
            place(one, id);
        }
        return send(id);
    }

    void place(Case one, UUID meeting) {
        var proposed = commands.create(SYSTEM, cases, one);
        var accepted = flow.accept(SYSTEM, one.header().id(), proposed.header().version(), null);
        agenda.place(SYSTEM, one.header().id(), accepted.header().version(), meeting);
    }

    Meeting planned(Instant starts) {
        return commands.create(SYSTEM, meetings, meeting(body, starts));
    }

    Meeting send(UUID id) {
        pack.call(SYSTEM, id, meetings.get(id).header().version());
        return pack.dispatch(SYSTEM, id, meetings.get(id).header().version());
    }

    Case about(String title, CaseType... types) {
        return proposal(body, title, types);
    }

    Case fresh(Case one) {
        return cases.get(one.header().id());
    }

    Attendance here(Meeting meeting, Seat seat, Person person, Case... forCases) {
        return proceedings.attend(
                SYSTEM,
                meeting.header().id(),
                seat.header().id(),
                person.header().id(),
                true,
                new Hours(
                        null,
                        null,
                        List.of(forCases).stream().map(one -> one.header().id()).toList()));
    }

    Case decide(Case one, String decision, Outcome outcome) {
        return flow.decide(SYSTEM, one.header().id(), fresh(one).header().version(), nb(decision), outcome);
    }

    /** Ends a meeting and sends its draft minutes to the members, who have until this day. */
    Minutes drafted(Meeting meeting, LocalDate until) {
        var id = meeting.header().id();
        commands.change(
                SYSTEM,
                Meetings.HOLD,
                meetings,
                id,
                meetings.get(id).header().version(),
                before -> before.with(before.header().in(Meetings.HELD)));
        var draft = minutesFlow.draft(SYSTEM, id, meetings.get(id).header().version());
        return minutesFlow.send(SYSTEM, draft.header().id(), draft.header().version(), until);
    }
}
