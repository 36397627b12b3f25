package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import no.retning.monitor.KeyEvent;
import no.retning.monitor.KeyEvents;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The key events at work: all of them, and the form of each. */
@Controller
@RequestMapping(KeyEventPlaces.PATH)
class KeyEventWork {
    private final KeyEvents events;
    private final Touched touched;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    KeyEventWork(KeyEvents events, Touched touched, Saving saving, Access access) {
        this.events = events;
        this.touched = touched;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("event.heading");
        boolean mayWrite = access.allows(visit.actor(), KeyEventSheet.blank(Ids.next()), Commands.CREATE);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, KeyEventPlaces.PATH, KeyEventPlaces.ACTIVE, AssessmentPlaces.all(visit)),
                null,
                null,
                Text.of(heading),
                visit.word("event.work.lead"),
                List.of(visit.link("/hendelser", "event.public")),
                List.of(new Section(
                        null,
                        null,
                        visit.word("event.work.empty"),
                        List.of(
                                visit.word("event.when"),
                                visit.word("event.event"),
                                visit.word("event.type"),
                                visit.word("event.state")),
                        events.all().stream()
                                .filter(event -> access.allows(visit.actor(), event, KeyEvents.VIEW))
                                .map(event -> row(visit, event))
                                .toList(),
                        mayWrite ? List.of(visit.link(KeyEventPlaces.PATH + "/ny", "event.add")) : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, KeyEvent event) {
        return new Row(
                List.of(
                        Cell.of(KeyEventPlaces.when(visit.reading(), event)),
                        Cell.of(KeyEventPlaces.to(visit, event)),
                        Cell.of(visit.word("event.type." + event.type().code())),
                        Cell.of(visit.word("event.state." + event.header().state()))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, KeyEventSheet.blank(Ids.next()), new KeyEventSheet(touched), newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                events,
                KeyEventSheet.blank(form.id()),
                new KeyEventSheet(touched),
                form,
                newPlace(visit, form.id()),
                visit.url(KeyEventPlaces.of(form.id()) + "?kvittering=saved"));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("event.add");
        return new Place(
                visit.frame(heading, KeyEventPlaces.PATH + "/ny", KeyEventPlaces.ACTIVE, KeyEventPlaces.all(visit)),
                heading,
                visit.url(KeyEventPlaces.PATH),
                visit.url(KeyEventPlaces.PATH + "/" + id + "/rediger"),
                visit.link(KeyEventPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var event = events.get(id);
        access.require(visit.actor(), event, KeyEvents.EDIT);
        var place = KeyEventPlaces.edit(visit, event);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(event.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, event, new KeyEventSheet(touched), place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.change(
                visit,
                events,
                id,
                new KeyEventSheet(touched),
                Form.sent(visit.reading(), request),
                KeyEventPlaces.edit(visit, events.get(id)),
                visit.url(KeyEventPlaces.of(id) + "?kvittering=saved"));
    }

    @PostMapping("/{id}/bekreft")
    ResponseEntity<byte[]> confirm(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var path = visit.url(KeyEventPlaces.of(id));
        return saving.press(
                visit,
                KeyEvents.CONFIRM,
                events,
                id,
                Form.sent(visit.reading(), request),
                KeyEvent::confirmed,
                path + "?kvittering=confirmed",
                path);
    }
}
