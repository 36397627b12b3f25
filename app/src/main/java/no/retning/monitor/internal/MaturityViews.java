package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.MaturityAssessment;
import no.retning.monitor.MaturityAssessments;
import no.retning.monitor.MaturityCompositions;
import no.retning.monitor.MaturityScheme;
import no.retning.monitor.MaturitySchemes;
import no.retning.monitor.PublishMaturity;
import no.retning.page.Answer;
import no.retning.page.Countries;
import no.retning.page.Link;
import no.retning.strategy.LinksOn;
import no.retning.strategy.PublicationPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One assessment of maturity as those who work with it see it, and the page on which it is published. */
@Controller
@RequestMapping(MaturityPlaces.PATH + "/{id}")
class MaturityViews {
    private static final List<String> RECEIPTS = List.of("saved", "published");

    private final MaturityAssessments assessments;
    private final MaturitySchemes schemes;
    private final MaturityCompositions compositions;
    private final PublishMaturity publish;
    private final LinksOn links;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    MaturityViews(
            MaturityAssessments assessments,
            MaturitySchemes schemes,
            MaturityCompositions compositions,
            PublishMaturity publish,
            LinksOn links,
            Access access) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.compositions = compositions;
        this.publish = publish;
        this.links = links;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, MaturityAssessments.VIEW);
        var title = visit.reading().text(one.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), MaturityPlaces.of(id), MaturityPlaces.ACTIVE, MaturityPlaces.all(visit)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("maturity.done." + kvittering) : null,
                visit.word("maturity.state." + one.header().state()),
                title,
                PublicationPages.state(visit, compositions.state(id)),
                actions(visit, one),
                List.of(told(visit, one), placed(visit, one)),
                null,
                List.of())));
    }

    private Section told(Visit visit, MaturityAssessment one) {
        var scheme = schemes.get(one.scheme());
        var source = one.source();
        return new Section(
                visit.word("maturity.one"),
                null,
                "",
                List.of(visit.word("monitor.field"), visit.word("monitor.value")),
                List.of(
                        row(visit, "maturity.scheme", Cell.of(visit.reading().text(scheme.title()))),
                        row(
                                visit,
                                "maturity.country",
                                Cell.of(Countries.name(
                                        one.country(),
                                        visit.reading().language().tag()))),
                        row(
                                visit,
                                "maturity.day",
                                Cell.of(visit.reading().day(one.day()).text())),
                        row(visit, "maturity.by", Cell.of(one.by())),
                        row(visit, "maturity.summary", Cell.of(visit.reading().text(one.summary()))),
                        row(
                                visit,
                                "event.source",
                                Cell.of(source.illustrative() ? visit.word("page.illustrative") : source.citation()))),
                List.of());
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private Section placed(Visit visit, MaturityAssessment one) {
        var scheme = schemes.get(one.scheme());
        var rows = new ArrayList<Row>();
        scheme.categories()
                .forEach(category -> category.indicators()
                        .forEach(gauge -> rows.add(new Row(
                                List.of(
                                        Cell.of(visit.reading().text(category.title())),
                                        Cell.of(visit.reading().text(gauge.title())),
                                        Cell.of(phase(visit, scheme, one, gauge.code())),
                                        Cell.of(one.of(gauge.code())
                                                .map(placement -> visit.reading()
                                                        .text(placement.evidence())
                                                        .text())
                                                .orElse(""))),
                                List.of()))));
        return new Section(
                visit.word("maturity.indicators"),
                null,
                "",
                List.of(
                        visit.word("maturity.category"),
                        visit.word("maturity.indicator"),
                        visit.word("maturity.phase"),
                        visit.word("maturity.evidence")),
                rows,
                List.of());
    }

    private static String phase(Visit visit, MaturityScheme scheme, MaturityAssessment one, String indicator) {
        return one.of(indicator)
                .flatMap(placement -> Optional.ofNullable(placement.phase()))
                .filter(phase -> phase <= scheme.phases().size())
                .map(phase -> visit.word(
                        "maturity.named",
                        phase,
                        visit.reading()
                                .text(scheme.phases().get(phase - 1).word())
                                .text()))
                .orElseGet(() -> visit.word("maturity.notAssessed"));
    }

    private List<Link> actions(Visit visit, MaturityAssessment one) {
        return links.from(visit, one, MaturityPlaces.of(one.header().id()))
                .to(MaturityAssessments.EDIT, "/rediger", "maturity.edit")
                .edition(MaturityAssessments.PUBLISH)
                .history()
                .all();
    }

    @GetMapping("/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), assessments.get(id), MaturityAssessments.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping("/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), assessments.get(id), MaturityAssessments.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var one = assessments.get(id);
        return new PublicationPages.Subject(
                visit.word("maturity.one"),
                one.title(),
                MaturityPlaces.of(id),
                "/rediger",
                MaturityPlaces.ACTIVE,
                List.of(MaturityPlaces.to(visit, one)),
                compositions.state(id),
                publish.findings(id),
                one.header().version());
    }
}
