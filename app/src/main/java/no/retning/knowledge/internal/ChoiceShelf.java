package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Advice;
import no.retning.knowledge.Alternative;
import no.retning.knowledge.ChoiceCompositions;
import no.retning.knowledge.Composed;
import no.retning.knowledge.StrategicChoice;
import no.retning.knowledge.StrategicChoices;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Choices at work: the question, what was chosen among, who advised what. */
@Component
@Order(6)
final class ChoiceShelf implements Shelf<StrategicChoice> {
    private static final String PATH = "valg";
    private static final String ALTERNATIVE = "alternativ";
    private static final String ADVICE = "rad";

    private final ChoiceCompositions compositions;
    private final ChoiceSheet sheet;
    private final Headers headers;
    private final PartTables tables;

    ChoiceShelf(ChoiceCompositions compositions, ChoiceSheet sheet, Headers headers, PartTables tables) {
        this.compositions = compositions;
        this.sheet = sheet;
        this.headers = headers;
        this.tables = tables;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<StrategicChoice> composed() {
        return compositions;
    }

    @Override
    public Sheet<StrategicChoice> sheet() {
        return sheet;
    }

    @Override
    public StrategicChoice blank(UUID id) {
        return new StrategicChoice(
                Header.draft(id, StrategicChoice.KIND, "ny", StrategicChoice.CONSIDERED),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                List.of(),
                LocalisedText.NONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, StrategicChoice choice) {
        return List.of(
                tables.section(
                        visit,
                        PATH,
                        choice,
                        ALTERNATIVE,
                        choice.alternatives().stream()
                                .map(one -> line(visit, one))
                                .toList(),
                        "knowledge.alternative",
                        "knowledge.alternative.chosen"),
                tables.section(
                        visit,
                        PATH,
                        choice,
                        ADVICE,
                        choice.advice().stream().map(one -> line(visit, one)).toList(),
                        "knowledge.advice",
                        "knowledge.advice.by",
                        "knowledge.source"));
    }

    private static PartTables.Line line(Visit visit, Alternative one) {
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.title()),
                List.of(Cell.of(visit.word(one.chosen() ? "knowledge.yes" : "knowledge.no"))));
    }

    private static PartTables.Line line(Visit visit, Advice one) {
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.text()),
                List.of(Cell.of(one.by()), PartTables.source(visit, one.source())));
    }

    @Override
    public List<Act<StrategicChoice>> acts() {
        return List.of(new Act<>("avgjor", StrategicChoices.DECIDE, ChoiceDecisionSheet::new));
    }

    @Override
    public List<Inner<StrategicChoice>> inners() {
        return List.of(
                new Inner<>(
                        ALTERNATIVE,
                        (actor, choice, one) -> new AlternativeSheet(one),
                        (choice, id) -> choice.alternatives().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        StrategicChoice::withoutAlternative),
                new Inner<>(
                        ADVICE,
                        (actor, choice, one) -> new AdviceSheet(one, headers),
                        (choice, id) -> choice.advice().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        StrategicChoice::withoutAdvice));
    }
}
