package no.retning.site;

import gg.jte.models.runtime.JteModel;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** The addresses of hearings. */
@Controller
class HearingAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final HearingPages hearings;
    private final HearingTreatments treatments;

    HearingAddresses(PublishedEditions editions, HearingPages hearings, HearingTreatments treatments) {
        this.editions = editions;
        this.hearings = hearings;
        this.treatments = treatments;
    }

    @GetMapping(HearingPages.PATH)
    JteModel hearings(Reading reading) {
        return templates.siteHearings(hearings.all(reading));
    }

    @GetMapping(HearingPages.PATH + "/{slug}")
    JteModel hearing(Reading reading, @PathVariable String slug) {
        var edition = editions.current(PublishedHearing.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedHearing.KIND, slug));
        return templates.siteHearing(hearings.page(reading, edition));
    }

    /** What was said in it, and what became of that. */
    @GetMapping(HearingPages.PATH + "/{slug}" + HearingTreatments.WAY)
    JteModel treatment(Reading reading, @PathVariable String slug) {
        var edition = editions.current(PublishedHearing.KIND, slug, reading.asOf())
                .filter(HearingTreatments::isTold)
                .orElseThrow(() -> new NoSuchRecord(PublishedHearing.KIND, slug));
        return templates.siteTreatment(treatments.page(reading, edition));
    }
}
