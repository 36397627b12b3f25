package no.retning.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far countries have come, as somebody has published it. */
@Component
final class PublishedMaturity {
    static final String KIND = "maturity-assessment";

    private static final Comparator<Edition> LATEST_FIRST = Comparator.comparing(
                    (Edition edition) -> day(edition.item()))
            .thenComparing(Edition::publishedAt)
            .reversed();

    private final PublishedEditions editions;

    PublishedMaturity(PublishedEditions editions) {
        this.editions = editions;
    }

    /** A scheme with what was said by it, and what it said then. */
    record Filled(
            LocalisedText title, LocalisedText text, Source source, List<Phase> phases, List<Category> categories) {
        Stream<Placed> indicators() {
            return categories.stream().flatMap(category -> category.indicators().stream());
        }
    }

    record Phase(LocalisedText word) {}

    record Category(String code, LocalisedText title, List<Placed> indicators) {}

    /** @param phase from 1; null where it is not assessed */
    record Placed(
            String code,
            LocalisedText title,
            @Nullable Integer phase,
            LocalisedText evidence,
            List<LocalisedText> phases) {}

    /** Every one, the latest first. */
    List<Edition> all(AsOf asOf) {
        return editions.all(KIND, asOf).stream().sorted(LATEST_FIRST).toList();
    }

    Edition one(String slug, AsOf asOf) {
        return editions.current(KIND, slug, asOf).orElseThrow(() -> new NoSuchRecord(KIND, slug));
    }

    /** The last before it of the same country by the same scheme: only these can be held against each other. */
    Optional<Edition> former(Edition edition, AsOf asOf) {
        var item = edition.item();
        return comparable(edition, asOf)
                .filter(other -> day(other.item()).isBefore(day(item)))
                .findFirst();
    }

    /** The latest that has come after it, of the same country by the same scheme. */
    Optional<Edition> latest(Edition edition, AsOf asOf) {
        var item = edition.item();
        return comparable(edition, asOf)
                .filter(other -> day(other.item()).isAfter(day(item)))
                .findFirst();
    }

    private Stream<Edition> comparable(Edition edition, AsOf asOf) {
        var item = edition.item();
        return all(asOf).stream()
                .filter(other -> scheme(other.item()).equals(scheme(item)))
                .filter(other -> country(other.item()).equals(country(item)));
    }

    static LocalDate day(Item assessment) {
        return assessment.read("day", LocalDate.class).orElseThrow();
    }

    static String country(Item assessment) {
        return assessment.string("country").orElseThrow();
    }

    private static UUID scheme(Item assessment) {
        return assessment.read("scheme", UUID.class).orElseThrow();
    }

    static Filled filled(Item assessment) {
        return assessment.read("filled", Filled.class).orElseThrow();
    }
}
