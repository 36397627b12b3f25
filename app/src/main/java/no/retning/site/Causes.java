package no.retning.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import no.retning.thread.Walk.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Why a text was changed: the inputs and choices that were tied to it between two editions. */
@Component
final class Causes {
    private static final String CHANGED = "changed";

    private final PublishedEditions editions;
    private final Walk walk;

    Causes(PublishedEditions editions, @Qualifier("publishedWalk") Walk walk) {
        this.editions = editions;
        this.walk = walk;
    }

    /**
     * What was tied to a thing from the older edition until the one that came after the newer; an input may be answered some
     * time after the change that it led to.
     */
    List<Link> of(Reading reading, Edition older, Edition newer, UUID thing) {
        var from = day(older.publishedAt());
        var until = editions.history(newer.id()).stream()
                .filter(edition -> edition.number() == newer.number() + 1)
                .map(next -> day(next.publishedAt()))
                .findFirst()
                .orElse(LocalDate.MAX);
        return walk.from(thing, Direction.BACK, 1, reading.asOf()).stream()
                .filter(step -> step.type().equals(CHANGED)
                        && !step.statedOn().isBefore(from)
                        && !step.statedOn().isAfter(until))
                .sorted(Comparator.comparing(Step::statedOn).thenComparing(Step::link))
                .map(step -> new Link(
                        reading.url(Addresses.permalink(step.from().ref())),
                        reading.text(step.from().title())))
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Dates.ZONE);
    }
}
