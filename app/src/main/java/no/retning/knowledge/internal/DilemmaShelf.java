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
import no.retning.knowledge.Dilemma;
import no.retning.knowledge.DilemmaCompositions;
import no.retning.knowledge.Dilemmas;
import no.retning.knowledge.Pole;
import no.retning.knowledge.Stance;
import no.retning.knowledge.StrategicChoices;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Dilemmas at work: the question, the ways it stands between, and where each organisation stands. */
@Component
@Order(4)
final class DilemmaShelf implements Shelf<Dilemma> {
    private static final String PATH = "dilemma";
    private static final String POLE = "pol";
    private static final String STANCE = "syn";

    private final DilemmaCompositions compositions;
    private final DilemmaSheet sheet;
    private final StrategicChoices choices;
    private final Organisations organisations;
    private final Bodies bodies;
    private final Headers headers;
    private final PartTables tables;

    DilemmaShelf(
            DilemmaCompositions compositions,
            DilemmaSheet sheet,
            StrategicChoices choices,
            Organisations organisations,
            Bodies bodies,
            Headers headers,
            PartTables tables) {
        this.compositions = compositions;
        this.sheet = sheet;
        this.choices = choices;
        this.organisations = organisations;
        this.bodies = bodies;
        this.headers = headers;
        this.tables = tables;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<Dilemma> composed() {
        return compositions;
    }

    @Override
    public Sheet<Dilemma> sheet() {
        return sheet;
    }

    @Override
    public Dilemma blank(UUID id) {
        return new Dilemma(
                Header.draft(id, Dilemma.KIND, "ny", Dilemma.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, Dilemma dilemma) {
        return List.of(
                tables.section(
                        visit,
                        PATH,
                        dilemma,
                        POLE,
                        dilemma.poles().stream().map(one -> line(visit, one)).toList(),
                        "knowledge.pole",
                        "knowledge.source"),
                tables.section(
                        visit,
                        PATH,
                        dilemma,
                        STANCE,
                        dilemma.stances().stream()
                                .map(one -> line(visit, dilemma, one))
                                .toList(),
                        "knowledge.stance.by",
                        "knowledge.stance.pole",
                        "knowledge.source"));
    }

    private static PartTables.Line line(Visit visit, Pole one) {
        return new PartTables.Line(
                one.id(), visit.reading().text(one.title()), List.of(PartTables.source(visit, one.source())));
    }

    private PartTables.Line line(Visit visit, Dilemma dilemma, Stance one) {
        var by = one.by();
        return new PartTables.Line(
                one.id(),
                by == null ? Text.of(one.name()) : visit.reading().text(headers.title(by.id())),
                List.of(pole(visit, dilemma, one.pole()), PartTables.source(visit, one.source())));
    }

    private static Cell pole(Visit visit, Dilemma dilemma, @Nullable UUID id) {
        return dilemma.poles().stream()
                .filter(pole -> pole.id().equals(id))
                .map(pole -> Cell.of(visit.reading().text(pole.title())))
                .findFirst()
                .orElseGet(() -> Cell.of(visit.word("knowledge.stance.none")));
    }

    @Override
    public List<Act<Dilemma>> acts() {
        return List.of(
                new Act<>(
                        "steg",
                        Dilemmas.ADVANCE,
                        dilemma -> new StageSheet<>(
                                Dilemma.KIND, List.of(Dilemma.DRAFT, Dilemma.OPEN), Dilemma::unresolved)),
                new Act<>("los", Dilemmas.RESOLVE, dilemma -> new ResolutionSheet(choices)));
    }

    @Override
    public List<Inner<Dilemma>> inners() {
        return List.of(
                new Inner<>(
                        POLE,
                        (actor, dilemma, one) -> new PoleSheet(one),
                        (dilemma, id) -> dilemma.poles().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        Dilemma::withoutPole),
                new Inner<>(
                        STANCE,
                        (actor, dilemma, one) -> new StanceSheet(dilemma, one, organisations, bodies),
                        (dilemma, id) -> dilemma.stances().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        Dilemma::withoutStance));
    }
}
