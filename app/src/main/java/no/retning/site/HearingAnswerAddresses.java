package no.retning.site;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The addresses of answers to hearings. */
@Controller
@RequestMapping(HearingPages.PATH + "/{slug}/svar")
class HearingAnswerAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final PublishedAnswers answers;
    private final HearingAnswerPages pages;

    HearingAnswerAddresses(PublishedEditions editions, PublishedAnswers answers, HearingAnswerPages pages) {
        this.editions = editions;
        this.answers = answers;
        this.pages = pages;
    }

    private Edition hearing(Reading reading, String slug) {
        return editions.current(PublishedHearing.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedHearing.KIND, slug));
    }

    @GetMapping
    JteModel all(Reading reading, @PathVariable String slug, @RequestParam Map<String, String> typed) {
        return templates.siteHearingAnswers(pages.all(reading, hearing(reading, slug), typed));
    }

    @GetMapping("/{number}")
    JteModel one(
            Reading reading, @PathVariable String slug, @PathVariable String number, HttpServletResponse response) {
        var hearing = hearing(reading, slug);
        var one = number.matches("[1-9]\\d{0,8}")
                ? answers.numbered(hearing.id(), Integer.parseInt(number)).orElse(null)
                : null;
        if (one == null) {
            throw new NoSuchRecord("hearing-answer", slug + "/" + number);
        }
        // Who has once found a private person here is not to find them here for good.
        if (one.unnamed() || one.body() == null) {
            response.setHeader("X-Robots-Tag", "noindex, noarchive");
        }
        return templates.siteHearingAnswer(pages.page(reading, hearing, one));
    }
}
