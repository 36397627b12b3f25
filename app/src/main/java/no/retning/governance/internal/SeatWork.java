package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.governance.Seat;
import no.retning.governance.SeatRole;
import no.retning.governance.Seats;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.record.Ids;
import no.retning.record.Source;
import no.retning.register.Organisations;
import no.retning.register.People;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The seats of a body. */
@Controller
class SeatWork {
    private final Bodies bodies;
    private final Seats seats;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final SeatSheet sheet;
    private final BodyPlaces places;
    private final Saving saving;
    private final Commands commands;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    SeatWork(
            Bodies bodies,
            Seats seats,
            Memberships memberships,
            Organisations organisations,
            People people,
            SeatSheet sheet,
            BodyPlaces places,
            Saving saving,
            Commands commands,
            Access access) {
        this.bodies = bodies;
        this.seats = seats;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.sheet = sheet;
        this.places = places;
        this.saving = saving;
        this.commands = commands;
        this.access = access;
    }

    @GetMapping("/arbeid/organ/{id}/plass/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var blank = blank(bodies.get(id).header().id(), Ids.next());
        return saving.start(visit, blank, sheet, newPlace(visit, blank));
    }

    @PostMapping("/arbeid/organ/{id}/plass")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(bodies.get(id).header().id(), form.id());
        return saving.create(visit, seats, blank, sheet, form, newPlace(visit, blank), overview(visit, id, "saved"));
    }

    private static Seat blank(UUID body, UUID id) {
        return Seat.of(id, body, SeatSheet.NONE, SeatRole.MEMBER, Source.NONE);
    }

    private static String overview(Visit visit, UUID body, String receipt) {
        return visit.url(BodyPlaces.of(body) + "?kvittering=" + receipt);
    }

    private Place newPlace(Visit visit, Seat blank) {
        var body = BodyPlaces.of(blank.body());
        var heading = visit.word("governance.seat.add");
        return new Place(
                visit.frame(heading, body + "/plass/ny", "body", places.to(visit, bodies.get(blank.body()))),
                heading,
                visit.url(body + "/plass"),
                visit.url(BodyPlaces.seat(blank.header().id())),
                visit.link(body, "form.back"));
    }

    @GetMapping("/arbeid/plass/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var seat = seats.get(id);
        access.require(visit.actor(), seat, Seats.VIEW);
        var place = place(visit, seat);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("governance.role." + seat.role().code()),
                visit.reading().text(organisations.get(seat.organisation()).title()),
                null,
                List.of(),
                List.of(holders(visit, seat)),
                saving.mayEdit(visit, seat) ? saving.form(visit, seat, sheet, place) : null,
                access.allows(visit.actor(), seat, Seats.REMOVE)
                        ? List.of(new TablesPage.Button(
                                visit.url(BodyPlaces.seat(id) + "/fjern"),
                                visit.hidden(Map.of(
                                        "version", Long.toString(seat.header().version()))),
                                visit.word("governance.seat.remove"),
                                ""))
                        : List.of())));
    }

    /** Everybody who has held the seat, the deputies too. */
    private Section holders(Visit visit, Seat seat) {
        var id = seat.header().id();
        var all = memberships.of(id);
        var names = people.of(all.stream().map(Membership::person).toList());
        var rows = new ArrayList<Row>();
        for (var membership : all) {
            rows.add(new Row(
                    List.of(
                            Cell.of(Link.of(
                                    visit.url(BodyPlaces.membership(
                                            membership.header().id())),
                                    Objects.requireNonNull(names.get(membership.person()))
                                            .name()
                                            .value())),
                            Cell.of(BodyTables.role(visit, seat, membership)),
                            Cell.of(visit.reading().period(membership.header().validity()))),
                    List.of()));
        }
        boolean mayAdd = access.allows(visit.actor(), MembershipWork.blank(seat, Ids.next(), false), Commands.CREATE);
        return new Section(
                visit.word("governance.seat.holders"),
                null,
                visit.word("governance.seat.holders.empty"),
                List.of(visit.word("governance.person"), visit.word("governance.role"), visit.word("governance.valid")),
                rows,
                mayAdd
                        ? List.of(
                                visit.link(BodyPlaces.seat(id) + "/medlemskap/ny", "governance.membership.add"),
                                visit.link(BodyPlaces.seat(id) + "/medlemskap/ny?vara=true", "governance.deputy.add"))
                        : List.of());
    }

    @PostMapping("/arbeid/plass/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var seat = seats.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(visit, seats, id, sheet, form, place(visit, seat), overview(visit, seat.body(), "saved"));
    }

    @PostMapping("/arbeid/plass/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Seats.REMOVE,
                seats,
                id,
                version,
                seat -> seat.with(seat.header().in(Seat.REMOVED)));
        return Answer.seeOther(overview(visit, removed.body(), "removed"));
    }

    private Place place(Visit visit, Seat seat) {
        var path = BodyPlaces.seat(seat.header().id());
        var title = visit.reading()
                .text(organisations.get(seat.organisation()).title())
                .text();
        return new Place(
                visit.frame(title, path, "body", places.to(visit, bodies.get(seat.body()))),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(BodyPlaces.of(seat.body()), "form.back"));
    }
}
