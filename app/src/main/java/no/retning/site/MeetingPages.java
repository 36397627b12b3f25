package no.retning.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Place;
import no.retning.edition.Reads;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings, agendas and cases as pages. */
@Component
final class MeetingPages {
    private static final Comparator<Edition> BY_TIME = Comparator.<Edition, Instant>comparing(
                    edition -> MeetingItems.starts(edition.item()))
            .thenComparing(Edition::slug);

    private final PublishedEditions editions;
    private final Lines lines;
    private final CaseItems items;

    MeetingPages(PublishedEditions editions, Lines lines, CaseItems items) {
        this.editions = editions;
        this.lines = lines;
        this.items = items;
    }

    /** The meetings that are known, of one body or of all, the first first. */
    List<Edition> all(Reading reading, @Nullable String body) {
        return editions.all(MeetingItems.MEETING, reading.asOf()).stream()
                .filter(edition ->
                        body == null || MeetingItems.bodySlug(edition.item()).equals(body))
                .sorted(BY_TIME)
                .toList();
    }

    MeetingsPage meetings(Reading reading, @Nullable String body, @Nullable Integer wanted) {
        Reads.note(Reads.TODAY);
        var today = reading.asOf().past().orElseGet(() -> LocalDate.now(Dates.ZONE));
        var everyones = all(reading, null);
        var shown = body == null ? everyones : all(reading, body);
        int year = wanted == null ? today.getYear() : wanted;
        var coming = shown.stream()
                .filter(edition -> !MeetingItems.day(edition.item()).isBefore(today))
                .toList();
        var past = new ArrayList<>(shown);
        past.removeAll(coming);
        var path = body == null ? "/moter" : "/moter?organ=" + body;
        return new MeetingsPage(
                reading.frame(reading.word("site.meetings.heading"), "/moter").active("meetings"),
                shown.isEmpty() || body == null
                        ? null
                        : reading.text(shown.getLast().item().text("bodyTitle")),
                bodies(reading, everyones, body),
                years(reading, shown, path, year),
                lines(reading, coming),
                wheel(reading, shown, year),
                lines(reading, past.reversed()),
                reading.url(body == null ? "/kalender.ics" : "/kalender/" + body + ".ics"));
    }

    private static List<MeetingsPage.Option> bodies(Reading reading, List<Edition> all, @Nullable String chosen) {
        var names = new TreeMap<String, LocalisedText>();
        all.forEach(edition ->
                names.put(MeetingItems.bodySlug(edition.item()), edition.item().text("bodyTitle")));
        var options = new ArrayList<MeetingsPage.Option>();
        options.add(new MeetingsPage.Option(
                Link.of(reading.url("/moter"), reading.word("site.meetings.allBodies")), chosen == null));
        names.forEach((slug, name) ->
                options.add(new MeetingsPage.Option(reading.link("/moter?organ=" + slug, name), slug.equals(chosen))));
        return options.size() > 2 || chosen != null ? options : List.of();
    }

    private static List<MeetingsPage.Option> years(Reading reading, List<Edition> shown, String path, int chosen) {
        var years = new TreeSet<Integer>();
        shown.forEach(edition -> years.add(MeetingItems.day(edition.item()).getYear()));
        years.add(chosen);
        return years.descendingSet().stream()
                .map(year -> new MeetingsPage.Option(
                        Link.of(
                                reading.url(path + (path.contains("?") ? "&" : "?") + "ar=" + year),
                                Integer.toString(year)),
                        year == chosen))
                .toList();
    }

    private static MeetingsPage.Wheel wheel(Reading reading, List<Edition> shown, int year) {
        var months = Arrays.stream(Month.values())
                .map(month -> new MeetingsPage.Month(
                        month.getDisplayName(
                                TextStyle.FULL_STANDALONE, reading.language().locale()),
                        shown.stream()
                                .filter(edition -> MeetingItems.day(edition.item())
                                                        .getYear()
                                                == year
                                        && MeetingItems.day(edition.item()).getMonth() == month)
                                .map(edition -> line(reading, edition))
                                .toList()))
                .toList();
        return new MeetingsPage.Wheel(year, months);
    }

    private static List<MeetingsPage.Line> lines(Reading reading, List<Edition> shown) {
        return shown.stream().map(edition -> line(reading, edition)).toList();
    }

