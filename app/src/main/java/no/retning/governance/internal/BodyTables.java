package no.retning.governance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Body;
import no.retning.governance.Membership;
import no.retning.governance.Representative;
import no.retning.governance.RepresentativeChanges;
import no.retning.governance.Roster;
import no.retning.governance.Seat;
import no.retning.governance.SeatRole;
import no.retning.governance.Seats;
import no.retning.page.Link;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The seats of a body and who holds them, and who came and left, as tables. */
@Component
final class BodyTables {
    private final Seats seats;
    private final Roster roster;
    private final Organisations organisations;
    private final Access access;

    BodyTables(Seats seats, Roster roster, Organisations organisations, Access access) {
        this.seats = seats;
        this.roster = roster;
        this.organisations = organisations;
        this.access = access;
    }

    /** Every seat of that day, held or empty, and who holds it or is a deputy. */
    Section seats(Visit visit, Body body, LocalDate day, Form asked) {
        var id = body.header().id();
        var held = roster.on(id, day);
        var rows = new ArrayList<Row>();
        for (var seat : seats.in(id)) {
            if (!seat.header().validity().holdsOn(day)) {
                continue;
            }
            var holders = held.stream().filter(one -> one.seat().equals(seat)).toList();
            if (holders.isEmpty()) {
                rows.add(empty(visit, seat));
            }
            holders.forEach(one -> rows.add(row(visit, one)));
        }
        var blank = Seat.of(SeatSheet.NONE, id, SeatSheet.NONE, SeatRole.MEMBER, Source.NONE);
        return new Section(
                visit.word("governance.seatsOn", visit.reading().day(day).text()),
                new Days(
                        visit.url(BodyPlaces.of(id)),
                        List.of(asked.date("dato", "governance.day")),
                        visit.word("governance.show")),
                visit.word("governance.seats.empty"),
                columns(visit),
                rows,
                access.allows(visit.actor(), blank, "create")
                        ? List.of(visit.link(BodyPlaces.of(id) + "/plass/ny", "governance.seat.add"))
                        : List.of());
    }

    private static List<String> columns(Visit visit) {
        return List.of(
                visit.word("governance.seat.organisation"),
                visit.word("governance.role"),
                visit.word("governance.person"),
                visit.word("governance.valid"));
    }

    private Row empty(Visit visit, Seat seat) {
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url(BodyPlaces.seat(seat.header().id())),
                                visit.reading()
                                        .text(organisations
                                                .get(seat.organisation())
                                                .title()))),
                        Cell.of(visit.word("governance.role." + seat.role().code())),
                        Cell.of(visit.word("governance.seat.vacant")),
                        Cell.of(visit.reading().period(seat.header().validity()))),
                List.of());
    }

    static String role(Visit visit, Seat seat, Membership membership) {
        var role = visit.word("governance.role." + seat.role().code());
        return membership.deputy() ? visit.word("governance.deputyFor", role) : role;
    }

    private static Row row(Visit visit, Representative one) {
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url(BodyPlaces.seat(one.seat().header().id())),
                                visit.reading().text(one.organisation().title()))),
                        Cell.of(role(visit, one.seat(), one.membership())),
                        Cell.of(Link.of(
                                visit.url(BodyPlaces.membership(
                                        one.membership().header().id())),
                                name(visit, one))),
                        Cell.of(visit.reading().period(one.membership().header().validity()))),
                List.of());
    }

    /** As in "Bente Herdlevær, Kommunaldirektør". */
    private static String name(Visit visit, Representative one) {
        var name = one.person().name().value();
        return one.function().isEmpty()
                ? name
                : name + ", " + visit.reading().text(one.function()).text();
    }

    List<Section> changes(Visit visit, Body body, RepresentativeChanges changes, Form asked) {
        var days = new Days(
                visit.url(BodyPlaces.of(body.header().id()) + "/endringer"),
                List.of(asked.date("fra", "governance.changes.from"), asked.date("til", "governance.changes.to")),
                visit.word("governance.show"));
        return List.of(
                section(visit, "governance.changes.welcomed", days, changes.welcomed()),
                section(visit, "governance.changes.left", null, changes.left()));
    }

    private static Section section(Visit visit, String heading, @Nullable Days days, List<Representative> all) {
        return new Section(
                visit.word(heading),
                days,
                visit.word("governance.changes.none"),
                columns(visit),
                all.stream().map(one -> row(visit, one)).toList(),
                List.of());
    }
}
