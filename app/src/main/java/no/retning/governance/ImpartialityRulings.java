package no.retning.governance;

import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.LocalisedText;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** Raises the question of somebody's impartiality in a case, and rules on it: who is partial has no part in it from then on. */
@Component
public class ImpartialityRulings {
    private final Commands commands;
    private final Access access;
    private final Meetings meetings;
    private final Cases cases;
    private final Roster roster;
    private final People people;
    private final Impartialities impartialities;
    private final Stances stances;

    ImpartialityRulings(
            Commands commands,
            Access access,
            Meetings meetings,
            Cases cases,
            Roster roster,
            People people,
            Impartialities impartialities,
            Stances stances) {
        this.commands = commands;
        this.access = access;
        this.meetings = meetings;
        this.cases = cases;
        this.roster = roster;
        this.people = people;
        this.impartialities = impartialities;
        this.stances = stances;
    }

    /**
     * A member or deputy declares what may make themself partial.
     *
     * @throws Hindrance if they have no seat in the body, or say nothing
     */
    public Impartiality declare(Actor actor, UUID caseId, String reason) {
        var one = cases.get(caseId);
        var account = actor.account();
        var own = account == null ? null : people.signingInAs(account).orElse(null);
        var seated = roster.on(one.body(), roster.today()).stream()
                .filter(representative -> own != null
                        && representative
                                .person()
                                .header()
                                .id()
                                .equals(own.header().id()))
                .findFirst()
                .orElseThrow(() -> new Hindrance(Reason.OTHER_SEAT));
        return raise(
                actor,
                one,
                seated.seat().header().id(),
                seated.person().header().id(),
                reason);
    }

    /**
     * Notes that somebody's impartiality is in question; only who may rule on it may raise it of others.
     *
     * @throws Hindrance if nothing is said, or somebody raises it of another without leave
     */
    public Impartiality note(Actor actor, UUID caseId, UUID seat, UUID person, String reason) {
        var one = cases.get(caseId);
        if (!access.allows(actor, Impartiality.of(one, seat, person, reason), Impartialities.RULE)) {
            throw new Hindrance(Reason.OTHER_SEAT);
        }
        return raise(actor, one, seat, person, reason);
    }

    private Impartiality raise(Actor actor, Case one, UUID seat, UUID person, String reason) {
        open(one);
        if (reason.isBlank()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return impartialities.in(one.header().id()).stream()
                .filter(present -> present.person().equals(person))
                .findFirst()
                .orElseGet(() ->
                        commands.create(actor, impartialities, Impartiality.of(one, seat, person, reason.strip())));
    }

    /**
     * Rules on it. Where a seat stood does not count once whoever holds it is partial.
     *
     * @param reason as it is minuted; it must be said
     */
    public Impartiality rule(Actor actor, UUID id, long seen, boolean partial, LocalisedText reason) {
        if (reason.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        open(cases.get(impartialities.get(id).meetingCase()));
        return commands.together(() -> {
            var ruled = commands.change(
                    actor, Impartialities.RULE, impartialities, id, seen, before -> before.ruled(partial, reason));
            if (partial) {
                stances.in(ruled.meetingCase()).stream()
                        .filter(stance -> stance.seat().equals(ruled.seat()))
                        .forEach(stance -> remove(actor, stance));
            }
            return ruled;
        });
    }

    private void remove(Actor actor, Stance stance) {
        commands.change(
                actor,
                Stances.REMOVE,
                stances,
                stance.header().id(),
                stance.header().version(),
                before -> before.with(before.header().in(Stances.REMOVED)));
    }

    private void open(Case one) {
        if (one.meeting() == null || !Proceedings.isOpen(meetings.get(Objects.requireNonNull(one.meeting())))) {
            throw new Hindrance(Reason.MEETING_IS_CLOSED);
        }
    }
}
