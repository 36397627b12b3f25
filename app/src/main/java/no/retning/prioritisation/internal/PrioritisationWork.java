package no.retning.prioritisation.internal;

import jakarta.servlet.http.HttpServletRequest;
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
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.Prioritisations;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The prioritisations: all of them, and one with what it chooses among. */
@Controller
@RequestMapping(PrioritisationPlaces.PATH)
class PrioritisationWork {
    private final Prioritisations prioritisations;
    private final PrioritisationForms forms;
    private final PrioritisationTables tables;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PrioritisationWork(
            Prioritisations prioritisations,
            PrioritisationForms forms,
            PrioritisationTables tables,
            Saving saving,
            Access access) {
        this.prioritisations = prioritisations;
        this.forms = forms;
        this.tables = tables;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("prioritisation.all");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PrioritisationPlaces.PATH, Prioritisation.KIND),
                null,
                null,
                Text.of(heading),
                visit.word("prioritisation.all.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("prioritisation.all.empty"),
                        List.of(
                                visit.word("prioritisation.title"),
                                visit.word("prioritisation.state"),
                                visit.word("prioritisation.options.count"),
                                visit.word("prioritisation.changed")),
                        prioritisations.all().stream()
                                .filter(one -> access.allows(visit.actor(), one, Prioritisations.VIEW))
                                .map(one -> row(visit, one))
                                .toList(),
                        access.allows(visit.actor(), Prioritisation.blank(Ids.next()), Commands.CREATE)
                                ? List.of(visit.link(PrioritisationPlaces.PATH + "/ny", "prioritisation.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, Prioritisation one) {
        var changed = one.header().changedAt();
        return new Row(
                List.of(
                        Cell.of(PrioritisationPlaces.to(visit, one)),
                        Cell.of(visit.word(
                                "prioritisation.state." + one.header().state())),
                        Cell.of(String.valueOf(one.options().size())),
                        Cell.of(
                                changed == null
                                        ? ""
                                        : visit.reading().day(changed).text())),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        var blank = Prioritisation.blank(Ids.next());
        return saving.start(visit, blank, forms.sheet(visit, blank), newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = Prioritisation.blank(form.id());
        var next = visit.url(PrioritisationPlaces.of(form.id()) + "?kvittering=saved");
        return saving.create(
                visit, prioritisations, blank, forms.sheet(visit, blank), form, newPlace(visit, form.id()), next);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("prioritisation.add");
        return new Place(
                visit.frame(
                        heading,
                        PrioritisationPlaces.PATH + "/ny",
                        Prioritisation.KIND,
                        PrioritisationPlaces.all(visit)),
                heading,
                visit.url(PrioritisationPlaces.PATH),
                visit.url(PrioritisationPlaces.PATH + "/" + id + "/rediger"),
                visit.link(PrioritisationPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = prioritisations.get(id);
        access.require(visit.actor(), one, Prioritisations.VIEW);
        var title = visit.reading().text(one.title());
        var question = visit.reading().textOrNull(one.question());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        title.text(),
                        PrioritisationPlaces.of(id),
                        Prioritisation.KIND,
                        PrioritisationPlaces.all(visit)),
                kvittering == null ? null : visit.word("prioritisation.done.saved"),
                PrioritisationPlaces.relation(
                        visit,
                        visit.word("prioritisation.one") + " · "
                                + visit.word(
                                        "prioritisation.state." + one.header().state()),
                        one),
                title,
                question == null ? null : question.text(),
                actions(visit, one),
                tables.of(visit, one),
                null,
                List.of(),
                tables.buttons(visit, one))));
    }

    private List<Link> actions(Visit visit, Prioritisation one) {
        var path = PrioritisationPlaces.of(one.header().id());
        var actions = new ArrayList<Link>();
        if (access.allows(visit.actor(), one, Prioritisations.EDIT)) {
            actions.add(visit.link(path + "/rediger", "prioritisation.edit"));
            actions.add(visit.link(path + "/tiltak", "prioritisation.pick"));
        }
        actions.add(visit.link(path + "/vekter", "prioritisation.weights"));
        return actions;
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var one = prioritisations.get(id);
        access.require(visit.actor(), one, Prioritisations.EDIT);
        var place = place(visit, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("prioritisation.one"),
                visit.reading().text(one.title()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, one, forms.sheet(visit, one), place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = prioritisations.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PrioritisationPlaces.of(id) + "?kvittering=saved");
        return saving.change(visit, prioritisations, id, forms.sheet(visit, one), form, place(visit, one), next);
    }

    private static Place place(Visit visit, Prioritisation one) {
        return PrioritisationPlaces.under(
                visit, one, visit.reading().text(one.title()).text(), "/rediger");
    }

    @GetMapping("/{id}/tiltak")
    ResponseEntity<byte[]> pick(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String sok) {
        var one = prioritisations.get(id);
        access.require(visit.actor(), one, Prioritisations.EDIT);
        var place = pickPlace(visit, one);
        var sheet = forms.pick(visit, one, sok);
        var search = Form.of(visit.reading(), Map.of("sok", sok));
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                visit.word("prioritisation.pick.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        new Days(
                                visit.url(PrioritisationPlaces.of(id) + "/tiltak"),
                                List.of(search.line("sok", "prioritisation.pick.search")),
                                visit.word("prioritisation.pick.find")),
                        visit.word("prioritisation.pick.count", sheet.measures().size(), PickSheet.MOST),
                        List.of(),
                        List.of(),
                        List.of())),
                sheet.measures().isEmpty() ? null : saving.form(visit, one, sheet, place),
                List.of())));
    }

    @PostMapping("/{id}/tiltak")
    ResponseEntity<byte[]> picked(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = prioritisations.get(id);
        access.require(visit.actor(), one, Prioritisations.EDIT);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PrioritisationPlaces.of(id) + "?kvittering=saved");
        return saving.change(visit, prioritisations, id, forms.pick(visit, one, ""), form, pickPlace(visit, one), next);
    }

    private static Place pickPlace(Visit visit, Prioritisation one) {
        return PrioritisationPlaces.under(visit, one, visit.word("prioritisation.pick"), "/tiltak");
    }
}
