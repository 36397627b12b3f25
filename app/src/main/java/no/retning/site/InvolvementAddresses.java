package no.retning.site;

import gg.jte.models.runtime.JteModel;
import no.retning.figure.Quotes;
import no.retning.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The addresses of the register of involvement. */
@Controller
class InvolvementAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final InvolvementPages pages;

    InvolvementAddresses(InvolvementPages pages) {
        this.pages = pages;
    }

    @GetMapping(Quotes.PAGE)
    JteModel involved(Reading reading, @RequestParam(defaultValue = "") String dato) {
        return templates.siteInvolvement(pages.page(reading, dato));
    }

    @GetMapping(Quotes.PAGE + "/{slug}")
    JteModel round(Reading reading, @PathVariable String slug) {
        return templates.siteInvolvementRound(pages.round(reading, slug));
    }
}
