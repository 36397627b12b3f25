package no.retning.uptake.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.file.FileStore;
import no.retning.file.FileType;
import no.retning.file.Receipt;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Visit;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.UnreadableTable;
import no.retning.formats.table.XlsxTable;
import no.retning.page.Answer;
import no.retning.page.WordBook;
import no.retning.record.NoSuchRecord;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Taking in a table of figures: it is read, what it comes to is shown, and it is saved whole or not at all. */
@Controller
@RequestMapping(SolutionPlaces.IMPORT)
class UptakeImportWork {
    private static final int WRONG = 422;

    private final Solutions solutions;
    private final WordBook book;
    private final Commands commands;
    private final Uploads uploads;
    private final FileStore files;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    UptakeImportWork(
            Solutions solutions, WordBook book, Commands commands, Uploads uploads, FileStore files, Access access) {
        this.solutions = solutions;
        this.book = book;
        this.commands = commands;
        this.uploads = uploads;
        this.files = files;
        this.access = access;
    }

    /** Those that the visitor may count; who may count none is not told that there is such a page. */
    private List<Solution> mine(Visit visit) {
        var all = solutions.all();
        if (!SolutionPlaces.mayCount(access, visit.actor(), all)) {
            throw new NoSuchRecord(Solution.KIND, "import");
        }
        return all.stream()
                .filter(solution -> access.allows(visit.actor(), solution, Solutions.COUNT))
                .toList();
    }

    private UptakeImportPage page(Visit visit, List<Solution> mine) {
        return new UptakeImportPage(
                visit, mine, new FileField(uploads, visit.actor(), UptakeImportPage.TABLE, FileField.TABLES));
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @RequestParam(defaultValue = "") String losning) {
        var mine = mine(visit);
        var form = Form.of(visit.reading(), Map.of(UptakeImportPage.SOLUTION, losning));
        return Answer.page(templates.formTables(page(visit, mine).of(form, null)));
    }

    @PostMapping
    ResponseEntity<byte[]> take(Visit visit, HttpServletRequest request) {
        var mine = mine(visit);
        var page = page(visit, mine);
        var form = Form.sent(visit.reading(), request);
        var receipt = page.file().demanded(form);
        var about = Options.idOrNone(form, UptakeImportPage.SOLUTION, page.choices(form));
        var table = receipt.flatMap(one -> table(form, one));
        if (table.isEmpty() || !form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page.of(form, null)));
        }
        var plan = plan(form, receipt.orElseThrow(), table.get(), mine, about, page);
        if (!plan.faults().isEmpty() || !form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page.of(form, plan)));
        }
        if (!form.isTicked(UptakeImportPage.SAVE)) {
            return Answer.page(templates.formTables(page.of(form, plan)));
        }
        plan.land(visit.actor(), commands, solutions);
        return Answer.seeOther(visit.url(
                about == null
                        ? SolutionPlaces.PATH + "?kvittering=imported"
                        : SolutionPlaces.of(about) + "?kvittering=counted"));
    }

    private UptakePlan plan(
            Form form, Receipt receipt, Table table, List<Solution> mine, @Nullable UUID about, UptakeImportPage page) {
        var words = new UptakeWords(mine, book);
        var mapping = page.mapping(form, receipt.id(), table)
                .orElseGet(() -> page.propose(form, receipt.id(), table, UptakeMapping.proposed(table, words)));
        return UptakePlan.of(table, mapping, words, mine, about);
    }

    private Optional<Table> table(Form form, Receipt receipt) {
        try (var in = Files.newInputStream(files.path(receipt.file().sha256()))) {
            return Optional.of(receipt.file().type() == FileType.XLSX ? XlsxTable.read(in) : CsvTable.read(in));
        } catch (UnreadableTable unreadable) {
            form.wrong(UptakeImportPage.TABLE, "uptake.wrong.unreadable");
            // Another try sends another file.
            form.values().remove(UptakeImportPage.TABLE);
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
