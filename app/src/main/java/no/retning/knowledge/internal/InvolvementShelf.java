package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.command.Headers;
import no.retning.figure.Amount;
import no.retning.figure.Quotes;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Involvement;
import no.retning.knowledge.InvolvementCompositions;
import no.retning.knowledge.InvolvementRegister;
import no.retning.knowledge.InvolvementType;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of involvement at work. */
@Component
@Order(9)
final class InvolvementShelf implements Shelf<Involvement> {
    private static final String PATH = "medvirkning";

    private final InvolvementCompositions compositions;
    private final Organisations organisations;
    private final Headers headers;

    InvolvementShelf(InvolvementCompositions compositions, Organisations organisations, Headers headers) {
        this.compositions = compositions;
        this.organisations = organisations;
        this.headers = headers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<Involvement> composed() {
        return compositions;
    }

    @Override
    public Sheet<Involvement> sheet() {
        return new InvolvementSheet(organisations);
    }

    @Override
    public Involvement blank(UUID id) {
        return new Involvement(
                Header.draft(id, Involvement.KIND, "ny", Involvement.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                InvolvementType.INTERVIEW,
                InvolvementSheet.NO_DATE,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                LocalisedText.NONE,
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, Involvement round) {
        var rows = new ArrayList<Row>();
        var lang = visit.reading().language().tag();
        row(rows, visit, "type", visit.word("involvement.type." + round.type().code()));
        row(rows, visit, "when", period(round.from(), round.until(), lang));
        row(rows, visit, "times", said(visit, round.times()));
        row(rows, visit, "organisations", named(visit, round));
        row(rows, visit, "counted", said(visit, round.counted()));
        row(rows, visit, "persons", said(visit, round.persons()));
        row(rows, visit, "firstTime", round.firstTime() == null ? "" : String.valueOf(round.firstTime()));
        row(rows, visit, "use", visit.reading().text(round.use()).text());
        row(
                rows,
                visit,
                "source",
                PartTables.source(visit, round.source()).text().text());
        var last = Optional.ofNullable(round.until()).orElse(round.from()).last();
        row(rows, visit, "quote", visit.word("involvement.quote.how", Quotes.address(last, Quotes.ORGANISATIONS)));
        return List.of(new Section(
                visit.word("involvement.recorded"),
                null,
                "",
                List.of(visit.word("involvement.field"), visit.word("involvement.value")),
                rows,
                List.of()));
    }

    private static void row(List<Row> rows, Visit visit, String field, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(List.of(Cell.of(visit.word("involvement." + field)), Cell.of(value)), List.of()));
        }
    }

    private String named(Visit visit, Involvement round) {
        return Stream.concat(
                        round.organisations().stream()
                                .map(id ->
                                        visit.reading().text(headers.title(id)).text()),
                        round.others().stream())
                .collect(Collectors.joining(", "));
    }

    private static String said(Visit visit, @Nullable Amount amount) {
        return amount == null
                ? ""
                : visit.word("involvement.amount." + amount.precision().code(), amount.number());
    }

    private static String period(RoughDate from, @Nullable RoughDate until, String lang) {
        var begins = Dates.precisely(from.written(), lang);
        return until == null ? begins : begins + "–" + Dates.precisely(until.written(), lang);
    }

    @Override
    public List<Act<Involvement>> acts() {
        return List.of(new Act<>(
                "bekreft",
                InvolvementRegister.CONFIRM,
                round -> new StateSheet<>(Involvement.KIND, Involvement.STATES)));
    }

    @Override
    public List<Inner<Involvement>> inners() {
        return List.of();
    }
}
