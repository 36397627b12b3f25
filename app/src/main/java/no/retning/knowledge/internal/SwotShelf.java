package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Findings;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotCompositions;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Swots;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** SWOTs at work: the points, the rounds in which they were validated, what was suggested and what became of it. */
@Component
@Order(2)
final class SwotShelf implements Shelf<Swot> {
    private static final String PATH = "swot";
    private static final String POINT = "punkt";

    private final SwotCompositions compositions;
    private final Findings findings;
    private final PartTables tables;
    private final ValidationParts validation;

    SwotShelf(SwotCompositions compositions, Findings findings, PartTables tables, ValidationParts validation) {
        this.compositions = compositions;
        this.findings = findings;
        this.tables = tables;
        this.validation = validation;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<Swot> composed() {
        return compositions;
    }

    @Override
    public Sheet<Swot> sheet() {
        return new SwotSheet();
    }

    @Override
    public Swot blank(UUID id) {
        return new Swot(
                Header.draft(id, Swot.KIND, "ny", Swot.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, Swot swot) {
        var points = tables.section(
                visit,
                PATH,
                swot,
                POINT,
                swot.points().stream().map(point -> point(visit, point)).toList(),
                "knowledge.point",
                "knowledge.quadrant",
                "knowledge.finding.all");
        return Stream.concat(Stream.of(points), validation.sections(visit, PATH, swot).stream())
                .toList();
    }

    private static PartTables.Line point(Visit visit, SwotPoint point) {
        return new PartTables.Line(
                point.id(),
                visit.reading().text(point.text()),
                List.of(
                        Cell.of(visit.word(
                                "knowledge.quadrant." + point.quadrant().code())),
                        Cell.of(String.valueOf(point.findings().size()))));
    }

    @Override
    public List<Act<Swot>> acts() {
        return List.of(new Act<>("steg", Swots.ADVANCE, swot -> StageSheet.of(Swot.KIND, Swot.STATES)));
    }

    @Override
    public List<Inner<Swot>> inners() {
        var points = new Inner<Swot>(
                POINT,
                (actor, swot, point) -> new PointSheet(point, findings),
                (swot, id) -> swot.points().stream().anyMatch(one -> one.id().equals(id)),
                Swot::withoutPoint);
        return Stream.concat(Stream.of(points), validation.<Swot>inners().stream())
                .toList();
    }
}
