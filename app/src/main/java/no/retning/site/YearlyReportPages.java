package no.retning.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** Yearly reports as pages. */
@Component
final class YearlyReportPages {
    static final String KIND = "yearly-report";
    static final String CHAPTER = "report-chapter";
    static final String TREND = "trend";

    private final PublishedEditions editions;
    private final Lines lines;

    YearlyReportPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    YearlyReportPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new YearlyReportPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                year(edition),
                title,
                reading.proseOrNull(item.text("text")),
                parts(item, CHAPTER).map(one -> chapter(reading, one)).toList(),
                parts(item, TREND).map(one -> trend(reading, one)).toList(),
                all(reading).stream()
                        .filter(other -> !other.id().equals(edition.id()))
                        .map(other -> Lines.link(reading, other))
                        .toList(),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** The latest year first. */
    List<Edition> all(Reading reading) {
        return editions.all(KIND, reading.asOf()).stream()
                .sorted(Comparator.comparing(YearlyReportPages::year).reversed())
                .toList();
    }

    private static int year(Edition report) {
        return report.item().read("year", Integer.class).orElseThrow();
    }

    private static Stream<Item> parts(Item report, String kind) {
        return report.items().stream().filter(one -> one.kind().equals(kind));
    }

    private static YearlyReportPage.Chapter chapter(Reading reading, Item chapter) {
        return new YearlyReportPage.Chapter(
                chapter.slug(),
                reading.text(chapter.title()),
                reading.prose(chapter.text("text")),
                reading.source(chapter.source()),
                chapter.source().illustrative());
    }

    private YearlyReportPage.Trend trend(Reading reading, Item trend) {
        var horizon = trend.string("horizon").orElseThrow();
        return new YearlyReportPage.Trend(
                trend.slug(),
                reading.text(trend.title()),
                reading.prose(trend.text("text")),
                horizon,
                reading.word("yearly.horizon." + horizon),
                Stream.of(trend.read("grounds", Ref[].class).orElse(new Ref[0]))
                        .map(ground -> editions.place(ground.id(), reading.asOf()))
                        .flatMap(Optional::stream)
                        .map(place -> new YearlyReportPage.Ground(
                                reading.word("kind." + place.item().kind()),
                                reading.link(Addresses.of(place.edition(), place.item()), name(place.item()))))
                        .toList(),
                Stream.of(trend.read("goals", UUID[].class).orElse(new UUID[0]))
                        .map(goal -> editions.place(goal, reading.asOf()))
                        .flatMap(Optional::stream)
                        .map(place -> reading.link(
                                Addresses.of(place.edition(), place.item()),
                                place.item().title()))
                        .toList(),
                reading.source(trend.source()),
                trend.source().illustrative());
    }

    /** A point of a SWOT is its text. */
    private static LocalisedText name(Item item) {
        return item.title().isEmpty() ? item.text("text") : item.title();
    }
}
