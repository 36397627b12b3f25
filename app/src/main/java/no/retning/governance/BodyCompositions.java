package no.retning.governance;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/**
 * Composes what would be published of a body: its mandate, its seats past and present, and who held them.
 *
 * <p>A seat carries what is public of its organisation, a membership what is public of its person, as both are called on
 * the day of publication; an edition keeps the names of its own day.
 */
@Component
public class BodyCompositions {
    private final Bodies bodies;
    private final Seats seats;
    private final Roster roster;
    private final Organisations organisations;
    private final Composer composer;
    private final Editions editions;
    private final Languages languages;

    BodyCompositions(
            Bodies bodies,
            Seats seats,
            Roster roster,
            Organisations organisations,
            Composer composer,
            Editions editions,
            Languages languages) {
        this.bodies = bodies;
        this.seats = seats;
        this.roster = roster;
        this.organisations = organisations;
        this.composer = composer;
        this.editions = editions;
        this.languages = languages;
    }

    public Composition of(UUID body) {
        return new Composition(item(body), List.of(), "");
    }

    /** How what is recorded of a body stands to what is published of it. */
    public PublicationState state(UUID body) {
        return editions.current(body)
                .map(edition -> PublicationState.of(edition, of(body)))
                .orElseGet(PublicationState.Never::new);
    }

    private Item item(UUID body) {
        var all = roster.ever(body);
        var below = seats.in(body).stream()
                .map(seat -> seat(
                        seat,
                        organisations.get(seat.organisation()),
                        all.stream()
                                .filter(one -> one.seat().equals(seat))
                                .map(this::membership)
                                .toList()))
                .toList();
        return composer.item(bodies.get(body), below);
    }

    private Item seat(Seat seat, Organisation organisation, List<Item> memberships) {
        var item = composer.item(seat, memberships);
        var of = composer.item(organisation, List.of());
        item.json().set("organisation", of.json());
        item.json().set("title", Json.tree(of.title()));
        return item;
    }

    private Item membership(Representative one) {
        var item = composer.item(one.membership(), List.of());
        var person = composer.item(one.person(), List.of());
        item.json().set("person", person.json());
        item.json()
                .set(
                        "title",
                        Json.tree(LocalisedText.of(
                                languages.first().tag(), person.string("name").orElse(""))));
        item.json().set("function", Json.tree(one.function()));
        return item;
    }
}
