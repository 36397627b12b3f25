package no.retning.monitor.internal;

import java.util.Optional;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.mail.Letter;
import no.retning.monitor.Release;
import no.retning.monitor.ReleaseReader;
import no.retning.page.Reading;
import no.retning.page.Readings;
import no.retning.record.Language;
import org.springframework.stereotype.Component;

/** What those are written who want to know when figures come: only what everybody can read by then. */
@Component
final class ReaderLetters {
    private final PublishedEditions editions;
    private final Readings readings;

    ReaderLetters(PublishedEditions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    /** @param about an indicator that everybody can read of */
    Letter confirm(ReleaseReader reader, UUID about) {
        var reading = in(reader);
        return new Letter(
                about,
                reader.address(),
                reading.word("notice.letter.confirm.subject"),
                reading.word("notice.letter.confirm.text", reading.site().name(), page(reading, reader)));
    }

    /** Empty where nothing is told outside of the indicator. */
    Optional<Letter> came(ReleaseReader reader, Release release) {
        return editions.current(release.indicator(), AsOf.NOW).map(indicator -> came(reader, release, indicator));
    }

    private Letter came(ReleaseReader reader, Release release, Edition indicator) {
        var reading = in(reader);
        var title = reading.text(indicator.title()).text();
        return new Letter(
                release.header().id(),
                reader.address(),
                reading.word("notice.letter.came.subject", title),
                reading.word(
                        "notice.letter.came.text",
                        title,
                        release.version(),
                        reading.word("release.reason." + release.reason().code()),
                        reading.text(release.text()).text(),
                        reading.site().origin() + reading.url("/indikator/" + indicator.slug()),
                        page(reading, reader)));
    }

    private Reading in(ReleaseReader reader) {
        return readings.in(new Language(reader.language()));
    }

    private static String page(Reading reading, ReleaseReader reader) {
        return reading.site().origin() + reading.url(NoticePages.of(reader.code()));
    }
}
