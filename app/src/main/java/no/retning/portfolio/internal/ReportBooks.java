package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.file.FileStore;
import no.retning.file.Receipt;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.formats.table.Table;
import no.retning.formats.table.UnreadableTable;
import no.retning.formats.table.XlsxTable;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** Reporting on several measures in a workbook: it is fetched filled in, and taken back whole or not at all. */
@Controller
@RequestMapping(PortfolioPlaces.ROUNDS + "/{id}")
class ReportBooks {
    private static final int WRONG = 422;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE = "book";

    private final Rounds rounds;
    private final Reports reports;
    private final Measures measures;
    private final MeasureChoices choices;
    private final PortfolioTerms terms;
    private final Commands commands;
    private final Uploads uploads;
    private final FileStore files;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReportBooks(
            Rounds rounds,
            Reports reports,
            Measures measures,
            MeasureChoices choices,
            PortfolioTerms terms,
            Commands commands,
            Uploads uploads,
            FileStore files,
            Access access) {
        this.rounds = rounds;
        this.reports = reports;
        this.measures = measures;
        this.choices = choices;
        this.terms = terms;
        this.commands = commands;
        this.uploads = uploads;
        this.files = files;
        this.access = access;
    }

    /** Those in the round that the visitor reports in; who reports in none is not told that there is a round. */
    private List<Report> mine(Visit visit, UUID round) {
        var mine = reports.of(round).stream()
                .filter(report -> access.allows(visit.actor(), report, Reports.REPORT))
                .toList();
        if (mine.isEmpty()) {
            throw new NoSuchRecord(Round.KIND, round);
        }
        return mine;
    }

    private ReportBook book(Visit visit, Round round) {
        return new ReportBook(
                visit.reading(), new ReportSheet(new Ratings(terms.scale(round.scale())), choices, rounds::now));
    }

    private static String path(UUID round) {
        return PortfolioPlaces.round(round) + "/skjema";
    }

    @GetMapping("/skjema.xlsx")
    ResponseEntity<byte[]> fetch(Visit visit, @PathVariable UUID id) {
        var mine = begun(visit, mine(visit, id));
        var round = rounds.get(id);
        var about = measures.of(mine.stream().map(Report::measure).toList());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(round.header().slug() + ".xlsx")
                                .build()
                                .toString())
                .body(book(visit, round).write(mine, about));
    }

    /** Who fetches the workbook has begun on what is in it. */
    private List<Report> begun(Visit visit, List<Report> mine) {
        return commands.together(() -> {
            var begun = new ArrayList<Report>();
            for (var report : mine) {
                var present = reports.get(report.header().id());
                begun.add(
                        present.startedAt() != null || !access.allows(visit.actor(), present, Reports.BEGIN)
                                ? present
                                : commands.change(
                                        visit.actor(),
                                        Reports.BEGIN,
                                        reports,
                                        present.header().id(),
                                        present.header().version(),
                                        before -> before.begun(rounds.now())));
            }
            return begun;
        });
    }

    @GetMapping("/skjema")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        int mine = mine(visit, id).size();
        return Answer.page(
                templates.formTables(page(visit, rounds.get(id), mine, Form.of(visit.reading(), Map.of()), List.of())));
    }

    private TablesPage page(Visit visit, Round round, int mine, Form form, List<ReportBook.Fault> faults) {
        var id = round.header().id();
        var heading = visit.word("round.book");
        return new TablesPage(
                visit.frame(heading, path(id), Report.KIND, visit.link(PortfolioPlaces.REPORTS, "round.mine")),
                null,
                visit.reading().text(round.title()).text(),
                Text.of(heading),
                visit.word("round.book.lead", mine),
                List.of(Link.of(visit.url(path(id) + ".xlsx"), visit.word("round.book.fetch"))),
                faults.isEmpty()
                        ? List.of()
                        : List.of(new Section(
                                visit.word("round.book.faults", faults.size()),
                                null,
                                visit.word("round.book.faults", 0),
                                List.of(visit.word("round.book.cell"), visit.word("round.book.what")),
                                faults.stream()
                                        .map(one ->
                                                new Row(List.of(Cell.of(one.cell()), Cell.of(one.what())), List.of()))
                                        .toList(),
                                List.of())),
                new FormView(
                        visit.url(path(id)),
                        visit.hidden(Map.of()),
                        List.of(new FileField(uploads, visit.actor(), FILE).demandedPart(form, "round.book.file")),
                        visit.word("round.book.send"),
                        visit.link(PortfolioPlaces.REPORTS, "form.back")),
                List.of());
    }

    @PostMapping("/skjema")
    ResponseEntity<byte[]> take(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var mine = mine(visit, id);
        var round = rounds.get(id);
        var form = Form.sent(visit.reading(), request);
        var receipt = new FileField(uploads, visit.actor(), FILE).demanded(form);
        if (receipt.isEmpty()) {
            return Answer.page(WRONG, templates.formTables(page(visit, round, mine.size(), form, List.of())));
        }
        var faults = taken(visit, round, receipt.get());
        // Another try sends another file.
        form.values().remove(FILE);
        return faults.isEmpty()
                ? Answer.seeOther(visit.url(PortfolioPlaces.REPORTS + "?kvittering=taken"))
                : Answer.page(WRONG, templates.formTables(page(visit, round, mine.size(), form, faults)));
    }

    private List<ReportBook.Fault> taken(Visit visit, Round round, Receipt receipt) {
        final Table table;
        try (InputStream in = Files.newInputStream(files.path(receipt.file().sha256()))) {
            table = XlsxTable.read(in);
        } catch (UnreadableTable unreadable) {
            return List.of(new ReportBook.Fault("–", visit.word("round.book.unreadable")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var faults = new AtomicReference<List<ReportBook.Fault>>(List.of());
        commands.together(() -> {
            // Read with the journal in hand: nobody changes a report between what is compared and what is saved.
            var read = book(visit, round).read(table, mine(visit, round.header().id()));
            faults.set(read.faults());
            if (read.faults().isEmpty()) {
                read.answers()
                        .forEach((report, answers) -> commands.change(
                                visit.actor(),
                                Reports.REPORT,
                                reports,
                                report,
                                reports.get(report).header().version(),
                                before -> before.answered(answers, rounds.now())));
            }
            return read;
        });
        return Objects.requireNonNull(faults.get());
    }
}
