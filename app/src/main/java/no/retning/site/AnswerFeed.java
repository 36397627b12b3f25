package no.retning.site;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.atom.AtomFeed;
import no.retning.formats.atom.Entry;
import no.retning.formats.atom.Feed;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The answers to a hearing that were last published, for programs that follow it; private persons are not named. */
@RestController
class AnswerFeed {
    private static final int ENTRIES = 50;
    private static final int LONGEST_SUMMARY = 400;

    private final PublishedEditions editions;
    private final PublishedAnswers answers;

    AnswerFeed(PublishedEditions editions, PublishedAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping(HearingPages.PATH + "/{slug}/svar.atom")
    ResponseEntity<byte[]> feed(Reading reading, @PathVariable String slug) {
        var hearing = editions.current(PublishedHearing.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedHearing.KIND, slug));
        var latest = answers.latest(hearing.id(), ENTRIES);
        var origin = reading.site().origin();
        var path = HearingAnswerPages.path(hearing);
        var self = URI.create(origin + reading.url(path + ".atom"));
        var feed = new Feed(
                self,
                reading.word("answers.heading") + ": "
                        + reading.text(hearing.item().title()).text(),
                null,
                reading.language().tag(),
                latest.stream().map(PublishedAnswer::since).findFirst().orElse(Instant.EPOCH),
                reading.site().name(),
                self,
                URI.create(origin + reading.url(path)),
                latest.stream().map(one -> entry(reading, hearing, one)).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomFeed.MEDIA_TYPE))
                .body(AtomFeed.write(feed));
    }

    private static Entry entry(Reading reading, Edition hearing, PublishedAnswer one) {
        var address = reading.site().origin() + HearingAnswerPages.path(hearing) + "/" + one.number();
        return new Entry(
                URI.create(address),
                HearingAnswerPages.title(reading, one.unsigned()),
                one.since(),
                one.since(),
                one.beginning(LONGEST_SUMMARY).isEmpty() ? null : one.beginning(LONGEST_SUMMARY),
                null,
                URI.create(address),
                List.of(one.standing()));
    }
}
