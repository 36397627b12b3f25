package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyLevel;
import no.retning.governance.DecisionRule;
import no.retning.governance.Roster;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The bodies: what they are, and who sits in them on a day. */
@Controller
@RequestMapping(BodyPlaces.PATH)
class BodyWork {
    private final Bodies bodies;
    private final BodySheet sheet;
    private final BodyTables tables;
    private final BodyPlaces places;
    private final Roster roster;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    BodyWork(
            Bodies bodies,
            BodySheet sheet,
            BodyTables tables,
            BodyPlaces places,
            Roster roster,
            Saving saving,
            Access access) {
        this.bodies = bodies;
        this.sheet = sheet;
        this.tables = tables;
        this.places = places;
        this.roster = roster;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("governance.bodies");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, BodyPlaces.PATH, "body"),
                null,
                null,
                Text.of(heading),
                visit.word("governance.bodies.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("governance.bodies.empty"),
                        List.of(
                                visit.word("governance.body.title"),
                                visit.word("governance.level"),
                                visit.word("governance.valid"),
                                visit.word("publication")),
                        bodies.all().stream()
                                .filter(body -> access.allows(visit.actor(), body, Bodies.VIEW))
                                .map(body -> row(visit, body))
                                .toList(),
                        access.allows(visit.actor(), Body.KIND, Body.ACTIVE, "create")
                                ? List.of(visit.link(BodyPlaces.PATH + "/ny", "governance.body.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private Row row(Visit visit, Body body) {
        var id = body.header().id();
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url(BodyPlaces.of(id)), visit.reading().text(body.title()))),
                        Cell.of(visit.word("governance.level." + body.level().code())),
                        Cell.of(visit.reading().period(body.header().validity())),
                        Cell.of(places.publication(visit, id))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(BodyPlaces.of(form.id()) + "?kvittering=saved");
        return saving.create(visit, bodies, blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Body blank(UUID id) {
        return new Body(
                Header.draft(id, Body.KIND, "ny", Body.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                BodyLevel.OTHER,
                DecisionRule.CONSENSUS,
                true,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("governance.body.add");
        return new Place(
                visit.frame(heading, BodyPlaces.PATH + "/ny", "body", visit.link(BodyPlaces.PATH, "governance.bodies")),
                heading,
                visit.url(BodyPlaces.PATH),
                visit.url(BodyPlaces.PATH + "/" + id + "/rediger"),
                visit.link(BodyPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kvittering,
            @RequestParam(defaultValue = "") String dato) {
        var body = bodies.get(id);
        access.require(visit.actor(), body, Bodies.VIEW);
        var asked = Form.of(visit.reading(), Map.of("dato", dato));
        var day = Objects.requireNonNullElseGet(asked.day("dato"), roster::today);
        var title = visit.reading().text(body.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), BodyPlaces.of(id), "body", visit.link(BodyPlaces.PATH, "governance.bodies")),
                kvittering == null ? null : visit.word("governance.done." + receipt(kvittering)),
                visit.reading().text(body.shortTitle()).text(),
                title,
                places.publication(visit, id),
                places.actions(visit, body),
                List.of(tables.seats(visit, body, day, asked)),
                null,
                List.of())));
    }

    private static String receipt(String done) {
        return List.of("saved", "ended", "removed", "published").contains(done) ? done : "saved";
    }

    @GetMapping("/{id}/endringer")
    ResponseEntity<byte[]> changes(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(defaultValue = "") String til) {
        var body = bodies.get(id);
        access.require(visit.actor(), body, Bodies.VIEW);
        var today = roster.today();
        var asked = Form.of(
                visit.reading(),
                Map.of(
                        "fra",
                        fra.isEmpty() ? today.minusYears(1).toString() : fra,
                        "til",
                        til.isEmpty() ? today.toString() : til));
        LocalDate earlier = Objects.requireNonNullElse(asked.day("fra"), today);
        LocalDate later = Objects.requireNonNullElse(asked.day("til"), today);
        var heading = visit.word("governance.changes");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, BodyPlaces.of(id) + "/endringer", "body", places.to(visit, body)),
                null,
                visit.reading().text(body.title()).text(),
                Text.of(heading),
                visit.word("governance.changes.lead"),
                List.of(),
                tables.changes(visit, body, roster.changes(id, earlier, later), asked),
                null,
                List.of())));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var body = bodies.get(id);
        access.require(visit.actor(), body, Bodies.EDIT);
        var place = place(visit, body);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("governance.body"),
                visit.reading().text(body.title()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, body, sheet, place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var body = bodies.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(BodyPlaces.of(id) + "?kvittering=saved");
        return saving.change(visit, bodies, id, sheet, form, place(visit, body), next);
    }

    private Place place(Visit visit, Body body) {
        var path = BodyPlaces.of(body.header().id());
        var title = visit.reading().text(body.title()).text();
        return new Place(
                visit.frame(title, path + "/rediger", "body", places.to(visit, body)),
                title,
                visit.url(path + "/rediger"),
                visit.url(path + "/rediger"),
                visit.link(path, "form.back"));
    }
}
