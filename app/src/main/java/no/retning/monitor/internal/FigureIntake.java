package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Conflict;
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
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.UnfinishedRelease;
import no.retning.page.Answer;
import no.retning.page.Dates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/**
 * Taking in the figures of an indicator: a table is read, what is wrong with it is said row by row, what it would change is
 * shown, and it becomes the draft of a release whole or not at all.
 */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}" + ReleasePlaces.INTAKE)
class FigureIntake {
    private static final int WRONG = 422;

    private final Indicators indicators;
    private final Figures figures;
    private final DeliverRelease deliver;
    private final CorrectionForm corrections;
    private final AreaNames names;
    private final Uploads uploads;
    private final FileStore files;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    FigureIntake(
            Indicators indicators,
            Figures figures,
            DeliverRelease deliver,
            CorrectionForm corrections,
            AreaNames names,
            Uploads uploads,
            FileStore files,
            Access access) {
        this.indicators = indicators;
        this.figures = figures;
        this.deliver = deliver;
        this.corrections = corrections;
        this.names = names;
        this.uploads = uploads;
        this.files = files;
        this.access = access;
    }

    /** Whoever may not make a release of it is refused. */
    private Indicator mine(Visit visit, UUID id) {
        var indicator = indicators.get(id);
        access.require(visit.actor(), deliver.blank(indicator), Commands.CREATE);
        return indicator;
    }

    private FigureIntakePage page(Visit visit, Indicator indicator) {
        return new FigureIntakePage(
                visit,
                indicator,
                new FileField(uploads, visit.actor(), FigureIntakePage.TABLE, FileField.TABLES),
                corrections,
                names.known());
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var page = page(visit, mine(visit, id));
        return Answer.page(templates.formTables(page.blank(Form.of(visit.reading(), Map.of("reason", "routine")))));
    }

    @PostMapping
    ResponseEntity<byte[]> take(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var indicator = mine(visit, id);
        var page = page(visit, indicator);
        var form = Form.sent(visit.reading(), request);
        var receipt = page.file().demanded(form);
        var table = receipt.flatMap(one -> table(form, one));
        var reason = Options.of(
                form,
                "reason",
                ReleaseReason.OF_DELIVERIES.toArray(ReleaseReason[]::new),
                ReleaseReason::code,
                ReleaseReason.ROUTINE);
        var text = form.text("text");
        var correction = corrections.read(form, reason);
        var source = form.source("source");
        if (table.isEmpty() || !form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page.blank(form)));
        }
        var mapping = SeriesMapping.of(table.get(), indicator.definition(), SeriesMapping.Said.of(""));
        var truth = figures.latest(id);
        var reading = SeriesRows.read(
                table.get(), mapping, indicator.definition(), truth, LocalDate.ofInstant(figures.now(), Dates.ZONE));
        if (!reading.lands()) {
            return Answer.page(WRONG, templates.formTables(page.wrong(form, table.get(), mapping, reading)));
        }
        var prepared = deliver.prepare(indicator, reading.figures());
        var plan = FigurePlan.of(truth, prepared.figures(), deliver.compare(indicator, prepared.figures()));
        if (!form.isTicked(FigureIntakePage.SAVE)) {
            return Answer.page(templates.formTables(
                    page.planned(form, table.get(), mapping, reading.with(prepared.more()), plan)));
        }
        try {
            var made = deliver.deliver(
                    visit.actor(),
                    id,
                    new DeliverRelease.Delivery(reading.figures(), reason, text, correction, source));
            return Answer.seeOther(visit.url(ReleasePlaces.of(made.header().id()) + "?kvittering=delivered"));
        } catch (UnfinishedRelease other) {
            form.wrong(FigureIntakePage.TABLE, "release.wrong.unfinished", other.version());
        } catch (Conflict changed) {
            // What was announced was moved or called off at the same moment.
            form.wrong(FigureIntakePage.TABLE, "release.wrong.changed");
        }
        return Answer.page(
                WRONG,
                templates.formTables(page.planned(form, table.get(), mapping, reading.with(prepared.more()), plan)));
    }

    private Optional<Table> table(Form form, Receipt receipt) {
        try (var in = Files.newInputStream(files.path(receipt.file().sha256()))) {
            return Optional.of(receipt.file().type() == FileType.XLSX ? XlsxTable.read(in) : CsvTable.read(in));
        } catch (UnreadableTable unreadable) {
            form.wrong(FigureIntakePage.TABLE, "uptake.wrong.unreadable");
            // Another try sends another file.
            form.values().remove(FigureIntakePage.TABLE);
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
