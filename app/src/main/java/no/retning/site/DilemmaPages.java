package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dilemmas as pages. */
@Component
final class DilemmaPages {
    static final String KIND = "dilemma";

    private final PublishedEditions editions;
    private final Reasons reasons;
    private final ThreadDrawing threads;
    private final Lines lines;

    DilemmaPages(PublishedEditions editions, Reasons reasons, ThreadDrawing threads, Lines lines) {
        this.editions = editions;
        this.reasons = reasons;
        this.threads = threads;
        this.lines = lines;
    }

    private record Pole(UUID id, LocalisedText title, LocalisedText text, Source source) {}

    private record Stance(
            UUID id,
            @Nullable Ref by,
            @Nullable LocalisedText byTitle,
            String name,
            @Nullable UUID pole,
            LocalisedText text,
            @Nullable LocalDate day,
            Source source) {}

    private record Resolution(
            LocalisedText text,
            @Nullable UUID choice,
            @Nullable LocalDate day,
            Source source) {}

    DilemmaPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var stances = List.of(item.read("stances", Stance[].class).orElse(new Stance[0]));
        return new DilemmaPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                state(reading, item),
                reading.textOrNull(item.text("theme")),
                title,
                reading.proseOrNull(item.text("text")),
                item.read("resolution", Resolution.class)
                        .map(how -> resolved(reading, how))
                        .orElse(null),
                Stream.of(item.read("poles", Pole[].class).orElse(new Pole[0]))
                        .map(pole -> way(reading, pole, stances))
                        .toList(),
                stands(reading, stances, null),
                reasons.grounds(reading, edition.id()),
                threads.ahead(reading, item, reading.word("knowledge.dilemma")).orElse(null),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** Whether the dilemma, or how it was resolved, is made for an example. */
    static boolean isIllustrative(Item dilemma) {
        return dilemma.source().illustrative()
                || dilemma.read("resolution", Resolution.class)
                        .filter(how -> how.source().illustrative())
                        .isPresent();
    }

    static String state(Reading reading, Item dilemma) {
        return reading.word("knowledge.dilemma.state." + dilemma.state());
    }

    private DilemmaPage.Resolved resolved(Reading reading, Resolution how) {
        return new DilemmaPage.Resolved(
                reading.prose(how.text()),
                day(reading, how.day()),
                Optional.ofNullable(how.choice())
                        .flatMap(choice -> editions.current(choice, reading.asOf()))
                        .map(choice -> Lines.link(reading, choice))
                        .orElse(null),
                reading.source(how.source()),
                how.source().illustrative());
    }

    private static DilemmaPage.Way way(Reading reading, Pole pole, List<Stance> stances) {
        return new DilemmaPage.Way(
                reading.text(pole.title()),
                reading.proseOrNull(pole.text()),
                reading.source(pole.source()),
                pole.source().illustrative(),
                stands(reading, stances, pole.id()));
    }

    private static List<DilemmaPage.Stands> stands(Reading reading, List<Stance> stances, @Nullable UUID pole) {
        return stances.stream()
                .filter(stance -> Objects.equals(stance.pole(), pole))
                .map(stance -> new DilemmaPage.Stands(
                        stance.by() == null || stance.byTitle() == null
                                ? Text.of(stance.name())
                                : reading.text(stance.byTitle()),
                        reading.prose(stance.text()),
                        day(reading, stance.day()),
                        reading.source(stance.source()),
                        stance.source().illustrative()))
                .toList();
    }

    private static @Nullable String day(Reading reading, @Nullable LocalDate day) {
        return day == null ? null : reading.day(day).text();
    }
}
