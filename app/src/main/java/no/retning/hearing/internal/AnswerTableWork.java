package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.file.FileStore;
import no.retning.file.Receipt;
import no.retning.file.Uploads;
import no.retning.form.ColumnFields;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.formats.table.Table;
import no.retning.formats.table.TableFile;
import no.retning.formats.table.UnreadableTable;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.Hearings;
import no.retning.hearing.LetterChannel;
import no.retning.page.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** Taking in a table of answers: it is read, what it comes to is shown, and it lands whole or not at all. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}/regneark")
class AnswerTableWork {
    private static final int WRONG = 422;

    private final Hearings hearings;
    private final AnswerTables tables;
    private final LandAnswers landing;
    private final Uploads uploads;
    private final FileStore files;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AnswerTableWork(
            Hearings hearings,
            AnswerTables tables,
            LandAnswers landing,
            Uploads uploads,
            FileStore files,
            Access access) {
        this.hearings = hearings;
        this.tables = tables;
        this.landing = landing;
        this.uploads = uploads;
        this.files = files;
        this.access = access;
    }

    /** Whether an actor may take in tables of answers to a hearing, which has been opened. */
    static boolean isOffered(Access access, Visit visit, Hearing hearing) {
        return hearing.openedAt() != null && access.allows(visit.actor(), blank(hearing), Commands.CREATE);
    }

    private static HearingLetter blank(Hearing hearing) {
        return Blank.letter(hearing, LetterChannel.TABLE);
    }

    private AnswerTablePage page(Visit visit, UUID id) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), blank(hearing), Commands.CREATE);
        return new AnswerTablePage(
                visit,
                hearing,
                tables.places(hearing),
                new FileField(uploads, visit.actor(), AnswerTablePage.TABLE, FileField.TABLES));
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        return Answer.page(templates.formTables(page(visit, id).of(Form.of(visit.reading(), Map.of()), null)));
    }

    @PostMapping
    ResponseEntity<byte[]> take(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var page = page(visit, id);
        var form = Form.sent(visit.reading(), request);
        var receipt = page.file().demanded(form);
        var read = receipt.flatMap(one -> table(form, one));
        if (read.isEmpty() || !form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page.of(form, null)));
        }
        var sent = receipt.orElseThrow();
        var table = tables.read(
                page.hearing(), read.get(), page.places(), columns(form, sent.id(), read.get(), page.places()));
        if (!table.faults().isEmpty() || !form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page.of(form, table)));
        }
        if (!form.isTicked(AnswerTablePage.SAVE)) {
            return Answer.page(templates.formTables(page.of(form, table)));
        }
        int landed =
                landing.land(visit.actor(), id, sent.name().text(), sent.file().sha256(), table);
        return Answer.seeOther(visit.url(LettersWork.of(id) + "?kvittering=" + (landed == 0 ? "unchanged" : "landed")));
    }

    /** As it was said on the form, or else as it is proposed, which the form is filled with. */
    private static Map<AnswerColumn, Integer> columns(Form form, UUID receipt, Table table, AskedPlaces places) {
        var said = ColumnFields.said(form, receipt, table);
        var columns = new LinkedHashMap<AnswerColumn, Integer>();
        if (said.isPresent()) {
            said.get().forEach((place, code) -> places.coded(code).ifPresent(column -> columns.put(column, place)));
            return columns;
        }
        columns.putAll(AnswerTables.proposed(table, places, ""));
        form.values().remove(AnswerTablePage.SAVE);
        ColumnFields.propose(
                form,
                receipt,
                table,
                place -> columns.entrySet().stream()
                        .filter(one -> one.getValue() == place)
                        .map(one -> one.getKey().code())
                        .findFirst()
                        .orElse(""));
        return columns;
    }

    private Optional<Table> table(Form form, Receipt receipt) {
        try {
            var file = receipt.file();
            return Optional.of(TableFile.read(
                    files.path(file.sha256()), receipt.name().as(file.type()).text()));
        } catch (UnreadableTable unreadable) {
            form.wrong(AnswerTablePage.TABLE, "hearing.table.wrong.unreadable");
            // Another try sends another file.
            form.values().remove(AnswerTablePage.TABLE);
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
