package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Findings;
import no.retning.knowledge.Suggestion;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotCompositions;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Swots;
import no.retning.knowledge.ValidationRound;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** SWOTs at work: the points, the rounds in which they were validated, what was suggested and what became of it. */
@Component
@Order(2)
final class SwotShelf implements Shelf<Swot> {
    private static final String PATH = "swot";
    private static final String POINT = "punkt";
    private static final String ROUND = "runde";
    private static final String SUGGESTION = "forslag";

    private final SwotCompositions compositions;
    private final Findings findings;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Headers headers;
    private final PartTables tables;

    SwotShelf(
            SwotCompositions compositions,
            Findings findings,
            Bodies bodies,
            Organisations organisations,
            Headers headers,
            PartTables tables) {
        this.compositions = compositions;
        this.findings = findings;
        this.bodies = bodies;
        this.organisations = organisations;
        this.headers = headers;
        this.tables = tables;
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
        return List.of(
                tables.section(
                        visit,
                        PATH,
                        swot,
                        POINT,
                        swot.points().stream().map(point -> point(visit, point)).toList(),
                        "knowledge.point",
                        "knowledge.quadrant",
                        "knowledge.finding.all"),
                tables.section(
                        visit,
                        PATH,
                        swot,
                        ROUND,
                        swot.rounds().stream().map(round -> round(visit, round)).toList(),
                        "knowledge.round",
                        "knowledge.round.body",
                        "knowledge.round.from"),
                tables.section(
                        visit,
                        PATH,
                        swot,
                        SUGGESTION,
                        swot.suggestions().stream()
                                .map(suggestion -> suggestion(visit, suggestion))
                                .toList(),
                        "knowledge.suggestion",
                        "knowledge.suggestion.by",
                        "knowledge.disposition"));
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

    private PartTables.Line round(Visit visit, ValidationRound round) {
        return new PartTables.Line(
                round.id(),
                visit.reading().text(round.title()),
                List.of(
                        round.body() == null ? Cell.of(visit.word("knowledge.round.open")) : named(visit, round.body()),
                        Cell.of(visit.reading().day(round.from()).text())));
    }

    private PartTables.Line suggestion(Visit visit, Suggestion suggestion) {
        return new PartTables.Line(
                suggestion.id(),
                visit.reading().text(suggestion.text()),
                List.of(
                        named(visit, suggestion.organisation()),
                        Cell.of(visit.word("knowledge.disposition."
                                + suggestion.disposition().code()))));
    }

    private Cell named(Visit visit, @Nullable UUID id) {
        return id == null ? Cell.of("") : Cell.of(visit.reading().text(headers.title(id)));
    }

    @Override
    public List<Act<Swot>> acts() {
        return List.of(new Act<>("steg", Swots.ADVANCE, swot -> StageSheet.of(Swot.KIND, Swot.STATES)));
    }

    @Override
    public List<Inner<Swot>> inners() {
        return List.of(
                new Inner<>(
                        POINT,
                        (actor, swot, point) -> new PointSheet(point, findings),
                        (swot, id) ->
                                swot.points().stream().anyMatch(one -> one.id().equals(id)),
                        Swot::withoutPoint),
                new Inner<>(
                        ROUND,
                        (actor, swot, round) -> new RoundSheet(round, bodies),
                        (swot, id) ->
                                swot.rounds().stream().anyMatch(one -> one.id().equals(id)),
                        Swot::withoutRound),
                new Inner<>(
                        SUGGESTION,
                        (actor, swot, suggestion) -> new SuggestionSheet(swot, suggestion, organisations),
                        (swot, id) -> swot.suggestions().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        Swot::withoutSuggestion));
    }
}
