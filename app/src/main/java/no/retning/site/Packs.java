package no.retning.site;

import java.nio.charset.StandardCharsets;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.pdf.Paper;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import retning.view.StaticTemplates;

/** The packs of meetings as documents to print, keep and read on the train. */
@RestController
class Packs {
    private final PublishedEditions editions;
    private final Paper paper;
    private final CaseItems items;

    Packs(PublishedEditions editions, Paper paper, CaseItems items) {
        this.editions = editions;
        this.paper = paper;
        this.items = items;
    }

    @GetMapping("/mote/{slug}/sakspapirer.pdf")
    ResponseEntity<byte[]> pack(Reading reading, @PathVariable String slug) {
        var meeting = editions.current(MeetingItems.MEETING, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(MeetingItems.MEETING, slug));
        var page = new StaticTemplates().sitePrintedPack(page(reading, meeting)).render();
        var name = ContentDisposition.inline()
                .filename(slug + "-" + meeting.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.print(page, meeting.publishedAt()));
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
                item.items().stream().map(one -> sheet(reading, one)).toList());
    }

    private PrintedPack.Sheet sheet(Reading reading, Item one) {
        return new PrintedPack.Sheet(
                MeetingItems.line(reading, one),
                reading.text(one.title()),
                reading.proseOrNull(one.text("text")),
                items.inputs(reading, one),
                one.items().stream()
                        .filter(item -> !item.kind().equals(CaseItems.INPUT)
                                && !item.kind().equals(CaseItems.DECISION))
                        .map(paper -> reading.text(paper.title()))
                        .toList());
    }
}
