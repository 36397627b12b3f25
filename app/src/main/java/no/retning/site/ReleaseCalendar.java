package no.retning.site;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.atom.AtomFeed;
import no.retning.formats.atom.Entry;
import no.retning.formats.atom.Feed;
import no.retning.formats.icalendar.CalendarFile;
import no.retning.formats.icalendar.Event;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.site.figures.CorrectionSentences;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import no.retning.site.figures.PublishedReleases;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import retning.view.StaticTemplates;

/** When figures come and which have come, as a page, for calendars and for readers of feeds. */
@Controller
class ReleaseCalendar {
    static final String PATH = "/utgivelser";

    private static final int MOST = 50;
    private static final Duration LENGTH = Duration.ofMinutes(15);

    private final PublishedReleases releases;
    private final PublishedEditions editions;
    private final PublishedFigures clock;
    private final StaticTemplates templates = new StaticTemplates();

    ReleaseCalendar(PublishedReleases releases, PublishedEditions editions, PublishedFigures clock) {
        this.clock = clock;
        this.releases = releases;
        this.editions = editions;
    }

    /** What is told of the indicators; of one that nothing is told of, no release is either. */
    private Map<UUID, Edition> indicators(Reading reading) {
        return editions.all(IndicatorPages.KIND, reading.asOf()).stream()
                .collect(Collectors.toMap(Edition::id, Function.identity()));
    }

    @GetMapping(PATH)
    JteModel page(Reading reading) {
        var known = indicators(reading);
        var heading = reading.word("calendar.heading");
        boolean now = reading.asOf().past().isEmpty();
        var coming = now ? releases.coming() : List.<PublishedReleases.Coming>of();
        return templates.siteReleases(new ReleasesPage(
                reading.frame(heading, PATH)
                        .active("strategy")
                        .under(
                                new Frame.Crumb(
                                        reading.url(StatusPages.PATH), Text.of(reading.word("monitor.overview"))),
                                new Frame.Crumb(
                                        reading.url(IndicatorPages.PATH), Text.of(reading.word("indicator.all")))),
                coming.stream()
                        .flatMap(one -> Optional.ofNullable(known.get(one.indicator())).stream()
                                .map(of -> next(reading, of, one)))
                        .toList(),
                releases.latest(reading.asOf(), MOST).stream()
                        .flatMap(one -> Optional.ofNullable(known.get(one.indicator())).stream()
                                .map(of -> line(reading, of, one.release())))
                        .toList()));
    }

    private ReleasesPage.Next next(Reading reading, Edition indicator, PublishedReleases.Coming coming) {
        var told = coming.told();
        return new ReleasesPage.Next(
                Dates.minute(coming.at(), reading.language().tag()),
                Lines.link(reading, indicator),
                !coming.at().isAfter(clock.now()),
                told == null ? null : reading.textOrNull(told.text()),
                moves(reading, coming));
    }

    private static List<String> moves(Reading reading, PublishedReleases.Coming coming) {
        var told = coming.told();
        return told == null
                ? List.of()
                : told.moves().stream()
                        .map(move -> reading.word(
                                "calendar.moved",
                                Dates.minute(move.from(), reading.language().tag())
                                        .text(),
                                reading.text(move.why()).text()))
                        .toList();
    }

    /** What was announced of it, and what was said of it before. */
    private static String told(Reading reading, PublishedReleases.Coming coming) {
        var told = coming.told();
        return told == null
                ? ""
                : Stream.concat(Stream.of(reading.text(told.text()).text()), moves(reading, coming).stream())
                        .collect(Collectors.joining(" "));
    }

    private static ReleasesPage.Line line(Reading reading, Edition indicator, PublishedRelease release) {
        return new ReleasesPage.Line(
                reading.day(release.published()),
                Lines.link(reading, indicator),
                release.version(),
                reading.word("release.reason." + release.reason()),
                FigureLines.changes(reading, release),
                reading.textOrNull(release.text()),
                CorrectionLine.of(reading, release),
                release.source().illustrative());
    }

