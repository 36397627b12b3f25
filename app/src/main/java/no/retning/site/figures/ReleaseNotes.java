package no.retning.site.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Dates;
import no.retning.page.Words;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What has happened to figures and around them, as notes that go with them into every file: what was corrected, why and by whom,
 * how far it has come at the source, and the key events that touched what the indicator tells of.
 */
@Component
final class ReleaseNotes {
    private static final String EVENT = "key-event";
    /** Why a release is no plain update. */
    private static final Set<String> CORRECTING = Set.of("error", "withdrawal", "method", "source", "area-reform");

    private final PublishedFigures figures;
    private final PublishedEditions editions;
    private final Languages languages;

    ReleaseNotes(PublishedFigures figures, PublishedEditions editions, Languages languages) {
        this.figures = figures;
        this.editions = editions;
        this.languages = languages;
    }

    /** @param asOf the day on which they are told */
    List<String> of(Edition indicator, PublishedRelease release, AsOf asOf, Language language, Words words) {
        return Stream.concat(
                        figures.releases(indicator.id(), asOf).reversed().stream()
                                .filter(one -> CORRECTING.contains(one.reason())
                                        && !one.published().isAfter(release.published()))
                                .map(one -> correction(one, asOf, language, words)),
                        events(indicator, asOf, language, words))
                .toList();
    }

    private String correction(PublishedRelease release, AsOf asOf, Language language, Words words) {
        var parts = new ArrayList<String>();
        parts.add(words.of(
                "release.correction",
                release.published().atZone(Dates.ZONE).toLocalDate().toString(),
                release.version(),
                words.of("release.reason." + release.reason())));
        if (!release.text().isEmpty()) {
            parts.add(best(release.text(), language));
        }
        var corrected = release.correction();
        if (corrected != null) {
            parts.add(CorrectionSentences.of(corrected, asOf, words, text -> best(text, language)));
        }
        if (!release.source().citation().isEmpty()) {
            parts.add(words.of("release.correction.by", release.source().citation()));
        }
        return String.join(" ", parts);
    }

    private Stream<String> events(Edition indicator, AsOf asOf, Language language, Words words) {
        var about = new HashSet<>(ids(indicator.item().json().path("goals")));
        about.add(indicator.id().toString());
        return editions.all(EVENT, asOf).stream()
                .filter(event -> ids(event.item().json().path("about")).stream().anyMatch(about::contains))
                .sorted(Comparator.comparing((Edition event) -> from(event).first())
                        .thenComparing(Edition::slug))
                .map(event -> event(event, language, words));
    }

    private String event(Edition event, Language language, Words words) {
        var note = words.of(
                "release.event", Dates.precisely(from(event).written(), language.tag()), best(event.title(), language));
        return event.item().source().illustrative() ? note + " " + words.of("page.illustrative") : note;
    }

    private static RoughDate from(Edition event) {
        return event.item().read("from", RoughDate.class).orElseThrow();
    }

    private static Set<String> ids(JsonNode refs) {
        return refs.valueStream().map(ref -> ref.path("id").asString()).collect(Collectors.toSet());
    }

    private String best(LocalisedText text, Language language) {
        return text.best(language, languages).text();
    }
}
