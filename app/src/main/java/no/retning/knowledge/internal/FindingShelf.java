package no.retning.knowledge.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Assessment;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Finding;
import no.retning.knowledge.FindingCompositions;
import no.retning.knowledge.Findings;
import no.retning.knowledge.Passage;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.strategy.GuidingDocuments;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Findings at work: the claim, its passages, its assessment. */
@Component
@Order(1)
final class FindingShelf implements Shelf<Finding> {
    static final String PATH = "funn";
    private static final String PASSAGE = "kilde";

    private final FindingCompositions compositions;
    private final AssessmentSheet assessment;
    private final GuidingDocuments documents;
    private final PartTables tables;

    FindingShelf(
            FindingCompositions compositions,
            AssessmentSheet assessment,
            GuidingDocuments documents,
            PartTables tables) {
        this.compositions = compositions;
        this.assessment = assessment;
        this.documents = documents;
        this.tables = tables;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<Finding> composed() {
        return compositions;
    }

    @Override
    public Sheet<Finding> sheet() {
        return new FindingSheet();
    }

    @Override
    public Finding blank(UUID id) {
        return new Finding(
                Header.draft(id, Finding.KIND, "ny", Finding.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                null,
                List.of(),
                null,
                LocalisedText.NONE,
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, Finding finding) {
        var said = finding.assessment();
        return List.of(
                tables.section(
                        visit,
                        PATH,
                        finding,
                        PASSAGE,
                        finding.passages().stream()
                                .map(passage -> line(visit, passage))
                                .toList(),
                        "knowledge.passage.text",
                        "knowledge.use",
                        "knowledge.source"),
                new Section(
                        visit.word("knowledge.assessment"),
                        null,
                        visit.word("knowledge.assessment.none"),
                        List.of(
                                visit.word("knowledge.strength"),
                                visit.word("knowledge.assessor"),
                                visit.word("knowledge.day")),
                        said == null ? List.of() : List.of(row(visit, said)),
                        List.of()));
    }

    private static PartTables.Line line(Visit visit, Passage passage) {
        return new PartTables.Line(
                passage.id(),
                visit.reading().text(passage.text()),
                List.of(
                        Cell.of(visit.word("knowledge.use." + passage.use().code())),
                        PartTables.source(visit, passage.source())));
    }

    private Row row(Visit visit, Assessment said) {
        return new Row(
                List.of(
                        Cell.of(visit.word(
                                "knowledge.strength." + said.strength().code())),
                        Cell.of(visit.reading().text(assessment.who(said))),
                        Cell.of(visit.reading().day(said.day()).text())),
                List.of());
    }

    @Override
    public List<Act<Finding>> acts() {
        return List.of(
                new Act<>("vurder", Findings.ASSESS, finding -> assessment),
                new Act<>("trekk", Findings.WITHDRAW, finding -> new WithdrawalSheet()));
    }

    @Override
    public List<Inner<Finding>> inners() {
        return List.of(new Inner<>(
                PASSAGE,
                (actor, finding, passage) -> new PassageSheet(passage, documents),
                (finding, id) -> finding.passages().stream().anyMatch(one -> Objects.equals(one.id(), id)),
                Finding::without));
    }
}
