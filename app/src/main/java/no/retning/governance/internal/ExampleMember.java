package no.retning.governance.internal;

import java.util.Optional;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.governance.Roster;
import no.retning.governance.Seat;
import no.retning.governance.Seats;
import no.retning.identity.Accounts;
import no.retning.identity.ExampleStanding;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Personal;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.register.People;
import no.retning.register.Person;
import org.springframework.stereotype.Component;

/** A member of NUIT on behalf of a municipality, who is nobody in particular. */
@Component
final class ExampleMember implements ExampleStanding {
    private static final Actor EXAMPLE = Actor.system("example");
    private static final String SEAT = "nuit-trondheim";

    private final Headers headers;
    private final Seats seats;
    private final Memberships memberships;
    private final People people;
    private final Accounts accounts;
    private final Roster roster;
    private final Commands commands;

    ExampleMember(
            Headers headers,
            Seats seats,
            Memberships memberships,
            People people,
            Accounts accounts,
            Roster roster,
            Commands commands) {
        this.headers = headers;
        this.seats = seats;
        this.memberships = memberships;
        this.people = people;
        this.accounts = accounts;
        this.roster = roster;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "member-nuit";
    }

    @Override
    public boolean isThere() {
        return seat().isPresent();
    }

    private Optional<Seat> seat() {
        return headers.find(Seat.KIND, SEAT).map(Header::id).map(seats::get);
    }

    @Override
    public void give(UUID account, String called) {
        commands.together(() -> {
            accounts.lock(account);
            var person = people.signingInAs(account)
                    .orElseGet(() -> commands.create(
                            EXAMPLE,
                            people,
                            Person.of(Ids.next(), new Personal(called), account, new Source("", null, true))));
            return memberships.rolesToday(person.header().id()).isEmpty()
                    ? seat(person)
                    : person.header().id();
        });
    }

    private UUID seat(Person person) {
        var membership = Membership.of(
                Ids.next(), seat().orElseThrow(), person.header().id(), false, new Source("", null, true));
        return commands.create(
                        EXAMPLE,
                        memberships,
                        membership.with(membership.header().valid(Validity.from(roster.today()))))
                .header()
                .id();
    }
}
