package no.retning.site;

import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import retning.view.StaticTemplates;

/** The packs and the minutes of meetings as documents to print, keep and read on the train. */
@RestController
class Packs {
    private final PublishedEditions editions;
    private final Documents documents;
    private final MinutesPages minutes;
    private final CaseItems items;

    Packs(PublishedEditions editions, Documents documents, MinutesPages minutes, CaseItems items) {
        this.editions = editions;
        this.documents = documents;
        this.minutes = minutes;
        this.items = items;
    }

    @GetMapping("/mote/{slug}/sakspapirer.pdf")
    ResponseEntity<byte[]> pack(Reading reading, @PathVariable String slug) {
        var meeting = editions.current(MeetingItems.MEETING, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(MeetingItems.MEETING, slug));
        return documents.pdf(
                meeting,
                new StaticTemplates().sitePrintedPack(page(reading, meeting)).render());
    }

    @GetMapping("/referat/{slug}/referat.pdf")
    ResponseEntity<byte[]> minutes(Reading reading, @PathVariable String slug) {
        var approved = editions.current(MinutesPages.MINUTES, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(MinutesPages.MINUTES, slug));
        var page = minutes.minutes(reading, approved);
        return documents.pdf(
                approved, new StaticTemplates().sitePrintedMinutes(page).render());
    }

    private PrintedPack page(Reading reading, Edition meeting) {
        var item = meeting.item();
        return new PrintedPack(
                reading.words(),
                reading.text(item.title()),
                reading.text(item.text("bodyTitle")),
                reading.word(
                        "site.pack.edition",
                        meeting.number(),
                        reading.day(meeting.publishedAt()).text(),
                        meeting.sha256().substring(0, 12)),
                reading.day(MeetingItems.day(item)),
                MeetingItems.clock(reading, item),
                reading.textOrNull(item.text("place")),
                item.is("digital"),
                reading.proseOrNull(item.text("remark")),
                item.items().stream().map(one -> sheet(reading, one)).toList(),
                MeetingItems.representatives(reading, item, "welcomed"),
                MeetingItems.representatives(reading, item, "left"));
    }

    private PrintedPack.Sheet sheet(Reading reading, Item one) {
        var line = MeetingItems.line(reading, one);
        return new PrintedPack.Sheet(
                line,
                reading.text(one.title()),
                reading.proseOrNull(one.text("text")),
                items.inputs(reading, one),
                line.papers().stream().map(MeetingPage.Paper::listed).toList());
    }
}
