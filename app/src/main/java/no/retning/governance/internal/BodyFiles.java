package no.retning.governance.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyCompositions;
import no.retning.governance.BodyLevel;
import no.retning.governance.DecisionRule;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.governance.PublishBody;
import no.retning.governance.Seat;
import no.retning.governance.SeatRole;
import no.retning.governance.Seats;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Bodies, their seats and who holds them, as files of a package. */
@Component
@Order(3)
final class BodyFiles implements PackagePart {
    private final Bodies bodies;
    private final Seats seats;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final BodyCompositions compositions;
    private final PublishBody publish;

    BodyFiles(
            Bodies bodies,
            Seats seats,
            Memberships memberships,
            Organisations organisations,
            People people,
            BodyCompositions compositions,
            PublishBody publish) {
        this.bodies = bodies;
        this.seats = seats;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.compositions = compositions;
        this.publish = publish;
    }

    @Override
    public String folder() {
        return "bodies";
    }

    @Override
    public String comment() {
        return "A body, its seats and who holds them.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(bodies, seats, memberships);
    }

    @Override
    public void inside(Entry entry, Catalogue catalogue) {
        var seated = entry.spot().list("seats");
        for (int i = 0; i < seated.size(); i++) {
            var seat = catalogue.add(Seat.KIND, seated.get(i), entry, i);
            var held = seated.get(i).list("memberships");
            for (int j = 0; j < held.size(); j++) {
                catalogue.add(Membership.KIND, held.get(j), seat, j);
            }
        }
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        return switch (entry.ref().kind()) {
            case Body.KIND -> body(entry, catalogue);
            case Seat.KIND -> seat(entry, catalogue);
            default -> membership(entry, catalogue);
        };
    }

    private static Thing body(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        return Thing.of(
                new Body(
                        catalogue.header(entry, Body.ACTIVE),
                        spot.neededTexts("title"),
                        spot.texts("shortTitle"),
                        spot.texts("text"),
                        Choices.of(spot, "level", BodyLevel.values(), BodyLevel::code, BodyLevel.OTHER),
                        Choices.of(
                                spot,
                                "decisionRule",
                                DecisionRule.values(),
                                DecisionRule::code,
                                DecisionRule.CONSENSUS),
                        spot.flag("anyOtherBusinessNumbered"),
                        spot.source()),
                spot);
    }

    private static Thing seat(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var body = container(entry);
        var organisation = id(catalogue.neededRef(spot, "organisation", Set.of(Organisation.KIND)));
        return Thing.of(
                new Seat(
                        catalogue.header(entry, Seat.ACTIVE),
                        body,
                        organisation,
                        Choices.of(spot, "role", SeatRole.values(), SeatRole::code, SeatRole.MEMBER),
                        spot.source()),
                spot,
                body,
                organisation);
    }

    private static Thing membership(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var seat = container(entry);
        var person = id(catalogue.neededRef(spot, "person", Set.of(Person.KIND)));
        return Thing.of(
                new Membership(
                        catalogue.header(entry, Membership.ACTIVE),
                        container(Objects.requireNonNull(entry.container())),
                        seat,
                        person,
                        spot.flag("deputy"),
                        spot.source()),
                spot,
                seat,
                person);
    }

    private static UUID container(Entry entry) {
        return Objects.requireNonNull(entry.container()).ref().id();
    }

    /** Of a reference at fault, none: nothing that holds it is ever saved. */
    private static UUID id(@Nullable Ref ref) {
        return ref == null ? SeatSheet.NONE : ref.id();
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref body, Set<UUID> together) {
        if (compositions.state(body.id()) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, body.id(), bodies.get(body.id()).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return bodies.all().stream().map(this::write).toList();
    }

    private Written write(Body body) {
        var header = body.header();
        var file = PackageYaml.group().put("kind", Body.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", body.title());
        PackageYaml.texts(file, "shortTitle", body.shortTitle());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "text", body.text());
        file.put("level", body.level().code());
        file.put("decisionRule", body.decisionRule().code());
        file.put("anyOtherBusinessNumbered", body.anyOtherBusinessNumbered());
        PackageYaml.source(file, body.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        seats.in(header.id()).forEach(seat -> file.withArray("seats").add(write(seat)));
        return new Written(header.slug(), file);
    }

    private ObjectNode write(Seat seat) {
        var written = PackageYaml.thing(seat.header());
        written.put(
                "organisation",
                Organisation.KIND + "/"
                        + organisations.get(seat.organisation()).header().slug());
        written.put("role", seat.role().code());
        PackageYaml.since(written, seat.header(), seat.header().predecessor());
        PackageYaml.source(written, seat.source());
        for (var membership : memberships.of(seat.header().id())) {
            var one = PackageYaml.thing(membership.header());
            one.put(
                    "person",
                    Person.KIND + "/" + people.get(membership.person()).header().slug());
            one.put("deputy", membership.deputy());
            PackageYaml.since(one, membership.header(), membership.header().predecessor());
            PackageYaml.source(one, membership.source());
            written.withArray("memberships").add(one);
        }
        return written;
    }
}
