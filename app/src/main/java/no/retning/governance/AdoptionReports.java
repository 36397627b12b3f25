package no.retning.governance;

import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** Organisations report whether their own line has adopted what they stood for in a body. */
@Component
public class AdoptionReports {
    private final Commands commands;
    private final Access access;
    private final Meetings meetings;
    private final Cases cases;
    private final Roster roster;
    private final People people;
    private final Stances stances;

    AdoptionReports(
            Commands commands,
            Access access,
            Meetings meetings,
            Cases cases,
            Roster roster,
            People people,
            Stances stances) {
        this.commands = commands;
        this.access = access;
        this.meetings = meetings;
        this.cases = cases;
        this.roster = roster;
        this.people = people;
        this.stances = stances;
    }

    /** @throws Hindrance if somebody reports for a seat that is not theirs, without working with the meeting */
    public Stance report(Actor actor, UUID id, long seen, Adoption adoption) {
        return commands.change(actor, Stances.REPORT, stances, id, seen, before -> {
            if (!mayReport(actor, before)) {
                throw new Hindrance(Reason.OTHER_SEAT);
            }
            return before.reported(adoption);
        });
    }

    /** Whether it is the actor's own seat, or the actor works with the meeting. */
    public boolean mayReport(Actor actor, Stance stance) {
        var meeting = cases.get(stance.meetingCase()).meeting();
        boolean works = meeting != null && access.allows(actor, meetings.get(meeting), Meetings.VIEW);
        return access.allows(actor, stance, Stances.REPORT) && (works || isOwn(actor, stance));
    }

    private boolean isOwn(Actor actor, Stance stance) {
        var account = actor.account();
        return account != null
                && people.signingInAs(account)
                        .map(person -> roster.on(stance.body(), roster.today()).stream()
                                .anyMatch(one -> one.seat().header().id().equals(stance.seat())
                                        && one.person()
                                                .header()
                                                .id()
                                                .equals(person.header().id())))
                        .orElse(false);
    }
}
