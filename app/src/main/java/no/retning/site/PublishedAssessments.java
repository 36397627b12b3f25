package no.retning.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** How goals stand, as those who follow them up have said it. */
@Component
final class PublishedAssessments {
    static final String KIND = "assessment";

    private static final Comparator<Edition> LATEST_FIRST = Comparator.comparing(
                    (Edition edition) -> day(edition.item()))
            .thenComparing(Edition::publishedAt)
            .reversed();

    private final PublishedEditions editions;
    private final Walk walk;

    PublishedAssessments(PublishedEditions editions, @Qualifier("publishedWalk") Walk walk) {
        this.editions = editions;
        this.walk = walk;
    }

    /** What a status is called and means, as the edition keeps it. */
    private record Step(String code, String shape, String colour, LocalisedText word, LocalisedText definition) {}

    private record Verdict(String scheme, String status, String trend, String confidence) {}

    /** Every assessment of a goal, the latest first. */
    List<Edition> of(Reading reading, UUID goal) {
        return walk.from(goal, Direction.ONWARD, 1, reading.asOf()).stream()
                .map(step -> step.to().ref())
                .filter(ref -> ref.kind().equals(KIND))
                .distinct()
                .flatMap(ref -> editions.current(ref.id(), reading.asOf()).stream())
                .filter(edition -> about(edition.item()).id().equals(goal))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** The latest assessment of each goal that has one. */
    Map<UUID, Edition> latest(Reading reading) {
        var latest = new HashMap<UUID, Edition>();
        editions.all(KIND, reading.asOf()).stream()
                .sorted(LATEST_FIRST)
                .forEach(edition -> latest.putIfAbsent(about(edition.item()).id(), edition));
        return latest;
    }

    static Ref about(Item assessment) {
        return assessment.read("about", Ref.class).orElseThrow();
    }

    static LocalDate day(Item assessment) {
        return assessment.read("day", LocalDate.class).orElseThrow();
    }

    /** How a goal stands by its latest assessment; silence where it has none. */
    static Status status(Reading reading, @Nullable Edition assessment) {
        return assessment == null ? Status.notAssessed(reading.words()) : said(reading, assessment);
    }

    private static Status said(Reading reading, Edition edition) {
        var item = edition.item();
        var step = step(item);
        return new Status(
                Status.Shape.of(step.shape()),
                reading.text(step.word()).text(),
                trend(reading, item),
                reading.lead(item.text("summary")),
                reading.word(
                        "monitor.said.by",
                        item.string("by").orElse(""),
                        reading.day(day(item)).text()),
                Link.of(reading.url(Addresses.of(edition)), reading.word("monitor.whole")),
                step.colour());
    }

    private static Step step(Item assessment) {
        return assessment.read("status", Step.class).orElseThrow();
    }

    private static @Nullable String trend(Reading reading, Item assessment) {
        return verdict(assessment).trend().equals("unknown")
                ? null
                : reading.word("monitor.direction." + verdict(assessment).trend());
    }

    private static Verdict verdict(Item assessment) {
        return assessment.read("verdict", Verdict.class).orElseThrow();
    }

    /** What the status meant when it was given. */
    static Text definition(Reading reading, Item assessment) {
        return reading.text(step(assessment).definition());
    }

    static String word(Reading reading, Item assessment) {
        return reading.text(step(assessment).word()).text();
    }

    static String confidence(Reading reading, Item assessment) {
        return reading.word("monitor.sure." + verdict(assessment).confidence());
    }

    /** Where a status stands on the scheme that it is from. */
    static String code(Item assessment) {
        return step(assessment).code();
    }
}
