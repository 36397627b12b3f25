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
import no.retning.monitor.AreaScheme;
import no.retning.monitor.AreaSchemes;
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

/** The division into areas at work: every scheme, and the form of each. */
@Controller
@RequestMapping(AreaPlaces.PATH)
class AreaWork {
    private final AreaSchemes schemes;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AreaWork(AreaSchemes schemes, Saving saving, Access access) {
        this.schemes = schemes;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("area.heading");
        boolean mayWrite = access.allows(visit.actor(), AreaSheet.blank(Ids.next()), Commands.CREATE);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, AreaPlaces.PATH, AreaPlaces.ACTIVE, IndicatorPlaces.all(visit)),
                null,
                null,
                Text.of(heading),
                visit.word("area.work.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("area.work.empty"),
                        List.of(visit.word("area.one"), visit.word("area.type"), visit.word("area.areas.count")),
                        schemes.all().stream()
                                .filter(scheme -> access.allows(visit.actor(), scheme, AreaSchemes.VIEW))
                                .map(scheme -> row(visit, scheme))
                                .toList(),
                        mayWrite ? List.of(visit.link(AreaPlaces.PATH + "/ny", "area.add")) : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, AreaScheme scheme) {
        return new Row(
                List.of(
                        Cell.of(AreaPlaces.to(visit, scheme)),
                        Cell.of(visit.word("area.type." + scheme.type().code())),
                        Cell.of(Integer.toString(scheme.areas().size()))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, AreaSheet.blank(Ids.next()), new AreaSheet(), newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                schemes,
                AreaSheet.blank(form.id()),
                new AreaSheet(),
                form,
                newPlace(visit, form.id()),
                visit.url(AreaPlaces.of(form.id()) + "?kvittering=saved"));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("area.add");
        return new Place(
                visit.frame(heading, AreaPlaces.PATH + "/ny", AreaPlaces.ACTIVE, AreaPlaces.all(visit)),
                heading,
                visit.url(AreaPlaces.PATH),
                visit.url(AreaPlaces.PATH + "/" + id + "/rediger"),
                visit.link(AreaPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var scheme = schemes.get(id);
        access.require(visit.actor(), scheme, AreaSchemes.EDIT);
        var place = AreaPlaces.edit(visit, scheme);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(scheme.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, scheme, new AreaSheet(), place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.change(
                visit,
                schemes,
                id,
                new AreaSheet(),
                Form.sent(visit.reading(), request),
                AreaPlaces.edit(visit, schemes.get(id)),
                visit.url(AreaPlaces.of(id) + "?kvittering=saved"));
    }
}
