package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.knowledge.Suggestion;
import no.retning.knowledge.Validated;
import no.retning.knowledge.ValidationRound;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How anything that is validated is worked on: the rounds, what was suggested in them and what became of it. */
@Component
final class ValidationParts {
    private static final String ROUND = "runde";
    private static final String SUGGESTION = "forslag";

    private final Bodies bodies;
    private final Organisations organisations;
    private final Headers headers;
    private final PartTables tables;

    ValidationParts(Bodies bodies, Organisations organisations, Headers headers, PartTables tables) {
        this.bodies = bodies;
        this.organisations = organisations;
        this.headers = headers;
        this.tables = tables;
    }

    /** @param shelf in addresses */
    List<Section> sections(Visit visit, String shelf, Validated<?> thing) {
        return List.of(
                tables.section(
                        visit,
                        shelf,
                        thing,
                        ROUND,
                        thing.rounds().stream()
                                .map(round -> round(visit, round))
                                .toList(),
                        "knowledge.round",
                        "knowledge.round.body",
                        "knowledge.round.from"),
                tables.section(
                        visit,
                        shelf,
                        thing,
                        SUGGESTION,
                        thing.suggestions().stream()
                                .map(suggestion -> suggestion(visit, suggestion))
                                .toList(),
                        "knowledge.suggestion",
                        "knowledge.suggestion.by",
                        "knowledge.disposition"));
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

    <R extends Validated<R>> List<Shelf.Inner<R>> inners() {
        return List.of(
                new Shelf.Inner<>(
                        ROUND,
                        (actor, thing, round) -> new RoundSheet<>(round, bodies),
                        (thing, id) ->
                                thing.rounds().stream().anyMatch(one -> one.id().equals(id)),
                        (thing, id) -> thing.withoutRound(id)),
                new Shelf.Inner<>(
                        SUGGESTION,
                        (actor, thing, suggestion) -> new SuggestionSheet<>(thing, suggestion, organisations),
                        (thing, id) -> thing.suggestions().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        (thing, id) -> thing.withoutSuggestion(id)));
    }
}
