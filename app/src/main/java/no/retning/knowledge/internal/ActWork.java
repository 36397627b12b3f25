package no.retning.knowledge.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import no.retning.record.Recorded;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** What is done with a thing of the knowledge base beside editing it: a finding is assessed, a choice is made. */
@Controller
class ActWork {
    private final Shelves shelves;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ActWork(Shelves shelves, Saving saving, Access access) {
        this.shelves = shelves;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping({
        "/arbeid/funn/{id}/vurder",
        "/arbeid/funn/{id}/trekk",
        "/arbeid/analyse/{id}/steg",
        "/arbeid/analyse/{id}/ny-versjon",
        "/arbeid/bestilling/{id}/steg",
        "/arbeid/bestilling/{id}/lever",
        "/arbeid/behov/{id}/steg",
        "/arbeid/swot/{id}/steg",
        "/arbeid/valg/{id}/avgjor",
        "/arbeid/prosess/{id}/steg",
        "/arbeid/framdrift/{id}/steg",
        "/arbeid/handlingsplan/{id}/steg",
        "/arbeid/utviklingstrekk/{id}/steg",
        "/arbeid/medvirkning/{id}/bekreft",
        "/arbeid/dilemma/{id}/steg",
        "/arbeid/dilemma/{id}/los",
        "/arbeid/scenario/{id}/steg",
        "/arbeid/skala/{id}/steg"
    })
    ResponseEntity<byte[]> look(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return look(visit, shelves.of(request.getRequestURI()), last(request), id);
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> look(Visit visit, Shelf<R> shelf, String name, UUID id) {
        var act = act(shelf, name);
        var thing = shelf.composed().records().get(id);
        access.require(visit.actor(), thing, act.action());
        var place = place(visit, shelf, act, thing);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(thing.title()).text(),
                Text.of(place.heading()),
                visit.word("knowledge.%s.%s.lead".formatted(shelf.kind(), act.action())),
                List.of(),
                List.of(),
                saving.form(visit, thing, act.sheet().apply(thing), place),
                List.of())));
    }

    @PostMapping({
        "/arbeid/funn/{id}/vurder",
        "/arbeid/funn/{id}/trekk",
        "/arbeid/analyse/{id}/steg",
        "/arbeid/analyse/{id}/ny-versjon",
        "/arbeid/bestilling/{id}/steg",
        "/arbeid/bestilling/{id}/lever",
        "/arbeid/behov/{id}/steg",
        "/arbeid/swot/{id}/steg",
        "/arbeid/valg/{id}/avgjor",
        "/arbeid/prosess/{id}/steg",
        "/arbeid/framdrift/{id}/steg",
        "/arbeid/handlingsplan/{id}/steg",
        "/arbeid/utviklingstrekk/{id}/steg",
        "/arbeid/medvirkning/{id}/bekreft",
        "/arbeid/dilemma/{id}/steg",
        "/arbeid/dilemma/{id}/los",
        "/arbeid/scenario/{id}/steg",
        "/arbeid/skala/{id}/steg"
    })
    ResponseEntity<byte[]> act(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return act(visit, shelves.of(request.getRequestURI()), last(request), id, Form.sent(visit.reading(), request));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> act(
            Visit visit, Shelf<R> shelf, String name, UUID id, Form form) {
        var act = act(shelf, name);
        var records = shelf.composed().records();
        var thing = records.get(id);
        return saving.change(
                visit,
                act.action(),
                records,
                id,
                act.sheet().apply(thing),
                form,
                place(visit, shelf, act, thing),
                visit.url(shelf.at(id) + "?kvittering=saved"));
    }

    private static <R extends Recorded<R>> Shelf.Act<R> act(Shelf<R> shelf, String name) {
        return shelf.act(name).orElseThrow(() -> new NoSuchRecord(shelf.kind(), name));
    }

    private static String last(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static <R extends Recorded<R>> Place place(Visit visit, Shelf<R> shelf, Shelf.Act<R> act, R thing) {
        var path = shelf.at(thing.header().id()) + "/" + act.name();
        return Shelves.under(
                visit, shelf, thing, visit.word("knowledge.%s.%s".formatted(shelf.kind(), act.action())), path, path);
    }
}
