package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/** How a published thing was validated. */
final class ValidationLines {
    private ValidationLines() {}

    private record Round(
            UUID id,
            LocalisedText title,
            @Nullable UUID body,
            @Nullable LocalisedText bodyTitle,
            LocalDate from,
            @Nullable LocalDate until,
            Source source) {}

    private record Suggestion(
            UUID id,
            UUID round,
            @Nullable UUID point,
            @Nullable UUID organisation,
            @Nullable LocalisedText organisationTitle,
            LocalisedText text,
            String disposition,
            LocalisedText reason,
            Source source) {}

    static List<ValidationLine> of(Reading reading, Item thing) {
        return Stream.of(thing.read("rounds", Round[].class).orElse(new Round[0]))
                .map(round -> round(reading, thing, round))
                .toList();
    }

    private static ValidationLine round(Reading reading, Item thing, Round round) {
        var until = round.until();
        var from = reading.day(round.from()).text();
        return new ValidationLine(
                reading.text(round.title()),
                round.bodyTitle() == null
                        ? Text.of(reading.word("knowledge.round.open"))
                        : reading.text(round.bodyTitle()),
                until == null || until.equals(round.from())
                        ? from
                        : from + "–" + reading.day(until).text(),
                round.source().illustrative(),
                Stream.of(thing.read("suggestions", Suggestion[].class).orElse(new Suggestion[0]))
                        .filter(suggestion -> suggestion.round().equals(round.id()))
                        .map(suggestion -> suggested(reading, thing, suggestion))
                        .toList());
    }

    private static ValidationLine.Suggested suggested(Reading reading, Item thing, Suggestion suggestion) {
        return new ValidationLine.Suggested(
                reading.text(suggestion.text()),
                Optional.ofNullable(suggestion.point())
                        .flatMap(thing::find)
                        .map(part -> reading.text(part.title()))
                        .orElse(null),
                suggestion.organisationTitle() == null ? null : reading.text(suggestion.organisationTitle()),
                reading.word("knowledge.disposition." + suggestion.disposition()),
                reading.proseOrNull(suggestion.reason()),
                suggestion.source().illustrative());
    }
}
