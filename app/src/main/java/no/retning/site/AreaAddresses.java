package no.retning.site;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.site.figures.IndicatorEditions;
import no.retning.site.figures.PublishedAreas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final MyAreaPages mine;
    private final AreaComparisonPages comparisons;
    private final IndicatorEditions told;
    private final ChartFiles charts;

    AreaAddresses(
            PublishedEditions editions,
            AreaSchemePages schemes,
            RecodedPages recoded,
            MyAreaPages mine,
            AreaComparisonPages comparisons,
            IndicatorEditions told,
            ChartFiles charts) {
        this.editions = editions;
        this.schemes = schemes;
        this.recoded = recoded;
        this.mine = mine;
        this.comparisons = comparisons;
        this.told = told;
        this.charts = charts;
    }

    @GetMapping("/omradeinndeling/{slug}")
    JteModel scheme(Reading reading, @PathVariable String slug) {
        var edition = editions.current(PublishedAreas.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedAreas.KIND, slug));
        return templates.siteAreaScheme(schemes.page(reading, edition));
    }

    @GetMapping("/indikator/{slug}" + RecodedPages.PATH)
    JteModel recoded(Reading reading, @PathVariable String slug, @RequestParam(defaultValue = "") String per) {
        return templates.siteRecoded(recoded.page(reading, published(reading, slug), per.strip()));
    }

    private Edition published(Reading reading, String slug) {
        return told.of(slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(IndicatorPages.KIND, slug));
    }

    @GetMapping(MyAreaPages.PATH)
    JteModel mine(Reading reading, @RequestParam(defaultValue = "") String omrade) {
        return templates.siteMyArea(mine.page(reading, omrade.strip()));
    }

    @GetMapping("/indikator/{slug}" + AreaComparisonPages.PATH)
    JteModel compared(
            Reading reading,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> omrade,
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(defaultValue = "") String til) {
        var asked = new AreaComparisonPages.Asked(
                omrade.stream()
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()),
                fra.strip(),
                til.strip());
        return templates.siteAreaComparison(comparisons.page(reading, published(reading, slug), asked));
    }

    @GetMapping("/indikator/{slug}/kart.svg")
    ResponseEntity<byte[]> mapSvg(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.svg(response, drawn(reading, slug, comparisons::map));
    }

    @GetMapping("/indikator/{slug}/kart.png")
    ResponseEntity<byte[]> mapPng(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.png(response, drawn(reading, slug, comparisons::map));
    }

    @GetMapping("/indikator/{slug}/sammenlign.svg")
    ResponseEntity<byte[]> rowsSvg(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.svg(response, drawn(reading, slug, comparisons::rows));
    }

    @GetMapping("/indikator/{slug}/sammenlign.png")
    ResponseEntity<byte[]> rowsPng(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.png(response, drawn(reading, slug, comparisons::rows));
    }

    @GetMapping("/indikator/{slug}/utvikling.svg")
    ResponseEntity<byte[]> courseSvg(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.svg(response, drawn(reading, slug, comparisons::course));
    }

    @GetMapping("/indikator/{slug}/utvikling.png")
    ResponseEntity<byte[]> coursePng(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.png(response, drawn(reading, slug, comparisons::course));
    }

    /** A chart that stands alone; null where there is nothing to draw. */
    private interface Drawing {
        @Nullable
        String of(Reading reading, Edition edition);
    }

    private String drawn(Reading reading, String slug, Drawing drawing) {
        var drawn = drawing.of(reading, published(reading, slug));
        if (drawn == null) {
            throw new NoSuchRecord(IndicatorPages.KIND, slug);
        }
        return drawn;
    }
}
