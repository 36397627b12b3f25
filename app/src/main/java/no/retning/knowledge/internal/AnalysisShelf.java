package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Analyses;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisCompositions;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.AnalysisType;
import no.retning.knowledge.Composed;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.TargetMaturity;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.strategy.PublicationState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Analyses at work: the sections, how they were validated, and the next version of a finished one. */
@Component
@Order(0)
final class AnalysisShelf implements Shelf<Analysis> {
    private static final String PATH = "analyse";
    private static final String SECTION = "avsnitt";
    private static final String TARGET = "barekraftsmal";

    private final AnalysisCompositions compositions;
    private final PublishKnowledge publish;
    private final UsableFindings findings;
    private final PartTables tables;
    private final ValidationParts validation;

    AnalysisShelf(
            AnalysisCompositions compositions,
            PublishKnowledge publish,
            UsableFindings findings,
            PartTables tables,
            ValidationParts validation) {
        this.compositions = compositions;
        this.publish = publish;
        this.findings = findings;
        this.tables = tables;
        this.validation = validation;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<Analysis> composed() {
        return compositions;
    }

    @Override
    public Sheet<Analysis> sheet() {
        return new AnalysisSheet();
    }

    @Override
    public Analysis blank(UUID id) {
        return new Analysis(
                Header.draft(id, Analysis.KIND, "ny", Analysis.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                AnalysisType.GUIDANCE,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, Analysis analysis) {
        var sections = tables.section(
                visit,
                PATH,
                analysis,
                SECTION,
                analysis.sections().stream().map(one -> line(visit, one)).toList(),
                "knowledge.section",
                "knowledge.finding.all",
                "knowledge.source");
        return Stream.concat(
                        Stream.of(sections, targets(visit, analysis)),
                        validation.sections(visit, PATH, analysis).stream())
                .toList();
    }

    private static PartTables.Line line(Visit visit, AnalysisSection section) {
        return new PartTables.Line(
                section.id(),
                visit.reading().text(section.title()),
                List.of(
                        Cell.of(String.valueOf(section.findings().size())),
                        PartTables.source(visit, section.source())));
    }

    private Section targets(Visit visit, Analysis analysis) {
        return tables.section(
                visit,
                PATH,
                analysis,
                TARGET,
                analysis.targets().stream().map(one -> line(visit, one)).toList(),
                "knowledge.target",
                "knowledge.maturity",
                "knowledge.source");
    }

    private static PartTables.Line line(Visit visit, TargetMaturity one) {
        var title = visit.reading().text(one.title());
        return new PartTables.Line(
                one.id(),
                new Text(one.target() + " " + title.text(), title.lang()),
                List.of(
                        Cell.of(visit.word(
                                "knowledge.maturity." + one.maturity().code())),
                        PartTables.source(visit, one.source())));
    }

    @Override
    public List<Act<Analysis>> acts() {
        return List.of(
                new Act<>("steg", Analyses.ADVANCE, analysis -> StageSheet.of(Analysis.KIND, Analysis.STATES)),
                new Act<>("ny-versjon", Analyses.RENEW, analysis -> new RenewalSheet(isPublished(analysis))));
    }

    private boolean isPublished(Analysis analysis) {
        return publish.state(compositions, analysis.header().id()) instanceof PublicationState.Unchanged;
    }

    @Override
    public List<Inner<Analysis>> inners() {
        var sections = new Inner<Analysis>(
                SECTION,
                (actor, analysis, section) -> new SectionSheet(analysis, section, findings),
                (analysis, id) ->
                        analysis.sections().stream().anyMatch(one -> one.id().equals(id)),
                Analysis::withoutSection);
        var targets = new Inner<Analysis>(
                TARGET,
                (actor, analysis, target) -> new TargetSheet(target),
                (analysis, id) ->
                        analysis.targets().stream().anyMatch(one -> one.id().equals(id)),
                Analysis::withoutTarget);
        return Stream.concat(Stream.of(sections, targets), validation.<Analysis>inners().stream())
                .toList();
    }
}
