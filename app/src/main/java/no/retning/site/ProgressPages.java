package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import org.springframework.stereotype.Component;

/** Progress reports as pages. */
@Component
final class ProgressPages {
    static final String KIND = "progress-report";

    private final PublishedEditions editions;
    private final Lines lines;

    ProgressPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    ProgressPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var told = reading.text(item.text("text"));
        return new ProgressPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                reading.day(day(edition)).text(),
                item.string("process")
                        .map(UUID::fromString)
                        .flatMap(process -> editions.current(process, reading.asOf()))
                        .map(process -> Lines.link(reading, process))
                        .orElse(null),
                Markdown.page(told.text(), told.lang()),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private static LocalDate day(Edition report) {
        return report.item().read("day", LocalDate.class).orElseThrow();
    }

    /** What has been told of a process, the latest first. */
    List<Link> of(Reading reading, UUID process) {
        return editions.all(KIND, reading.asOf()).stream()
                .filter(edition -> edition.item().string("process").orElse("").equals(process.toString()))
                .sorted((one, other) -> day(other).compareTo(day(one)))
                .map(edition -> Lines.link(reading, edition))
                .toList();
    }
}
