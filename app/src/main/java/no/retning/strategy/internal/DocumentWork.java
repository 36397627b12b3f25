package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.file.FileName;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The guiding documents. */
@Controller
@RequestMapping("/arbeid/foring")
class DocumentWork {
    private final GuidingDocuments documents;
    private final DocumentSheet sheet;
    private final Saving saving;
    private final WorkPages pages;
    private final Access access;
    private final Uploads uploads;
    private final StaticTemplates templates = new StaticTemplates();

    DocumentWork(
            GuidingDocuments documents,
            DocumentSheet sheet,
            Saving saving,
            WorkPages pages,
            Access access,
            Uploads uploads) {
        this.documents = documents;
        this.sheet = sheet;
        this.saving = saving;
        this.pages = pages;
        this.access = access;
        this.uploads = uploads;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var rows = documents.all().stream()
                .filter(document -> pages.may(visit, document.header(), WorkPages.VIEW))
                .map(document -> new ListPage.Row(
                        visit.reading().link(WorkPaths.of(document.header().ref()), document.title()),
                        document.issued(),
                        document.publisher(),
                        pages.publication(visit, document.header().ref())))
                .toList();
        var add = pages.mayCreate(visit, GuidingDocument.KIND, GuidingDocuments.ACTIVE)
                ? List.of(visit.link("/arbeid/foring/ny", "strategy.document.add"))
                : List.<Link>of();
        return Answer.page(templates.strategyList(new ListPage(
                visit.frame(visit.word("strategy.documents"), "/arbeid/foring", "document"),
                visit.word("strategy.documents"),
                visit.word("strategy.documents.lead"),
                visit.word("strategy.documents.empty"),
                rows,
                add)));
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(form.id());
        var next = visit.url(WorkPaths.of(blank.header().ref()) + "?kvittering=saved");
        return saving.create(visit, documents, blank, sheet, form, newPlace(visit, form.id()), next);
    }

    private static GuidingDocument blank(UUID id) {
        return new GuidingDocument(
                Header.draft(id, GuidingDocument.KIND, "ny", GuidingDocuments.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                "",
                false,
                null,
                LocalisedText.NONE,
                null,
                "",
                null,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("strategy.document.add");
        return new Place(
                visit.frame(
                        heading, "/arbeid/foring/ny", "document", visit.link("/arbeid/foring", "strategy.documents")),
                heading,
                visit.url("/arbeid/foring"),
                visit.url("/arbeid/foring/" + id),
                visit.link("/arbeid/foring", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var document = documents.get(id);
        pages.mayView(visit, document.header());
        var place = place(visit, document);
        return Answer.page(templates.strategyWork(new WorkPage(
                place.frame(),
                WorkPages.receipt(visit, kvittering),
                visit.word("strategy.kind.document"),
                visit.reading().text(document.title()),
                pages.standing(visit, document.header()),
                actions(visit, document),
                null,
                saving.mayEdit(visit, document) ? saving.form(visit, document, sheet, place) : null,
                pages.ties(visit, document.header().ref()),
                List.of())));
    }

    private List<Link> actions(Visit visit, GuidingDocument document) {
        var actions = new ArrayList<Link>();
        if (access.allows(visit.actor(), document, GuidingDocuments.EDIT)) {
            actions.add(visit.link(WorkPaths.of(document.header().ref()) + "/kopi", "strategy.document.copy.add"));
        }
        actions.addAll(pages.actions(visit, document.header()));
        return actions;
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var document = documents.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(WorkPaths.of(document.header().ref()) + "?kvittering=saved");
        return saving.change(visit, documents, id, sheet, form, place(visit, document), next);
    }

    @GetMapping("/{id}/kopi")
    ResponseEntity<byte[]> copy(Visit visit, @PathVariable UUID id) {
        var document = documents.get(id);
        access.require(visit.actor(), document, GuidingDocuments.EDIT);
        var place = copyPlace(visit, document);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(document.title()).text(),
                Text.of(place.heading()),
                visit.word("strategy.document.copy.lead"),
                List.of(),
                List.of(kept(visit, document)),
                saving.form(visit, document, copySheet(visit), place),
                List.of())));
    }

    private static TablesPage.Section kept(Visit visit, GuidingDocument document) {
        var copy = document.copy();
        return new TablesPage.Section(
                visit.word("strategy.document.copy.kept"),
                null,
                visit.word("strategy.document.copy.none"),
                List.of(
                        visit.word("strategy.document.copy"),
                        visit.word("strategy.document.copy.taken"),
                        visit.word("strategy.document.copy.who")),
                copy == null
                        ? List.of()
                        : List.of(new Row(
                                List.of(
                                        Cell.of(Link.of(
                                                FileName.address(copy.file()),
                                                copy.file().name())),
                                        Cell.of(visit.reading()
                                                .day(copy.taken())
                                                .text()),
                                        Cell.of(visit.word("strategy.document.copy."
                                                + (copy.shown() ? "everybody" : "internal")))),
                                List.of())),
                List.of());
    }

    @PostMapping("/{id}/kopi")
    ResponseEntity<byte[]> keep(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var document = documents.get(id);
        return saving.change(
                visit,
                documents,
                id,
                copySheet(visit),
                Form.sent(visit.reading(), request),
                copyPlace(visit, document),
                visit.url(WorkPaths.of(document.header().ref()) + "?kvittering=saved"));
    }

    private CopySheet copySheet(Visit visit) {
        return new CopySheet(new FileField(uploads, visit.actor(), CopySheet.FILE));
    }

    private static Place copyPlace(Visit visit, GuidingDocument document) {
        var at = WorkPaths.of(document.header().ref());
        var heading = visit.word("strategy.document.copy.add");
        return new Place(
                visit.frame(
                        heading,
                        at + "/kopi",
                        "document",
                        visit.link("/arbeid/foring", "strategy.documents"),
                        visit.reading().link(at, document.title())),
                heading,
                visit.url(at + "/kopi"),
                visit.url(at + "/kopi"),
                visit.link(at, "form.back"));
    }

    private static Place place(Visit visit, GuidingDocument document) {
        var path = WorkPaths.of(document.header().ref());
        var title = visit.reading().text(document.title()).text();
        return new Place(
                visit.frame(title, path, "document", visit.link("/arbeid/foring", "strategy.documents")),
                title,
                visit.url(path),
                visit.url(path),
                visit.link("/arbeid/foring", "form.back"));
    }
}