    @GetMapping(PATH + ".ics")
    ResponseEntity<byte[]> calendar(Reading reading) {
        var known = indicators(reading);
        var events = releases.coming().stream()
                .flatMap(one ->
                        Optional.ofNullable(known.get(one.indicator())).stream().map(of -> event(reading, of, one)))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                .body(CalendarFile.write(reading.word("calendar.heading"), events));
    }

    private static Event event(Reading reading, Edition indicator, PublishedReleases.Coming coming) {
        return new Event(
                coming.name().toString(),
                coming.version(),
                coming.changed(),
                coming.at(),
                coming.at().plus(LENGTH),
                reading.word("calendar.event", reading.text(indicator.title()).text()),
                "",
                told(reading, coming),
                URI.create(reading.site().origin() + reading.url(Addresses.of(indicator))),
                false);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> feed(Reading reading) {
        var known = indicators(reading);
        var origin = reading.site().origin();
        var self = URI.create(origin + reading.url(PATH + ".atom"));
        var came = releases.latest(reading.asOf(), MOST).stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.indicator())).stream()
                        .map(of -> entry(reading, of, one.release())));
        var coming = reading.asOf().past().isPresent()
                ? Stream.<Entry>of()
                : releases.coming().stream()
                        .flatMap(one -> Optional.ofNullable(known.get(one.indicator())).stream()
                                .flatMap(of -> announced(reading, of, one).stream()));
        var entries = Stream.concat(coming, came)
                .sorted(Comparator.comparing(Entry::updated).reversed())
                .limit(MOST)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomFeed.MEDIA_TYPE))
                .body(AtomFeed.write(new Feed(
                        self,
                        reading.word("calendar.feed"),
                        null,
                        reading.language().tag(),
                        entries.stream()
                                .map(Entry::updated)
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH),
                        reading.site().name(),
                        self,
                        URI.create(origin + reading.url(PATH)),
                        entries)));
    }

    /** That it was announced, or moved; none where only its embargo says when it comes. */
    private static Optional<Entry> announced(Reading reading, Edition indicator, PublishedReleases.Coming coming) {
        return Optional.ofNullable(coming.told())
                .map(told -> new Entry(
                        URI.create("urn:uuid:" + coming.name()),
                        reading.word(
                                "calendar.announced",
                                reading.text(indicator.title()).text(),
                                Dates.minute(coming.at(), reading.language().tag())
                                        .text()),
                        told.since(),
                        told.since(),
                        told(reading, coming),
                        null,
                        URI.create(reading.site().origin() + reading.url(PATH)),
                        List.of("announced")));
    }

    private static Entry entry(Reading reading, Edition indicator, PublishedRelease release) {
        var page = URI.create(reading.site().origin() + reading.url(Addresses.of(indicator)));
        var text = release.text().isEmpty()
                ? ""
                : " " + reading.text(release.text()).text();
        var made = release.source().illustrative() ? " " + reading.word("release.illustrative") : "";
        return new Entry(
                URI.create(reading.site().origin() + Addresses.of(indicator) + "#" + release.slug()),
                reading.text(indicator.title()).text() + ", " + release.version(),
                release.published(),
                changed(reading, release),
                reading.word("release.reason." + release.reason()) + ". " + FigureLines.changes(reading, release) + text
                        + corrected(reading, release) + made,
                null,
                page,
                List.of(release.reason()));
    }

    /** When the last was told of it: that it came, or how far what it puts right has come at the source. */
    private static Instant changed(Reading reading, PublishedRelease release) {
        var correction = release.correction();
        var since = correction == null ? null : correction.asOf(reading.asOf()).since();
        return since == null || since.isBefore(release.published()) ? release.published() : since;
    }

    private static String corrected(Reading reading, PublishedRelease release) {
        var correction = release.correction();
        return correction == null
                ? ""
                : " "
                        + CorrectionSentences.of(
                                correction,
                                reading.asOf(),
                                reading.words(),
                                text -> reading.text(text).text());
    }
}
