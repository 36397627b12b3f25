package no.retning.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Position;
import no.retning.register.Positions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in a body: today, on a day in the past, or ever. */
@Component
public class Roster {
    private final Seats seats;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final Positions positions;
    private final JdbcClient sql;

    Roster(
            Seats seats,
            Memberships memberships,
            Organisations organisations,
            People people,
            Positions positions,
            JdbcClient sql) {
        this.seats = seats;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.positions = positions;
        this.sql = sql;
    }

    /** Which day it is in Norway, by the database's clock. */
    public LocalDate today() {
        return sql.sql("select (clock_timestamp() at time zone :zone)::date")
                .param("zone", Dates.ZONE.getId())
                .query(LocalDate.class)
                .single();
    }

    /** Who held a seat, or was a deputy, on a day: seat by seat, the holder before the deputies. */
    public List<Representative> on(UUID body, LocalDate day) {
        return all(body, new Validity(day, day.plusDays(1))).stream()
                .filter(representative -> representative.holdsOn(day))
                .toList();
    }

    /** Who came and who left between two days: from the day of one meeting to that of the next. */
    public RepresentativeChanges changes(UUID body, LocalDate earlier, LocalDate later) {
        return RepresentativeChanges.between(on(body, earlier), on(body, later));
    }

    /** Everybody who has, has had or will have a part in the body: seat by seat, the holders before the deputies. */
    public List<Representative> ever(UUID body) {
        return all(body, Validity.ALWAYS);
    }

    /** The same, each with what they were in the organisation within these days. */
    private List<Representative> all(UUID body, Validity within) {
        var seated = seats.in(body);
        var held = memberships.in(body);
        var whose = organisations.of(seated.stream().map(Seat::organisation).collect(Collectors.toSet()));
        var who = people.of(held.stream().map(Membership::person).collect(Collectors.toSet()));
        var functions = positions.of(who.keySet());
        return seated.stream()
                .flatMap(seat -> held.stream()
                        .filter(membership ->
                                membership.seat().equals(seat.header().id()))
                        .sorted(Comparator.comparing(Membership::deputy))
                        .map(membership -> new Representative(
                                seat,
                                membership,
                                Objects.requireNonNull(who.get(membership.person())),
                                Objects.requireNonNull(whose.get(seat.organisation())),
                                function(seat, membership, functions, within))))
                .toList();
    }

    /** What they were in the organisation while they held the seat; the latest of it, where it was more than one thing. */
    private static LocalisedText function(
            Seat seat, Membership membership, Collection<Position> positions, Validity within) {
        return positions.stream()
                .filter(position -> position.person().equals(membership.person())
                        && position.organisation().equals(seat.organisation())
                        && position.header().validity().overlaps(within)
                        && position.header()
                                .validity()
                                .overlaps(membership.header().validity()))
                .findFirst()
                .map(Position::function)
                .orElse(LocalisedText.NONE);
    }
}
