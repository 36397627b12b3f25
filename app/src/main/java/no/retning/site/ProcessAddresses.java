package no.retning.site;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.icalendar.CalendarFile;
import no.retning.formats.icalendar.WholeDays;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The addresses of process plans: the page, and the calendar to subscribe to. */
@Controller
class ProcessAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final ProcessPages processes;
    private final ProgressPages progress;

    ProcessAddresses(PublishedEditions editions, ProcessPages processes, ProgressPages progress) {
        this.editions = editions;
        this.processes = processes;
        this.progress = progress;
    }

    @GetMapping("/prosess/{slug}")
    JteModel process(Reading reading, @PathVariable String slug, @RequestParam(defaultValue = "") String dato) {
        return templates.siteProcess(processes.page(reading, edition(reading, slug), dato));
    }

    @GetMapping("/framdrift/{slug}")
    JteModel progress(Reading reading, @PathVariable String slug) {
        var report = editions.current(ProgressPages.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(ProgressPages.KIND, slug));
        return templates.siteProgress(progress.page(reading, report));
    }

    @GetMapping("/prosess/{slug}/plan.ics")
    ResponseEntity<byte[]> calendar(Reading reading, @PathVariable String slug) {
        var edition = edition(reading, slug);
        var days = ProcessPages.steps(edition).stream()
                .map(step -> days(reading, edition, step))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                .body(CalendarFile.writeDays(reading.text(edition.title()).text(), days));
    }

    /** When it took place, where that is known; else when it is planned. */
    private static WholeDays days(Reading reading, Edition edition, PlannedStep step) {
        var item = step.item();
        var began = step.began(LocalDate.MAX);
        var ended = step.ended(LocalDate.MAX);
        var first = began == null ? step.first() : began.first();
        var over = ended != null ? ended.last() : began != null && !step.isLong() ? began.last() : step.last();
        return new WholeDays(
                item.id().toString(),
                edition.number() - 1,
                edition.publishedAt(),
                first,
                over.isBefore(first) ? first : over,
                summary(
                        reading.word("process.type." + step.type()),
                        reading.text(item.title()).text()),
                began == null
                        ? reading.word(
                                "process.calendar.planned", ProcessPages.period(reading, step.from(), step.until()))
                        : reading.word("process.calendar.happened", ProcessPages.period(reading, began, ended)),
                URI.create(reading.site().origin() + reading.url(Addresses.of(edition)) + "#" + item.slug()),
                step.outcome() != null && Objects.requireNonNull(step.outcome()).dropped());
    }

    private static String summary(String type, String title) {
        return title.equalsIgnoreCase(type) ? title : type + ": " + title;
    }

    private Edition edition(Reading reading, String slug) {
        return editions.current(ProcessPages.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(ProcessPages.KIND, slug));
    }
}
