package no.retning.register.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.People;
import no.retning.register.Position;
import no.retning.register.Positions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** What people are in organisations. */
@Controller
class PositionWork {
    private static final UUID NONE = new UUID(0, 0);

    private final Positions positions;
    private final People people;
    private final PositionSheet sheet;
    private final Saving saving;
    private final Commands commands;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PositionWork(
            Positions positions, People people, PositionSheet sheet, Saving saving, Commands commands, Access access) {
        this.positions = positions;
        this.people = people;
        this.sheet = sheet;
        this.saving = saving;
        this.commands = commands;
        this.access = access;
    }

    static String path(UUID position) {
        return "/arbeid/stilling/" + position;
    }

    @GetMapping("/arbeid/person/{id}/stilling/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var blank = blank(people.get(id).header().id(), Ids.next());
        return saving.start(visit, blank, sheet, newPlace(visit, blank));
    }

    @PostMapping("/arbeid/person/{id}/stilling")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(people.get(id).header().id(), form.id());
        return saving.create(
                visit, positions, blank, sheet, form, newPlace(visit, blank), overview(visit, id, "saved"));
    }

    private static Position blank(UUID person, UUID id) {
        return new Position(
                Header.draft(id, Position.KIND, id.toString(), Position.ACTIVE),
                person,
                NONE,
                LocalisedText.NONE,
                false,
                Source.NONE);
    }

    private static String overview(Visit visit, UUID person, String receipt) {
        return visit.url(PersonWork.path(person) + "?kvittering=" + receipt);
    }

    private Place newPlace(Visit visit, Position blank) {
        var person = PersonWork.path(blank.person());
        var heading = visit.word("register.position.add");
        return new Place(
                visit.frame(
                        heading, person + "/stilling/ny", "person", PersonWork.to(visit, people.get(blank.person()))),
                heading,
                visit.url(person + "/stilling"),
                visit.url(path(blank.header().id())),
                visit.link(person, "form.back"));
    }

    @GetMapping("/arbeid/stilling/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var position = positions.get(id);
        access.require(visit.actor(), position, Positions.VIEW);
        var place = place(visit, position);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("register.position"),
                visit.reading().text(position.function()),
                null,
                List.of(),
                List.of(),
                saving.mayEdit(visit, position) ? saving.form(visit, position, sheet, place) : null,
                access.allows(visit.actor(), position, Positions.REMOVE)
                        ? List.of(new TablesPage.Button(
                                visit.url(path(id) + "/fjern"),
                                visit.hidden(Map.of(
                                        "version",
                                        Long.toString(position.header().version()))),
                                visit.word("register.position.remove"),
                                ""))
                        : List.of())));
    }

    @PostMapping("/arbeid/stilling/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var position = positions.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit, positions, id, sheet, form, place(visit, position), overview(visit, position.person(), "saved"));
    }

    @PostMapping("/arbeid/stilling/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Positions.REMOVE,
                positions,
                id,
                version,
                position -> position.with(position.header().in(Position.REMOVED)));
        return Answer.seeOther(overview(visit, removed.person(), "removed"));
    }

    private Place place(Visit visit, Position position) {
        var path = path(position.header().id());
        var title = visit.reading().text(position.function()).text();
        return new Place(
                visit.frame(title, path, "person", PersonWork.to(visit, people.get(position.person()))),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(PersonWork.path(position.person()), "form.back"));
    }
}
