package no.retning.register.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.Positions;
import org.springframework.stereotype.Component;

/** The positions of a person, and those in an organisation, as tables. */
@Component
final class PositionTables {
    private final Positions positions;
    private final People people;
    private final Organisations organisations;
    private final Access access;

    PositionTables(Positions positions, People people, Organisations organisations, Access access) {
        this.positions = positions;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
    }

    Section in(Visit visit, Organisation organisation) {
        var all = positions.in(organisation.header().id());
        var who = people.of(all.stream().map(Position::person).toList());
        var rows = all.stream()
                .filter(position -> access.allows(visit.actor(), position, Positions.VIEW))
                .map(position ->
                        row(visit, position, PersonWork.to(visit, Objects.requireNonNull(who.get(position.person())))))
                .toList();
        return section(visit, "register.person.name", rows, List.of());
    }

    Section of(Visit visit, Person person) {
        var id = person.header().id();
        var all = positions.of(id);
        var where = organisations.of(all.stream().map(Position::organisation).toList());
        var rows = all.stream()
                .filter(position -> access.allows(visit.actor(), position, Positions.VIEW))
                .map(position -> row(
                        visit,
                        position,
                        OrganisationWork.to(visit, Objects.requireNonNull(where.get(position.organisation())))))
                .toList();
        return section(
                visit,
                "register.organisation.title",
                rows,
                access.allows(visit.actor(), Position.KIND, Position.ACTIVE, "create")
                        ? List.of(visit.link(PersonWork.path(id) + "/stilling/ny", "register.position.add"))
                        : List.of());
    }

    private static Section section(Visit visit, String other, List<Row> rows, List<Link> add) {
        return new Section(
                visit.word("register.positions"),
                null,
                visit.word("register.positions.empty"),
                List.of(visit.word("register.function"), visit.word(other), visit.word("register.valid")),
                rows,
                add);
    }

    private static Row row(Visit visit, Position position, Link other) {
        UUID id = position.header().id();
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url(PositionWork.path(id)),
                                visit.reading().text(position.function()))),
                        Cell.of(other),
                        Cell.of(visit.reading().period(position.header().validity()))),
                List.of());
    }
}
