package no.retning.site;

import gg.jte.models.runtime.JteModel;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** The addresses of action plans and yearly reports. */
@Controller
class PlanAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final ActionPlanPages plans;
    private final YearlyReportPages reports;

    PlanAddresses(PublishedEditions editions, ActionPlanPages plans, YearlyReportPages reports) {
        this.editions = editions;
        this.plans = plans;
        this.reports = reports;
    }

    @GetMapping("/handlingsplan/{slug}")
    JteModel plan(Reading reading, @PathVariable String slug) {
        return templates.siteActionPlan(plans.page(reading, edition(reading, ActionPlanPages.KIND, slug)));
    }

    @GetMapping("/utviklingstrekk/{slug}")
    JteModel report(Reading reading, @PathVariable String slug) {
        return templates.siteYearlyReport(reports.page(reading, edition(reading, YearlyReportPages.KIND, slug)));
    }

    private Edition edition(Reading reading, String kind, String slug) {
        return editions.current(kind, slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(kind, slug));
    }
}
