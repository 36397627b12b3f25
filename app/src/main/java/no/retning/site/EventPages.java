package no.retning.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.EventLine;
import no.retning.formats.svg.Frame;
import no.retning.formats.svg.Palette;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Frame.Crumb;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Key events as pages: all of them on a time axis, and each by itself. */
@Component
final class EventPages {
    static final String PATH = "/hendelser";

    /** In the order in which they are drawn below each other. */
    private static final List<String> TYPES =
            List.of("decision", "law", "funding", "launch", "method-change", "incident", "pandemic");

    private static final int FEW = 5;

    private final PublishedEvents events;
    private final Lines lines;

    EventPages(PublishedEvents events, Lines lines) {
        this.events = events;
        this.lines = lines;
    }

    EventsPage all(Reading reading) {
        var all = events.all(reading);
        var heading = reading.word("event.heading");
        var shown = new ArrayList<EventsPage.Line>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(line(reading, all.get(i), i + 1));
        }
        return new EventsPage(
                reading.frame(heading, PATH).active("strategy").under(status(reading)),
                chart(reading, all),
                shown.reversed());
    }

    private static Crumb status(Reading reading) {
        return new Crumb(reading.url(StatusPages.PATH), Text.of(reading.word("monitor.overview")));
    }

    /** The last few, numbered as on the page of all. */
    List<EventsPage.Line> latest(Reading reading) {
        var all = events.all(reading);
        return Stream.iterate(all.size(), i -> i > Math.max(0, all.size() - FEW), i -> i - 1)
                .map(i -> line(reading, all.get(i - 1), i))
                .toList();
    }

    /** Those that touched a goal, numbered from the latest. */
    List<EventsPage.Line> about(Reading reading, Item goal) {
        var all = events.about(reading, goal.id());
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> line(reading, all.get(i), i + 1))
                .toList();
    }

    private static EventsPage.Line line(Reading reading, Edition edition, int number) {
        var item = edition.item();
        return new EventsPage.Line(
                number,
                PublishedEvents.when(reading, item),
                Lines.link(reading, edition),
                reading.word("event.type." + PublishedEvents.type(item)),
                touched(reading, item),
                item.source().illustrative());
    }

    private static List<Link> touched(Reading reading, Item event) {
        return event.json()
                .path("about")
                .valueStream()
                .map(one -> new Item((ObjectNode) one))
                .map(one -> reading.link(Addresses.permalink(one.ref()), one.title()))
                .toList();
    }

    private static @Nullable Chart chart(Reading reading, List<Edition> all) {
        return all.isEmpty() ? null : Chart.of("hendelser", (id, frame) -> drawn(reading, all, id, frame));
    }

    /** The chart alone, to be shown elsewhere; what its numbers are is said below it. */
    String chart(Reading reading) {
        var credit = reading.word(
                "event.chart.credit",
                reading.site().name(),
                reading.site().origin() + reading.url(PATH),
                reading.day(reading.today()).text());
        var frame =
                Frame.alone(ChartFiles.WIDTH, Palette.LIGHT, credit + ". " + reading.word("indicator.chart.noLicence"));
        return drawn(reading, events.all(reading), "hendelser", frame);
    }

    private static String drawn(Reading reading, List<Edition> all, String id, Frame frame) {
        return EventLine.draw(
                new Caption(
                        id, reading.language().tag(), reading.word("event.heading"), reading.word("event.chart.text")),
                frame,
                ChartVoice.of(reading.words(), "", "", 0),
                lanes(reading, all));
    }

    private static List<EventLine.Lane> lanes(Reading reading, List<Edition> all) {
        var lanes = new HashMap<String, List<EventLine.Mark>>();
        for (int i = 0; i < all.size(); i++) {
            var item = all.get(i).item();
            var from = PublishedEvents.from(item);
            var until = Objects.requireNonNullElse(PublishedEvents.until(item), from);
            lanes.computeIfAbsent(PublishedEvents.type(item), none -> new ArrayList<>())
                    .add(new EventLine.Mark(
                            i + 1,
                            PublishedEvents.when(reading, item) + ": "
                                    + reading.text(item.title()).text(),
                            from.first(),
                            until.last()));
        }
        return TYPES.stream()
                .filter(lanes::containsKey)
                .map(type ->
                        new EventLine.Lane(reading.word("event.type." + type), lanes.getOrDefault(type, List.of())))
                .toList();
    }

    EventPage one(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new EventPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("strategy")
                        .under(status(reading), new Crumb(reading.url(PATH), Text.of(reading.word("event.heading"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                reading.word("event.type." + PublishedEvents.type(item)),
                title,
                PublishedEvents.when(reading, item),
                reading.proseOrNull(item.text("text")),
                touched(reading, item),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }
}
