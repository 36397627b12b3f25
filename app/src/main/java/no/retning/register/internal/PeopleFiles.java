package no.retning.register.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.record.Personal;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * People and their positions as files of a package; which account is whose stays where it is.
 *
 * <p>A slug is for ever and a name is erasable: a person's slug says what they are, not who.
 */
@Component
@Order(2)
final class PeopleFiles implements PackagePart {
    /** Stands where a reference is at fault; nothing that holds it is ever saved. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final People people;
    private final Positions positions;
    private final Organisations organisations;

    PeopleFiles(People people, Positions positions, Organisations organisations) {
        this.people = people;
        this.positions = positions;
        this.organisations = organisations;
    }

    @Override
    public String folder() {
        return "people";
    }

    @Override
    public String comment() {
        return "A person and what they are.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(people, positions);
    }

    @Override
    public void inside(Entry entry, Catalogue catalogue) {
        var held = entry.spot().list("positions");
        for (int i = 0; i < held.size(); i++) {
            catalogue.add(Position.KIND, held.get(i), entry, i);
        }
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        return entry.ref().kind().equals(Person.KIND) ? person(entry, catalogue) : position(entry, catalogue);
    }

    private Thing person(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var account =
                entry.present() == null ? null : people.get(entry.ref().id()).account();
        return Thing.of(
                new Person(
                        catalogue.header(entry, Person.ACTIVE),
                        new Personal(spot.needed("name")),
                        account,
                        spot.source()),
                spot);
    }

    private static Thing position(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var person = Objects.requireNonNull(entry.container()).ref().id();
        var organisation = id(catalogue.neededRef(spot, "organisation", Set.of(Organisation.KIND)));
        return Thing.of(
                new Position(
                        catalogue.header(entry, Position.ACTIVE),
                        person,
                        organisation,
                        spot.neededTexts("function"),
                        spot.flag("speaks"),
                        spot.source()),
                spot,
                person,
                organisation);
    }

    private static UUID id(@Nullable Ref ref) {
        return ref == null ? NOTHING : ref.id();
    }

    @Override
    public List<Written> write() {
        return people.all().stream().map(this::write).toList();
    }

    private Written write(Person person) {
        var header = person.header();
        var file = PackageYaml.group().put("kind", Person.KIND);
        file.setAll(PackageYaml.thing(header));
        file.put("name", person.name().value());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.source(file, person.source());
        for (var position : positions.of(header.id())) {
            var written = PackageYaml.thing(position.header());
            written.put(
                    "organisation",
                    Organisation.KIND + "/"
                            + organisations
                                    .get(position.organisation())
                                    .header()
                                    .slug());
            PackageYaml.texts(written, "function", position.function());
            if (position.speaks()) {
                written.put("speaks", true);
            }
            PackageYaml.since(written, position.header(), position.header().predecessor());
            PackageYaml.source(written, position.source());
            file.withArray("positions").add(written);
        }
        return new Written(header.slug(), file);
    }
}
