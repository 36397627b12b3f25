package no.retning.site;

import gg.jte.models.runtime.JteModel;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.site.figures.PublishedAreas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The addresses of how the country is divided into areas, and of figures by them. */
@Controller
class AreaAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final AreaSchemePages schemes;
    private final RecodedPages recoded;

    AreaAddresses(PublishedEditions editions, AreaSchemePages schemes, RecodedPages recoded) {
        this.editions = editions;
        this.schemes = schemes;
        this.recoded = recoded;
    }

    @GetMapping("/omradeinndeling/{slug}")
    JteModel scheme(Reading reading, @PathVariable String slug) {
        var edition = editions.current(PublishedAreas.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedAreas.KIND, slug));
        return templates.siteAreaScheme(schemes.page(reading, edition));
    }

    @GetMapping("/indikator/{slug}" + RecodedPages.PATH)
    JteModel recoded(Reading reading, @PathVariable String slug, @RequestParam(defaultValue = "") String per) {
        var edition = editions.current(IndicatorPages.KIND, slug, reading.asOf())
                // Figures can be older than the page about them.
                .or(() -> editions.current(IndicatorPages.KIND, slug, AsOf.NOW))
                .orElseThrow(() -> new NoSuchRecord(IndicatorPages.KIND, slug));
        return templates.siteRecoded(recoded.page(reading, edition, per.strip()));
    }
}
