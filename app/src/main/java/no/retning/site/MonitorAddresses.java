package no.retning.site;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.site.figures.IndicatorEditions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** The addresses of how the strategy stands. */
@Controller
class MonitorAddresses {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final IndicatorEditions told;
    private final StatusPages statuses;
    private final AssessmentPages assessments;
    private final IndicatorPages indicators;
    private final FigureLines figures;
    private final RevisionPages revisions;
    private final EventPages events;
    private final ChartFiles charts;

    MonitorAddresses(
            PublishedEditions editions,
            IndicatorEditions told,
            StatusPages statuses,
            AssessmentPages assessments,
            IndicatorPages indicators,
            FigureLines figures,
            RevisionPages revisions,
            EventPages events,
            ChartFiles charts) {
        this.editions = editions;
        this.told = told;
        this.statuses = statuses;
        this.assessments = assessments;
        this.indicators = indicators;
        this.figures = figures;
        this.revisions = revisions;
        this.events = events;
        this.charts = charts;
    }

    @GetMapping(StatusPages.PATH)
    JteModel status(Reading reading) {
        return templates.siteStatus(statuses.page(reading));
    }

    @GetMapping("/vurdering/{slug}")
    JteModel assessment(Reading reading, @PathVariable String slug) {
        var edition = editions.current(PublishedAssessments.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedAssessments.KIND, slug));
        return templates.siteAssessment(assessments.page(reading, edition));
    }

    @GetMapping(IndicatorPages.PATH)
    JteModel indicators(Reading reading) {
        return templates.siteIndicators(indicators.all(reading));
    }

    @GetMapping("/indikator/{slug}")
    JteModel indicator(Reading reading, @PathVariable String slug) {
        return templates.siteIndicator(indicators.page(reading, published(reading, slug)));
    }

    @GetMapping("/indikator/{slug}/revisjoner")
    JteModel revisions(Reading reading, @PathVariable String slug) {
        return templates.siteRevisions(revisions.page(reading, published(reading, slug)));
    }

    @GetMapping("/indikator/{slug}/figur.svg")
    ResponseEntity<byte[]> indicatorSvg(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.svg(response, chart(reading, slug));
    }

    @GetMapping("/indikator/{slug}/figur.png")
    ResponseEntity<byte[]> indicatorPng(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.png(response, chart(reading, slug));
    }

    private String chart(Reading reading, String slug) {
        var chart = figures.chart(reading, published(reading, slug));
        if (chart == null) {
            throw new NoSuchRecord(IndicatorPages.KIND, slug);
        }
        return chart;
    }

    private Edition published(Reading reading, String slug) {
        return told.of(slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(IndicatorPages.KIND, slug));
    }

    @GetMapping(EventPages.PATH)
    JteModel events(Reading reading) {
        return templates.siteEvents(events.all(reading));
    }

    @GetMapping(EventPages.PATH + "/figur.svg")
    ResponseEntity<byte[]> eventsSvg(Reading reading, HttpServletResponse response) {
        return charts.svg(response, events.chart(reading));
    }

    @GetMapping(EventPages.PATH + "/figur.png")
    ResponseEntity<byte[]> eventsPng(Reading reading, HttpServletResponse response) {
        return charts.png(response, events.chart(reading));
    }

    @GetMapping("/hendelse/{slug}")
    JteModel event(Reading reading, @PathVariable String slug) {
        var edition = editions.current(PublishedEvents.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedEvents.KIND, slug));
        return templates.siteEvent(events.one(reading, edition));
    }
}
