package no.retning.site.oparl;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.formats.oparl.Common;
import no.retning.formats.oparl.Membership;
import no.retning.formats.oparl.Oparl;
import no.retning.formats.oparl.OparlObject;
import no.retning.formats.oparl.Organization;
import no.retning.formats.oparl.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The objects of one body: itself, the organisations that have seats in it, and who holds them. */
final class BodyObjects {
    private final Edition edition;
    private final Item body;
    private final Addresses addresses;
    private final Texts texts;
    private final List<OparlObject> made = new ArrayList<>();
    private final List<URI> memberships = new ArrayList<>();

    private BodyObjects(Edition edition, Addresses addresses, Texts texts) {
        this.edition = edition;
        this.body = edition.item();
        this.addresses = addresses;
        this.texts = texts;
    }

    static List<OparlObject> of(Edition edition, Addresses addresses, Texts texts) {
        var objects = new BodyObjects(edition, addresses, texts);
        objects.make();
        return objects.made;
    }

    private void make() {
        body.items().forEach(this::seat);
        var valid = body.validity();
        var shortTitle = texts.of(body.text("shortTitle"));
        made.add(Oparl.object(
                Organization.class,
                id(),
                new Common(null, List.of(), null, null, addresses.page("/organ/" + edition.slug()), null),
                MeetingObjects.values(
                        "body", addresses.body(),
                        "name", texts.of(body.title()),
                        "shortName", shortTitle,
                        "classification", body.string("level").orElse(null),
                        "membership", memberships,
                        "meeting", addresses.list(Type.MEETING),
                        "startDate", valid.from(),
                        "endDate", last(valid.until()))));
    }

    private URI id() {
        return addresses.object(Type.ORGANIZATION, body.id());
    }

    private void seat(Item seat) {
        if (!(seat.json().get("organisation") instanceof ObjectNode json)) {
            return;
        }
        var organisation = new Item(json);
        var id = addresses.object(Type.ORGANIZATION, organisation.id());
        made.add(Oparl.object(
                Organization.class,
                id,
                Common.NONE,
                MeetingObjects.values(
                        "body", addresses.body(),
                        "name", texts.of(organisation.title()),
                        "shortName", texts.of(organisation.text("shortTitle")),
                        "classification", organisation.string("type").orElse(null))));
        seat.items().forEach(membership -> member(seat, membership, id));
    }

    private void member(Item seat, Item membership, URI organisation) {
        if (!(membership.json().get("person") instanceof ObjectNode json)) {
            return;
        }
        var person = new Item(json);
        var name = person.string("name").orElse("");
        if (name.isBlank()) {
            return; // erased: that somebody sat there is told on the body's page, who is not told anywhere
        }
        var personId = addresses.object(Type.PERSON, person.id());
        var valid = membership.validity();
        var made = Oparl.object(
                Membership.class,
                addresses.object(Type.MEMBERSHIP, membership.id()),
                Common.NONE,
                MeetingObjects.values(
                        "person",
                        personId,
                        "organization",
                        id(),
                        "role",
                        membership.is("deputy") ? "deputy" : seat.string("role").orElse(null),
                        "startDate",
                        valid.from(),
                        "endDate",
                        last(valid.until()),
                        "onBehalfOf",
                        organisation));
        memberships.add(made.id());
        this.made.add(made);
        this.made.add(Oparl.object(
                Person.class,
                personId,
                Common.NONE,
                MeetingObjects.values("body", addresses.body(), "name", name, "membership", List.of(made))));
    }

    /** The standard gives the last day of a period, we the first day after it. */
    private static @Nullable LocalDate last(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
