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
import no.retning.knowledge.Kept;
import no.retning.page.Answer;
import no.retning.record.Ids;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** The forms in which things of the knowledge base are added and changed. */
@Controller
class KnowledgeForms {
    private final Shelves shelves;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    KnowledgeForms(Shelves shelves, Saving saving, Access access) {
        this.shelves = shelves;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping({
        "/arbeid/funn/ny",
        "/arbeid/analyse/ny",
        "/arbeid/bestilling/ny",
        "/arbeid/behov/ny",
        "/arbeid/swot/ny",
        "/arbeid/valg/ny",
        "/arbeid/dilemma/ny",
        "/arbeid/scenario/ny",
        "/arbeid/skala/ny",
        "/arbeid/prosess/ny",
        "/arbeid/framdrift/ny",
        "/arbeid/handlingsplan/ny",
        "/arbeid/utviklingstrekk/ny",
        "/arbeid/medvirkning/ny"
    })
    ResponseEntity<byte[]> blank(Visit visit, HttpServletRequest request) {
        return start(visit, shelves.of(request.getRequestURI()));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> start(Visit visit, Shelf<R> shelf) {
        return saving.start(visit, shelf.blank(Ids.next()), shelf.sheet(), newPlace(visit, shelf, null));
    }

    @PostMapping({
        "/arbeid/funn",
        "/arbeid/analyse",
        "/arbeid/bestilling",
        "/arbeid/behov",
        "/arbeid/swot",
        "/arbeid/valg",
        "/arbeid/dilemma",
        "/arbeid/scenario",
        "/arbeid/skala",
        "/arbeid/prosess",
        "/arbeid/framdrift",
        "/arbeid/handlingsplan",
        "/arbeid/utviklingstrekk",
        "/arbeid/medvirkning"
    })
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        return create(visit, shelves.of(request.getRequestURI()), Form.sent(visit.reading(), request));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> create(Visit visit, Shelf<R> shelf, Form form) {
        return saving.create(
                visit,
                shelf.composed().records(),
                shelf.blank(form.id()),
                shelf.sheet(),
                form,
                newPlace(visit, shelf, form.id()),
                visit.url(shelf.at(form.id()) + "?kvittering=saved"));
    }

    private static Place newPlace(Visit visit, Shelf<?> shelf, @Nullable UUID id) {
        var heading = visit.word("knowledge." + shelf.kind() + ".add");
        var path = "/arbeid/" + shelf.path();
        return new Place(
                visit.frame(heading, path + "/ny", Shelves.ACTIVE, Shelves.top(visit)),
                heading,
                visit.url(path),
                visit.url(path + "/" + id + "/rediger"),
                visit.link(Shelves.PATH, "form.back"));
    }

    @GetMapping({
        "/arbeid/funn/{id}/rediger",
        "/arbeid/analyse/{id}/rediger",
        "/arbeid/bestilling/{id}/rediger",
        "/arbeid/behov/{id}/rediger",
        "/arbeid/swot/{id}/rediger",
        "/arbeid/valg/{id}/rediger",
        "/arbeid/prosess/{id}/rediger",
        "/arbeid/framdrift/{id}/rediger",
        "/arbeid/handlingsplan/{id}/rediger",
        "/arbeid/utviklingstrekk/{id}/rediger",
        "/arbeid/medvirkning/{id}/rediger",
        "/arbeid/dilemma/{id}/rediger",
        "/arbeid/scenario/{id}/rediger",
        "/arbeid/skala/{id}/rediger"
    })
    ResponseEntity<byte[]> form(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return form(visit, shelves.of(request.getRequestURI()), id);
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> form(Visit visit, Shelf<R> shelf, UUID id) {
        var thing = shelf.composed().records().get(id);
        access.require(visit.actor(), thing, Kept.EDIT);
        var place = place(visit, shelf, thing);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("knowledge." + shelf.kind()),
                visit.reading().text(thing.title()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, thing, shelf.sheet(), place),
                List.of())));
    }

    @PostMapping({
        "/arbeid/funn/{id}/rediger",
        "/arbeid/analyse/{id}/rediger",
        "/arbeid/bestilling/{id}/rediger",
        "/arbeid/behov/{id}/rediger",
        "/arbeid/swot/{id}/rediger",
        "/arbeid/valg/{id}/rediger",
        "/arbeid/prosess/{id}/rediger",
        "/arbeid/framdrift/{id}/rediger",
        "/arbeid/handlingsplan/{id}/rediger",
        "/arbeid/utviklingstrekk/{id}/rediger",
        "/arbeid/medvirkning/{id}/rediger",
        "/arbeid/dilemma/{id}/rediger",
        "/arbeid/scenario/{id}/rediger",
        "/arbeid/skala/{id}/rediger"
    })
    ResponseEntity<byte[]> change(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return change(visit, shelves.of(request.getRequestURI()), id, Form.sent(visit.reading(), request));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> change(Visit visit, Shelf<R> shelf, UUID id, Form form) {
        var records = shelf.composed().records();
        return saving.change(
                visit,
                records,
                id,
                shelf.sheet(),
                form,
                place(visit, shelf, records.get(id)),
                visit.url(shelf.at(id) + "?kvittering=saved"));
    }

    private static <R extends Recorded<R>> Place place(Visit visit, Shelf<R> shelf, R thing) {
        var path = shelf.at(thing.header().id()) + "/rediger";
        return Shelves.under(
                visit, shelf, thing, visit.reading().text(thing.title()).text(), path, path);
    }
}
