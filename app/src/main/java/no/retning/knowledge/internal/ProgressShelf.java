package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.knowledge.ProgressCompositions;
import no.retning.knowledge.ProgressReport;
import no.retning.knowledge.ProgressReports;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Progress reports at work: drafted from what is recorded, and edited by a person. */
@Component
@Order(10)
final class ProgressShelf implements Shelf<ProgressReport> {
    private static final String PATH = "framdrift";

    private final ProgressCompositions compositions;
    private final ProgressSheet sheet;
    private final Headers headers;

    ProgressShelf(ProgressCompositions compositions, ProgressSheet sheet, Headers headers) {
        this.compositions = compositions;
        this.sheet = sheet;
        this.headers = headers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<ProgressReport> composed() {
        return compositions;
    }

    @Override
    public Sheet<ProgressReport> sheet() {
        return sheet;
    }

    @Override
    public ProgressReport blank(UUID id) {
        return new ProgressReport(
                Header.draft(id, ProgressReport.KIND, "ny", ProgressReport.DRAFT),
                LocalisedText.NONE,
                ProgressSheet.NONE,
                LocalDate.EPOCH,
                "",
                LocalisedText.NONE,
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, ProgressReport report) {
        var plan = new Link(
                visit.url("/arbeid/prosess/" + report.process()),
                visit.reading().text(headers.title(report.process())));
        return List.of(new Section(
                visit.word("progress.report"),
                null,
                "",
                List.of(visit.word("progress.process"), visit.word("progress.day"), visit.word("progress.text")),
                List.of(new Row(
                        List.of(
                                Cell.of(plan),
                                Cell.of(visit.reading().day(report.day()).text()),
                                Cell.of(text(visit, report))),
                        List.of())),
                List.of()));
    }

    private static Text text(Visit visit, ProgressReport report) {
        var lead = visit.reading().lead(report.text());
        return lead == null ? Text.of("") : lead;
    }

    @Override
    public List<Act<ProgressReport>> acts() {
        return List.of(new Act<>(
                "steg",
                ProgressReports.ADVANCE,
                report -> new StateSheet<>(ProgressReport.KIND, ProgressReport.STATES)));
    }

    @Override
    public List<Inner<ProgressReport>> inners() {
        return List.of();
    }
}
