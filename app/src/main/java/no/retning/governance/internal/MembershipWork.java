package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.governance.Roster;
import no.retning.governance.Seat;
import no.retning.governance.Seats;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.register.People;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Who holds a seat, and since when until when. */
@Controller
class MembershipWork {
    private final Bodies bodies;
    private final Seats seats;
    private final Memberships memberships;
    private final People people;
    private final Roster roster;
    private final MembershipSheet sheet;
    private final BodyPlaces places;
    private final Saving saving;
    private final Commands commands;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    MembershipWork(
            Bodies bodies,
            Seats seats,
            Memberships memberships,
            People people,
            Roster roster,
            MembershipSheet sheet,
            BodyPlaces places,
            Saving saving,
            Commands commands,
            Access access) {
        this.bodies = bodies;
        this.seats = seats;
        this.memberships = memberships;
        this.people = people;
        this.roster = roster;
        this.sheet = sheet;
        this.places = places;
        this.saving = saving;
        this.commands = commands;
        this.access = access;
    }

    @GetMapping("/arbeid/plass/{id}/medlemskap/ny")
    ResponseEntity<byte[]> blank(
            Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean vara) {
        var blank = blank(seats.get(id), Ids.next(), vara);
        var today = blank.with(blank.header().valid(Validity.from(roster.today())));
        return saving.start(visit, today, sheet, newPlace(visit, today));
    }

    @PostMapping("/arbeid/plass/{id}/medlemskap")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(seats.get(id), form.id(), false);
        var next = overview(visit, blank.body(), "saved");
        return saving.create(visit, memberships, blank, sheet, form, newPlace(visit, blank), next);
    }

    static Membership blank(Seat seat, UUID id, boolean deputy) {
        return Membership.of(id, seat, SeatSheet.NONE, deputy, Source.NONE);
    }

    private static String overview(Visit visit, UUID body, String receipt) {
        return visit.url(BodyPlaces.of(body) + "?kvittering=" + receipt);
    }

    private Place newPlace(Visit visit, Membership blank) {
        var seat = BodyPlaces.seat(blank.seat());
        var heading = visit.word(blank.deputy() ? "governance.deputy.add" : "governance.membership.add");
        return new Place(
                visit.frame(heading, seat + "/medlemskap/ny", "body", places.to(visit, bodies.get(blank.body()))),
                heading,
                visit.url(seat + "/medlemskap"),
                visit.url(BodyPlaces.membership(blank.header().id())),
                visit.link(seat, "form.back"));
    }

    @GetMapping("/arbeid/medlemskap/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var membership = memberships.get(id);
        access.require(visit.actor(), membership, Memberships.VIEW);
        var place = place(visit, membership);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                BodyTables.role(visit, seats.get(membership.seat()), membership),
                Text.of(place.heading()),
                visit.reading().period(membership.header().validity()),
                List.of(visit.link(BodyPlaces.seat(membership.seat()), "governance.seat.look")),
                List.of(),
                saving.mayEdit(visit, membership) ? saving.form(visit, membership, sheet, place) : null,
                buttons(visit, membership))));
    }

    private List<Button> buttons(Visit visit, Membership membership) {
        var buttons = new ArrayList<Button>();
        var path = BodyPlaces.membership(membership.header().id());
        var version =
                visit.hidden(Map.of("version", Long.toString(membership.header().version())));
        if (isUnderWay(membership, roster.today()) && access.allows(visit.actor(), membership, Memberships.END)) {
            buttons.add(new Button(visit.url(path + "/avslutt"), version, visit.word("governance.membership.end"), ""));
        }
        if (access.allows(visit.actor(), membership, Memberships.REMOVE)) {
            buttons.add(
                    new Button(visit.url(path + "/fjern"), version, visit.word("governance.membership.remove"), ""));
        }
        return buttons;
    }

    /** Whether it began before this day and has not ended: only then can it end today. */
    private static boolean isUnderWay(Membership membership, LocalDate today) {
        var valid = membership.header().validity();
        return valid.holdsOn(today) && (valid.from() == null || valid.from().isBefore(today));
    }

    @PostMapping("/arbeid/medlemskap/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var membership = memberships.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = overview(visit, membership.body(), "saved");
        return saving.change(visit, memberships, id, sheet, form, place(visit, membership), next);
    }

    /** From today on, the seat is no longer theirs. */
    @PostMapping("/arbeid/medlemskap/{id}/avslutt")
    ResponseEntity<byte[]> end(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var today = roster.today();
        var ended = commands.change(
                visit.actor(),
                Memberships.END,
                memberships,
                id,
                version,
                membership -> isUnderWay(membership, today)
                        ? membership.with(membership
                                .header()
                                .valid(new Validity(
                                        membership.header().validity().from(), today)))
                        : membership);
        return Answer.seeOther(overview(visit, ended.body(), "ended"));
    }

    @PostMapping("/arbeid/medlemskap/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Memberships.REMOVE,
                memberships,
                id,
                version,
                membership -> membership.with(membership.header().in(Membership.REMOVED)));
        return Answer.seeOther(overview(visit, removed.body(), "removed"));
    }

    private Place place(Visit visit, Membership membership) {
        var path = BodyPlaces.membership(membership.header().id());
        var name = people.get(membership.person()).name().value();
        return new Place(
                visit.frame(name, path, "body", places.to(visit, bodies.get(membership.body()))),
                name,
                visit.url(path),
                visit.url(path),
                visit.link(BodyPlaces.of(membership.body()), "form.back"));
    }
}
