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
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** One part of a thing of the knowledge base: added, put right, taken away. */
@Controller
@RequestMapping(Shelves.PATH + "/{shelf}/{id}/{part}")
class PartWork {
    private final Shelves shelves;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    PartWork(Shelves shelves, Saving saving, Access access) {
        this.shelves = shelves;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(
            Visit visit, @PathVariable String shelf, @PathVariable UUID id, @PathVariable String part) {
        return form(visit, shelves.at(shelf), id, part, null);
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            Visit visit,
            @PathVariable String shelf,
            @PathVariable UUID id,
            @PathVariable String part,
            HttpServletRequest request) {
        return save(visit, shelves.at(shelf), id, part, null, Form.sent(visit.reading(), request));
    }

    @GetMapping("/{one}")
    ResponseEntity<byte[]> one(
            Visit visit,
            @PathVariable String shelf,
            @PathVariable UUID id,
            @PathVariable String part,
            @PathVariable UUID one) {
        return form(visit, shelves.at(shelf), id, part, one);
    }

    @PostMapping("/{one}")
    ResponseEntity<byte[]> change(
            Visit visit,
            @PathVariable String shelf,
            @PathVariable UUID id,
            @PathVariable String part,
            @PathVariable UUID one,
            HttpServletRequest request) {
        return save(visit, shelves.at(shelf), id, part, one, Form.sent(visit.reading(), request));
    }

    @PostMapping("/{one}/fjern")
    ResponseEntity<byte[]> remove(
            Visit visit,
            @PathVariable String shelf,
            @PathVariable UUID id,
            @PathVariable String part,
            @PathVariable UUID one,
            HttpServletRequest request) {
        return remove(visit, shelves.at(shelf), id, part, one, Form.sent(visit.reading(), request));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> remove(
            Visit visit, Shelf<R> shelf, UUID id, String part, UUID one, Form form) {
        var inner = inner(shelf, part);
        return saving.press(
                visit,
                Kept.EDIT,
                shelf.composed().records(),
                id,
                form,
                before -> inner.without().apply(before, one),
                visit.url(shelf.at(id) + "?kvittering=removed"),
                visit.url(shelf.at(id)));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> form(
            Visit visit, Shelf<R> shelf, UUID id, String part, @Nullable UUID one) {
        var inner = inner(shelf, part);
        var thing = known(shelf.composed().records().get(id), inner, one);
        access.require(visit.actor(), thing, Kept.EDIT);
        var place = place(visit, shelf, thing, part, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(thing.title()).text(),
                Text.of(place.heading()),
                visit.word("knowledge.%s.lead".formatted(part)),
                List.of(),
                List.of(),
                saving.form(visit, thing, inner.sheet().of(visit.actor(), thing, one), place),
                List.of())));
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> save(
            Visit visit, Shelf<R> shelf, UUID id, String part, @Nullable UUID asked, Form form) {
        var inner = inner(shelf, part);
        var records = shelf.composed().records();
        var thing = records.get(id);
        access.require(visit.actor(), thing, Kept.EDIT);
        // What somebody typed of a part that another has taken away meanwhile is shown to them as one to be added.
        boolean takenAway = asked != null
                && form.version() < thing.header().version()
                && !inner.holds().test(thing, asked);
        var one = takenAway ? null : asked;
        known(thing, inner, one);
        return saving.change(
                visit,
                Kept.EDIT,
                records,
                id,
                inner.sheet().of(visit.actor(), thing, one),
                form,
                place(visit, shelf, thing, part, one),
                visit.url(shelf.at(id) + "?kvittering=saved"));
    }

    private static <R extends Recorded<R>> Shelf.Inner<R> inner(Shelf<R> shelf, String part) {
        return shelf.inner(part).orElseThrow(() -> new NoSuchRecord(shelf.kind(), part));
    }

    private static <R extends Recorded<R>> R known(R thing, Shelf.Inner<R> inner, @Nullable UUID one) {
        if (one != null && !inner.holds().test(thing, one)) {
            throw new NoSuchRecord(inner.name(), one);
        }
        return thing;
    }

    private static <R extends Recorded<R>> Place place(
            Visit visit, Shelf<R> shelf, R thing, String part, @Nullable UUID one) {
        var path = Shelves.parts(shelf.path(), thing, part);
        return one == null
                ? Shelves.under(visit, shelf, thing, visit.word("knowledge.%s.add".formatted(part)), path + "/ny", path)
                : Shelves.under(
                        visit,
                        shelf,
                        thing,
                        visit.word("knowledge.%s.edit".formatted(part)),
                        path + "/" + one,
                        path + "/" + one);
    }
}
