package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Headers;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.Assessment;
import no.retning.monitor.AssessmentCompositions;
import no.retning.monitor.Assessments;
import no.retning.monitor.Indicator;
import no.retning.monitor.MonitorTerms;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.record.Ref;
import no.retning.strategy.LinksOn;
import no.retning.strategy.PublicationPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One assessment as those who work with it see it, and what each of them can do with it now. */
@Controller
@RequestMapping(AssessmentPlaces.PATH + "/{id}")
class AssessmentViews {
    private static final List<String> RECEIPTS =
            List.of("saved", "submitted", "approved", "returned", "proposed", "published");

    private final Assessments assessments;
    private final AssessmentCompositions compositions;
    private final MonitorTerms terms;
    private final Headers headers;
    private final LinksOn links;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AssessmentViews(
            Assessments assessments,
            AssessmentCompositions compositions,
            MonitorTerms terms,
            Headers headers,
            LinksOn links,
            Access access) {
        this.assessments = assessments;
        this.compositions = compositions;
        this.terms = terms;
        this.headers = headers;
        this.links = links;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, Assessments.VIEW);
        var title = visit.reading().text(one.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), AssessmentPlaces.of(id), Assessment.KIND, AssessmentPlaces.all(visit)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("monitor.done." + kvittering) : null,
                visit.word("monitor.state." + one.header().state()),
                title,
                lead(visit, one),
                actions(visit, one),
                List.of(standing(visit, one), said(visit, one), evidence(visit, one)),
                null,
                buttons(visit, one))));
    }

    /** How it stands to what is published; whoever has written it is told that another must approve it. */
    private String lead(Visit visit, Assessment one) {
        var published =
                PublicationPages.state(visit, compositions.state(one.header().id()));
        boolean waits = access.allows(visit.actor(), one, Assessments.APPROVE) && !one.canBeApprovedBy(visit.actor());
        return waits ? visit.word("monitor.wrong.sameEyes") + " " + published : published;
    }

    private static String place(Ref about) {
        return about.kind().equals(Indicator.KIND) ? IndicatorPlaces.of(about.id()) : "/arbeid/mal/" + about.id();
    }

    private Section standing(Visit visit, Assessment one) {
        var rows = new ArrayList<Row>();
        var verdict = one.verdict();
        rows.add(row(
                visit,
                "monitor.thing",
                Cell.of(new Link(
                        visit.url(place(one.about())),
                        visit.reading().text(headers.title(one.about().id()))))));
        rows.add(
                row(visit, "monitor.day", Cell.of(visit.reading().day(one.day()).text())));
        rows.add(row(
                visit,
                "monitor.status",
                terms.scheme(verdict.scheme())
                        .find(verdict.status())
                        .map(step -> Cell.of(visit.reading().text(step.word())))
                        .orElseGet(() -> Cell.of(verdict.status()))));
        rows.add(row(
                visit,
                "monitor.trend",
                Cell.of(visit.word("monitor.trend." + verdict.trend().code()))));
        rows.add(row(
                visit,
                "monitor.confidence",
                Cell.of(visit.word("monitor.confidence." + verdict.confidence().code()))));
        rows.add(row(visit, "monitor.by", Cell.of(one.by())));
        var assurance = one.assurance();
        rows.add(row(
                visit,
                "monitor.assuredBy",
                Cell.of(
                        assurance == null
                                ? visit.word("monitor.assured.not")
                                : visit.word(
                                        "monitor.assured",
                                        assurance.by(),
                                        visit.reading().day(assurance.day()).text()))));
        var former = one.header().predecessor();
        if (former != null) {
            rows.add(row(
                    visit,
                    "monitor.former",
                    Cell.of(new Link(
                            visit.url(AssessmentPlaces.of(former)),
                            visit.reading().text(headers.title(former))))));
        }
        return table(visit, "monitor.verdict", rows);
    }

    private static Section said(Visit visit, Assessment one) {
        var rows = new ArrayList<Row>();
        one.narrative()
                .parts()
                .forEach((name, text) -> rows.add(row(
                        visit, "monitor.part." + name, Cell.of(visit.reading().text(text)))));
        rows.add(row(
                visit,
                "monitor.summary",
                Cell.of(visit.reading().text(one.narrative().summary()))));
        return table(visit, "monitor.said", rows);
    }

    private Section evidence(Visit visit, Assessment one) {
        return new Section(
                visit.word("monitor.evidence"),
                null,
                visit.word("monitor.evidence.none"),
                List.of(visit.word("monitor.evidence")),
                one.evidence().stream()
                        .map(ref -> new Row(
                                List.of(Cell.of(visit.word("kind." + ref.kind()) + ": "
                                        + visit.reading()
                                                .text(headers.title(ref.id()))
                                                .text())),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private static Section table(Visit visit, String heading, List<Row> rows) {
        return new Section(
                visit.word(heading),
                null,
                "",
                List.of(visit.word("monitor.field"), visit.word("monitor.value")),
                rows,
                List.of());
    }

    private List<Link> actions(Visit visit, Assessment one) {
        var onward = links.from(visit, one, AssessmentPlaces.of(one.header().id()))
                .to(Assessments.EDIT, "/rediger", "monitor.edit");
        if (one.canBeApprovedBy(visit.actor())) {
            onward.to(Assessments.APPROVE, "/godkjenn", "monitor.approve");
        }
        if (one.caseRef() == null) {
            onward.to(Assessments.PROPOSE, "/sak", "monitor.propose");
        } else {
            onward.to(List.of(visit.link("/arbeid/sak/" + one.caseRef(), "monitor.case")));
        }
        return onward.edition(Assessments.PUBLISH).history().all();
    }

    private List<Button> buttons(Visit visit, Assessment one) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), one, Assessments.SUBMIT)) {
            buttons.add(button(visit, one, "/kvalitetssikring", "monitor.do.submit"));
        }
        if (access.allows(visit.actor(), one, Assessments.RETURN)) {
            buttons.add(button(visit, one, "/tilbake", "monitor.do.return"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Assessment one, String to, String word) {
        return new Button(
                visit.url(AssessmentPlaces.of(one.header().id()) + to),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }
}
