package no.retning.register.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.Personal;
import no.retning.record.Source;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The people. */
@Controller
@RequestMapping(PersonWork.PATH)
class PersonWork {
    static final String PATH = "/arbeid/person";

    private final People people;
    private final Positions positions;
    private final Organisations organisations;
    private final PersonSheet sheet;
    private final PositionTables tables;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PersonWork(
            People people,
            Positions positions,
            Organisations organisations,
            PersonSheet sheet,
            PositionTables tables,
            Saving saving,
            Access access) {
        this.people = people;
        this.positions = positions;
        this.organisations = organisations;
        this.sheet = sheet;
        this.tables = tables;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var seen = people.all().stream()
                .filter(person -> access.allows(visit.actor(), person, People.VIEW))
                .toList();
        var held =
                positions.of(seen.stream().map(person -> person.header().id()).collect(Collectors.toSet()));
        var heading = visit.word("register.people");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PATH, "person"),
                null,
                null,
                Text.of(heading),
                visit.word("register.people.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("register.people.empty"),
                        List.of(visit.word("register.person.name"), visit.word("register.positions")),
                        seen.stream().map(person -> row(visit, person, held)).toList(),
                        access.allows(visit.actor(), Person.KIND, Person.ACTIVE, "create")
                                ? List.of(visit.link(PATH + "/ny", "register.person.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private Row row(Visit visit, Person person, List<Position> held) {
        var functions = held.stream()
                .filter(position -> position.person().equals(person.header().id()))
                .map(position -> visit.reading().text(position.function()).text() + ", "
                        + visit.reading()
                                .text(organisations.get(position.organisation()).title())
                                .text())
                .collect(Collectors.joining("; "));
        return new Row(List.of(Cell.of(to(visit, person)), Cell.of(functions)), List.of());
    }

    static Link to(Visit visit, Person person) {
        return Link.of(visit.url(path(person.header().id())), name(visit, person));
    }

    static String name(Visit visit, Person person) {
        return person.name().value().isEmpty()
                ? visit.word("register.person.erased")
                : person.name().value();
    }

    static String path(UUID person) {
        return PATH + "/" + person;
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(path(form.id()) + "?kvittering=saved");
        return saving.create(visit, people, blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Person blank(UUID id) {
        return Person.of(id, Personal.NONE, null, Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("register.person.add");
        return new Place(
                visit.frame(heading, PATH + "/ny", "person", visit.link(PATH, "register.people")),
                heading,
                visit.url(PATH),
                visit.url(PATH + "/" + id),
                visit.link(PATH, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var person = people.get(id);
        access.require(visit.actor(), person, People.VIEW);
        var place = place(visit, person);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                kvittering == null ? null : visit.word("register.done.saved"),
                visit.word("register.person"),
                Text.of(name(visit, person)),
                null,
                List.of(),
                List.of(tables.of(visit, person)),
                saving.mayEdit(visit, person) ? saving.form(visit, person, sheet, place) : null,
                List.of())));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var person = people.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit, people, id, sheet, form, place(visit, person), visit.url(path(id) + "?kvittering=saved"));
    }

    private static Place place(Visit visit, Person person) {
        var path = path(person.header().id());
        var name = name(visit, person);
        return new Place(
                visit.frame(name, path, "person", visit.link(PATH, "register.people")),
                name,
                visit.url(path),
                visit.url(path),
                visit.link(PATH, "form.back"));
    }
}