    private static MeetingsPage.Line line(Reading reading, Edition edition) {
        var item = edition.item();
        return new MeetingsPage.Line(
                reading.link(Addresses.of(edition), item.title()),
                reading.day(MeetingItems.day(item)),
                MeetingItems.clock(reading, item),
                reading.text(item.text("bodyTitle")),
                MeetingItems.isCancelled(item) ? reading.word("meeting.state.cancelled") : null);
    }

    MeetingPage meeting(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var body = MeetingItems.bodySlug(item);
        var next = next(reading, edition);
        return new MeetingPage(
                frame(reading, title, edition, item.ref(), Addresses.of(edition))
                        .under(new Frame.Crumb(reading.url("/moter"), Text.of(reading.word("site.meetings.heading")))),
                title,
                reading.link("/moter?organ=" + body, item.text("bodyTitle")),
                reading.word("meeting.state." + item.state()),
                MeetingItems.isCancelled(item),
                reading.day(MeetingItems.day(item)),
                MeetingItems.clock(reading, item),
                reading.textOrNull(item.text("place")),
                item.is("digital"),
                item.is("extra"),
                reading.proseOrNull(item.text("remark")),
                item.items().stream()
                        .map(one -> MeetingItems.line(reading, one))
                        .toList(),
                MeetingItems.representatives(reading, item, "welcomed"),
                MeetingItems.representatives(reading, item, "left"),
                next.map(one -> reading.link(Addresses.of(one), one.title())).orElse(null),
                next.map(one -> reading.day(MeetingItems.day(one.item()))).orElse(null),
                reading.url("/kalender/" + body + ".ics"),
                reading.url(Addresses.of(edition) + "/sakspapirer.pdf"),
                reading.url(Addresses.of(edition) + "/sakspapirer.docx"),
                editions.current(MinutesPages.MINUTES, edition.slug(), reading.asOf())
                        .map(one -> reading.link(Addresses.of(one), one.title()))
                        .orElse(null),
                lines.latest(reading, edition));
    }

    private Frame frame(Reading reading, Text title, Edition edition, Ref thing, String path) {
        return reading.frame(title.text(), path).active("meetings").colophon(lines.colophon(reading, edition, thing));
    }

    private Optional<Edition> next(Reading reading, Edition edition) {
        var starts = MeetingItems.starts(edition.item());
        return all(reading, MeetingItems.bodySlug(edition.item())).stream()
                .filter(other -> !MeetingItems.isCancelled(other.item()))
                .filter(other -> MeetingItems.starts(other.item()).isAfter(starts))
                .findFirst();
    }

    CasePage one(Reading reading, Place place) {
        var meeting = place.edition();
        var item = place.item();
        var title = reading.text(item.title());
        return new CasePage(
                frame(reading, title, meeting, item.ref(), Addresses.of(meeting, item))
                        .under(
                                new Frame.Crumb(reading.url("/moter"), Text.of(reading.word("site.meetings.heading"))),
                                new Frame.Crumb(
                                        reading.url(Addresses.of(meeting)),
                                        reading.text(meeting.item().title()))),
                title,
                MeetingItems.line(reading, item),
                reading.text(meeting.item().text("bodyTitle")),
                reading.link(Addresses.of(meeting), meeting.item().title()),
                reading.day(MeetingItems.day(meeting.item())),
                reading.proseOrNull(item.text("text")),
                MeetingItems.outcome(reading, item),
                items.inputs(reading, item),
                items.decisions(reading, meeting, item),
                MeetingItems.topic(item)
                        .map(topic -> others(reading, topic, item.id()))
                        .orElse(List.of()),
                lines.latest(reading, meeting));
    }

    private List<CasePage.Other> others(Reading reading, String topic, UUID self) {
        var others = new ArrayList<CasePage.Other>();
        for (var meeting : all(reading, null)) {
            for (var item : meeting.item().items()) {
                if (!item.id().equals(self)
                        && MeetingItems.topic(item).filter(topic::equals).isPresent()) {
                    others.add(other(reading, meeting, item));
                }
            }
        }
        return others;
    }

    private static CasePage.Other other(Reading reading, Edition meeting, Item item) {
        var name = MeetingItems.number(item).map(number -> number + " ").orElse("");
        var title = reading.text(item.title());
        boolean decided = !item.text("decision").isEmpty();
        return new CasePage.Other(
                reading.text(meeting.item().text("bodyTitle")),
                new Link(reading.url(Addresses.of(meeting, item)), new Text(name + title.text(), title.lang())),
                reading.day(MeetingItems.day(meeting.item())),
                MeetingItems.outcome(reading, item),
                decided,
                reading.proseOrNull(item.text(decided ? "decision" : "proposedDecision")));
    }
}
