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
        var meeting = edition(reading, MeetingItems.MEETING, slug);
        return documents.pdf(meeting, printedPack(reading, meeting));
    }

    @GetMapping("/mote/{slug}/sakspapirer.docx")
    ResponseEntity<byte[]> packToEdit(Reading reading, @PathVariable String slug) {
        var meeting = edition(reading, MeetingItems.MEETING, slug);
        return Documents.docx(meeting, printedPack(reading, meeting));
    }

    private String printedPack(Reading reading, Edition meeting) {
        return new StaticTemplates().sitePrintedPack(page(reading, meeting)).render();
    }

    @GetMapping("/referat/{slug}/referat.pdf")
    ResponseEntity<byte[]> minutes(Reading reading, @PathVariable String slug) {
        var approved = edition(reading, MinutesPages.MINUTES, slug);
        return documents.pdf(approved, printedMinutes(reading, approved));
    }

    @GetMapping("/referat/{slug}/referat.docx")
    ResponseEntity<byte[]> minutesToEdit(Reading reading, @PathVariable String slug) {
        var approved = edition(reading, MinutesPages.MINUTES, slug);
        return Documents.docx(approved, printedMinutes(reading, approved));
    }

    private String printedMinutes(Reading reading, Edition approved) {
        return new StaticTemplates()
                .sitePrintedMinutes(minutes.minutes(reading, approved))
                .render();
    }

    private Edition edition(Reading reading, String kind, String slug) {
        return editions.current(kind, slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(kind, slug));
    }

    private PrintedPack page(Reading reading, Edition meeting) {
        var item = meeting.item();
        return new PrintedPack(
                reading.words(),
                reading.text(item.title()),
                reading.text(item.text("bodyTitle")),
                Documents.named(reading, meeting),
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
