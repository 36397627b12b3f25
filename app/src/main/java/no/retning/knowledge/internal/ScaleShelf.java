package no.retning.knowledge.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.knowledge.AmbitionScale;
import no.retning.knowledge.AmbitionScales;
import no.retning.knowledge.Composed;
import no.retning.knowledge.ScaleCompositions;
import no.retning.knowledge.ScaleReading;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ambition scales at work: the question, its ends, and where each has placed us. */
@Component
@Order(5)
final class ScaleShelf implements Shelf<AmbitionScale> {
    private static final String PATH = "skala";
    private static final String READING = "avlesning";

    private final ScaleCompositions compositions;
    private final ScalePolls polls;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Headers headers;
    private final PartTables tables;

    ScaleShelf(
            ScaleCompositions compositions,
            ScalePolls polls,
            Bodies bodies,
            Organisations organisations,
            Headers headers,
            PartTables tables) {
        this.compositions = compositions;
        this.polls = polls;
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
    public Composed<AmbitionScale> composed() {
        return compositions;
    }

    @Override
    public Sheet<AmbitionScale> sheet() {
        return new ScaleSheet();
    }

    @Override
    public AmbitionScale blank(UUID id) {
        return new AmbitionScale(
                Header.draft(id, AmbitionScale.KIND, "ny", AmbitionScale.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                LocalisedText.NONE,
                LocalisedText.NONE,
                AmbitionScale.USUAL_STEPS,
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, AmbitionScale scale) {
        return List.of(tables.section(
                visit,
                PATH,
                scale,
                READING,
                scale.readings().stream().map(one -> line(visit, one)).toList(),
                "knowledge.stance.by",
                "knowledge.day",
                "knowledge.reading.today",
                "knowledge.reading.wanted",
                "knowledge.source"));
    }

    private PartTables.Line line(Visit visit, ScaleReading one) {
        var by = one.by();
        return new PartTables.Line(
                one.id(),
                by == null ? Text.of(one.name()) : visit.reading().text(headers.title(by.id())),
                List.of(
                        Cell.of(visit.reading().day(one.day()).text()),
                        value(visit, one.today()),
                        value(visit, one.wanted()),
                        PartTables.source(visit, one.source())));
    }

    private static Cell value(Visit visit, @Nullable BigDecimal value) {
        return Cell.of(value == null ? "" : visit.reading().number(value));
    }

    @Override
    public List<Act<AmbitionScale>> acts() {
        return List.of(new Act<>(
                "steg", AmbitionScales.ADVANCE, scale -> StageSheet.of(AmbitionScale.KIND, AmbitionScale.STATES)));
    }

    @Override
    public List<Inner<AmbitionScale>> inners() {
        return List.of(new Inner<>(
                READING,
                (actor, scale, one) -> new ScaleReadingSheet(scale, one, actor, polls, bodies, organisations),
                (scale, id) ->
                        scale.readings().stream().anyMatch(one -> one.id().equals(id)),
                AmbitionScale::withoutReading));
    }
}
