package no.retning.site;

import java.net.URI;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.icalendar.CalendarFile;
import no.retning.formats.icalendar.Event;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The meetings that have been called, for calendars to subscribe to. */
@RestController
class Calendars {
    private final PublishedEditions editions;
    private final MeetingPages meetings;

    Calendars(PublishedEditions editions, MeetingPages meetings) {
        this.editions = editions;
        this.meetings = meetings;
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> all(Reading reading) {
        return calendar(reading, reading.word("site.calendar.name"), null);
    }

    @GetMapping("/kalender/{body}.ics")
    ResponseEntity<byte[]> one(Reading reading, @PathVariable String body) {
        var first = meetings.all(reading, body).stream().findFirst();
        var name = first.map(edition -> edition.item().text("bodyTitle"))
                .or(() -> editions.current("body", body, reading.asOf()).map(Edition::title))
                .orElseThrow(() -> new NoSuchRecord("body", body));
        return calendar(
                reading, reading.word("site.calendar.nameOf", reading.text(name).text()), body);
    }

    private ResponseEntity<byte[]> calendar(Reading reading, String name, @Nullable String body) {
        List<Event> events = meetings.all(reading, body).stream()
                .map(edition -> event(reading, edition))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                .body(CalendarFile.write(name, events));
    }

    private static Event event(Reading reading, Edition edition) {
        var item = edition.item();
        var place = reading.text(item.text("place")).text();
        var digital = item.is("digital") ? reading.word("site.meeting.digital") : "";
        return new Event(
                item.id().toString(),
                edition.number() - 1,
                edition.publishedAt(),
                MeetingItems.starts(item),
                MeetingItems.ends(item),
                reading.text(item.title()).text(),
                place.isEmpty() || digital.isEmpty() ? place + digital : place + ", " + digital,
                reading.text(item.text("remark")).text(),
                URI.create(reading.site().origin() + reading.url(Addresses.of(edition))),
                MeetingItems.isCancelled(item));
    }
}
