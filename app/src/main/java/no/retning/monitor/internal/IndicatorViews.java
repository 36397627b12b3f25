package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.Definition;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.IndicatorCompositions;
import no.retning.monitor.Indicators;
import no.retning.monitor.Release;
import no.retning.monitor.Releases;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
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

/** One indicator as those who work with it see it, and what each of them can do with it now. */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}")
class IndicatorViews {
    private static final List<String> RECEIPTS = List.of(
            "saved", "defined", "approved", "activated", "paused", "retired", "published", "aimed", "overridden");

    private final Indicators indicators;
    private final IndicatorCompositions compositions;
    private final Releases releases;
    private final Figures figures;
    private final AreaNames names;
    private final DeliverRelease deliver;
    private final AssessmentSheets assessments;
    private final Headers headers;
    private final LinksOn links;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    IndicatorViews(
            Indicators indicators,
            IndicatorCompositions compositions,
            Releases releases,
            Figures figures,
            AreaNames names,
            DeliverRelease deliver,
            AssessmentSheets assessments,
            Headers headers,
            LinksOn links,
            Access access) {
        this.indicators = indicators;
        this.compositions = compositions;
        this.releases = releases;
        this.figures = figures;
        this.names = names;
        this.deliver = deliver;
        this.assessments = assessments;
        this.headers = headers;
        this.links = links;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = indicators.get(id);
        access.require(visit.actor(), one, Indicators.VIEW);
        var title = visit.reading().text(one.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), IndicatorPlaces.of(id), Indicator.KIND, IndicatorPlaces.all(visit)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("indicator.done." + kvittering) : null,
                visit.word("indicator.one") + ": "
                        + visit.word("indicator.state." + one.header().state()),
                title,
                PublicationPages.state(visit, compositions.state(id)),
                actions(visit, one),
                sections(visit, one),
                null,
                buttons(visit, one))));
    }

    /** Its releases only for those who may see them. */
    private List<Section> sections(Visit visit, Indicator one) {
        var sections =
                new ArrayList<>(List.of(told(visit, one), measured(visit, one.definition()), earlier(visit, one)));
        sections.addAll(TargetSections.of(visit, one, names.known()));
        if (access.allows(visit.actor(), deliver.blank(one), Releases.VIEW)) {
            sections.add(released(visit, one));
        }
        return sections;
    }

    private Section told(Visit visit, Indicator one) {
        var rows = new ArrayList<Row>();
        rows.add(row(visit, "indicator.text", one.text()));
        rows.add(row(
                visit,
                "indicator.type",
                Cell.of(visit.word("indicator.type." + one.type().code()))));
        rows.add(row(visit, "indicator.owner", headers.title(one.owner())));
        rows.add(row(visit, "indicator.steward", Cell.of(one.steward())));
        boolean primary = true;
        for (var goal : one.goals()) {
            rows.add(row(
                    visit,
                    primary ? "indicator.primary" : "indicator.goal",
                    Cell.of(new Link(
                            visit.url("/arbeid/mal/" + goal.id()),
                            visit.reading().text(headers.title(goal.id()))))));
            primary = false;
        }
        if (!one.mappings().isEmpty()) {
            rows.add(row(
                    visit,
                    "indicator.mappings",
                    Cell.of(one.mappings().stream().map(MappingLines::line).collect(Collectors.joining("; ")))));
        }
        var successor = one.successor();
        if (successor != null) {
            rows.add(row(
                    visit,
                    "indicator.successor",
                    Cell.of(new Link(
                            visit.url(IndicatorPlaces.of(successor)),
                            visit.reading().text(headers.title(successor))))));
        }
        return table(visit, visit.word("indicator.told"), rows);
    }

    private static Section measured(Visit visit, Definition now) {
        var rows = new ArrayList<Row>();
        rows.add(row(visit, "indicator.numerator", now.numerator()));
        rows.add(row(visit, "indicator.denominator", now.denominator()));
        rows.add(row(visit, "indicator.population", now.population()));
        rows.add(row(visit, "indicator.unit", now.unit()));
        rows.add(row(
                visit,
                "indicator.direction",
                chosen(visit, "direction", now.direction().code())));
        rows.add(row(
                visit,
                "indicator.frequency",
                chosen(visit, "frequency", now.frequency().code())));
        rows.add(row(visit, "indicator.decimals", Cell.of(Integer.toString(now.decimals()))));
        rows.add(row(
                visit,
                "indicator.aggregation",
                chosen(visit, "aggregation", now.aggregation().code())));
        rows.add(row(visit, "indicator.breakdowns", Cell.of(String.join(", ", now.breakdowns()))));
        rows.add(row(
                visit, "indicator.origin", chosen(visit, "origin", now.origin().code())));
        rows.add(row(visit, "indicator.method", now.method()));
        rows.add(row(visit, "indicator.licence", Cell.of(now.licence())));
        rows.add(row(visit, "indicator.quality", now.quality()));
        return table(visit, visit.word("indicator.definition", now.version()), rows);
    }

    private static Cell chosen(Visit visit, String field, String code) {
        return Cell.of(visit.word("indicator." + field + "." + code));
    }

    /** Where the series breaks, and why. */
    private static Section earlier(Visit visit, Indicator one) {
        return new Section(
                visit.word("indicator.breaks"),
                null,
                visit.word("indicator.breaks.none"),
                List.of(
                        visit.word("indicator.version"),
                        visit.word("indicator.from"),
                        visit.word("indicator.breakNote")),
                one.definitions().stream()
                        .skip(1)
                        .map(definition -> new Row(
                                List.of(
                                        Cell.of(Integer.toString(definition.version())),
                                        Cell.of(
                                                definition.from() == null
                                                        ? ""
                                                        : visit.reading()
                                                                .day(definition.from())
                                                                .text()),
                                        Cell.of(visit.reading().text(definition.breakNote()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static Row row(Visit visit, String key, LocalisedText text) {
        return row(visit, key, Cell.of(visit.reading().text(text)));
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private static Section table(Visit visit, String heading, List<Row> rows) {
        return new Section(
                heading, null, "", List.of(visit.word("monitor.field"), visit.word("monitor.value")), rows, List.of());
    }

    private Section released(Visit visit, Indicator one) {
        var now = figures.now();
        return new Section(
                visit.word("release.all"),
                null,
                visit.word("release.all.none"),
                List.of(visit.word("release.one"), visit.word("indicator.state"), visit.word("release.changes")),
                releases.of(one.header().id()).stream()
                        .filter(release -> access.allows(visit.actor(), release, Releases.VIEW))
                        .map(release -> new Row(
                                List.of(
                                        Cell.of(ReleasePlaces.to(visit, release)),
                                        Cell.of(ReleaseViews.state(visit, release, now)),
                                        Cell.of(
                                                release.header().state().equals(Release.ANNOUNCED)
                                                        ? visit.word("release.announced.none")
                                                        : ReleaseViews.changes(visit, release.changes()))),
                                List.of()))
                        .toList(),
                access.allows(visit.actor(), deliver.blank(one), Commands.CREATE)
                        ? List.of(
                                visit.link(IndicatorPlaces.of(one.header().id()) + ReleasePlaces.INTAKE, "release.add"),
                                visit.link(
                                        IndicatorPlaces.of(one.header().id()) + ReleasePlaces.ANNOUNCE,
                                        "release.announce"))
                        : List.of());
    }

    private List<Link> actions(Visit visit, Indicator one) {
        var onward = links.from(visit, one, IndicatorPlaces.of(one.header().id()))
                .to(Indicators.EDIT, "/rediger", "indicator.edit")
                .to(Indicators.DEFINE, "/definisjon", one.isOpen() ? "indicator.define" : "indicator.define.next")
                .to(Indicators.AIM, TargetWork.AIM, "target.add");
        if (!one.targets().isEmpty()) {
            onward.to(Indicators.OVERRIDE, TargetWork.OVERRIDE, "target.override");
        }
        if (!one.isOpen()
                && access.allows(
                        visit.actor(),
                        assessments.blank(Ids.next(), one.header().id()),
                        Commands.CREATE)) {
            onward.to(List.of(
                    visit.link(AssessmentPlaces.PATH + "/ny?mal=" + one.header().id(), "monitor.add")));
        }
        return onward.to(Indicators.RETIRE, "/avslutt", "indicator.retire")
                .edition(Indicators.PUBLISH)
                .history()
                .all();
    }

    private List<Button> buttons(Visit visit, Indicator one) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), one, Indicators.APPROVE)) {
            buttons.add(button(visit, one, "/godkjenn", "indicator.do.approve"));
        }
        if (access.allows(visit.actor(), one, Indicators.ACTIVATE)) {
            buttons.add(button(visit, one, "/aktiver", "indicator.do.activate"));
        }
        if (access.allows(visit.actor(), one, Indicators.PAUSE)) {
            buttons.add(button(visit, one, "/pause", "indicator.do.pause"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Indicator one, String to, String word) {
        return new Button(
                visit.url(IndicatorPlaces.of(one.header().id()) + to),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }
}
