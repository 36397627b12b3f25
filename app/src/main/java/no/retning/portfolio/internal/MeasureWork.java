package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Leaf;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureCompositions;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.MoveMeasure;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.RiskLevel;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
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

/** The measures: all of them, and one with what belongs to it. */
@Controller
@RequestMapping(PortfolioPlaces.MEASURES)
class MeasureWork {
    private static final List<String> RECEIPTS =
            List.of("saved", "moved", "passed", "removed", "answered", "published");

    private final Measures measures;
    private final Organisations organisations;
    private final MeasureTables tables;
    private final MeasureChoices choices;
    private final MeasureCompositions compositions;
    private final PortfolioTerms terms;
    private final LinksOn links;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    MeasureWork(
            Measures measures,
            Organisations organisations,
            MeasureTables tables,
            MeasureChoices choices,
            MeasureCompositions compositions,
            PortfolioTerms terms,
            LinksOn links,
            Saving saving,
            Access access) {
        this.measures = measures;
        this.organisations = organisations;
        this.tables = tables;
        this.choices = choices;
        this.compositions = compositions;
        this.terms = terms;
        this.links = links;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit, @RequestParam(defaultValue = "1") int side) {
        var heading = visit.word("portfolio.measures");
        var all = measures.named().stream()
                .filter(measure -> access.allows(visit.actor(), measure, Measures.VIEW))
                .map(measure -> measure.header().id())
                .toList();
        var leaf = Leaf.asked(side, all.size());
        var found = measures.of(leaf.of(all));
        var shown =
                leaf.of(all).stream().map(found::get).filter(Objects::nonNull).toList();
        var owners =
                organisations.of(shown.stream().map(Measure::owner).distinct().toList());
        var links = new ArrayList<Link>();
        if (access.allows(visit.actor(), blank(Ids.next()), Commands.CREATE)) {
            links.add(visit.link(PortfolioPlaces.MEASURES + "/ny", "portfolio.measure.add"));
        }
        links.addAll(leaf.links(visit, PortfolioPlaces.MEASURES));
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PortfolioPlaces.MEASURES, Measure.KIND),
                null,
                null,
                Text.of(heading),
                visit.word("portfolio.measures.lead"),
                List.of(
                        visit.link(PortfolioPlaces.DEPENDENCIES, "portfolio.dependencies"),
                        visit.link(PortfolioPlaces.BENEFITS, "portfolio.benefits")),
                List.of(new Section(
                        null,
                        null,
                        visit.word("portfolio.measures.empty"),
                        List.of(
                                visit.word("portfolio.measure"),
                                visit.word("portfolio.owner"),
                                visit.word("portfolio.state"),
                                visit.word("portfolio.phase"),
                                visit.word("portfolio.risk")),
                        shown.stream()
                                .map(measure -> row(visit, measure, owners.get(measure.owner())))
                                .toList(),
                        links)),
                null,
                List.of())));
    }

    private Row row(Visit visit, Measure measure, @Nullable Organisation owner) {
        return new Row(
                List.of(
                        Cell.of(PortfolioPlaces.to(visit, measure)),
                        Cell.of(visit.reading().text(owner == null ? LocalisedText.NONE : owner.title())),
                        Cell.of(visit.word("portfolio.state." + measure.header().state())),
                        Cell.of(choices.phase(visit.reading(), measure.phase())),
                        Cell.of(visit.word("portfolio.risk." + measure.risk().code()))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        var blank = blank(Ids.next());
        return saving.start(visit, blank, sheet(visit, blank), newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(form.id());
        var next = visit.url(PortfolioPlaces.of(form.id()) + "?kvittering=saved");
        return saving.create(visit, measures, blank, sheet(visit, blank), form, newPlace(visit, form.id()), next);
    }

    private MeasureSheet sheet(Visit visit, Measure measure) {
        return new MeasureSheet(
                choices, terms, measure.header().id(), access.allows(visit.actor(), measure, Measures.ENTRUST));
    }

    private Measure blank(UUID id) {
        return new Measure(
                Header.draft(id, Measure.KIND, "ny", Measures.PROPOSED),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                MeasureType.PROJECT,
                RiskSheet.NOTHING,
                null,
                "",
                "",
                terms.firstPhase(),
                List.of(),
                RiskLevel.UNKNOWN,
                null,
                List.of(),
                null,
                List.of(),
                "",
                List.of(),
                null,
                List.of(),
                false,
                LocalisedText.NONE,
                null,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("portfolio.measure.add");
        return new Place(
                visit.frame(
                        heading,
                        PortfolioPlaces.MEASURES + "/ny",
                        Measure.KIND,
                        visit.link(PortfolioPlaces.MEASURES, "portfolio.measures")),
                heading,
                visit.url(PortfolioPlaces.MEASURES),
                visit.url(PortfolioPlaces.MEASURES + "/" + id + "/rediger"),
                visit.link(PortfolioPlaces.MEASURES, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var measure = measures.get(id);
        access.require(visit.actor(), measure, Measures.VIEW);
        var title = visit.reading().text(measure.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        title.text(),
                        PortfolioPlaces.of(id),
                        Measure.KIND,
                        visit.link(PortfolioPlaces.MEASURES, "portfolio.measures")),
                kvittering == null ? null : visit.word("portfolio.done." + receipt(kvittering)),
                visit.word("portfolio.type." + measure.type().code()) + " · "
                        + visit.word("portfolio.state." + measure.header().state()) + " · "
                        + choices.phase(visit.reading(), measure.phase()),
                title,
                PublicationPages.state(visit, compositions.state(id)),
                actions(visit, measure),
                tables.of(visit, measure),
                null,
                moves(visit, measure))));
    }

    private static String receipt(String done) {
        return RECEIPTS.contains(done) ? done : "saved";
    }

    private List<Link> actions(Visit visit, Measure measure) {
        var onward = links.from(
                        visit, measure, PortfolioPlaces.of(measure.header().id()))
                .to(Measures.EDIT, "/rediger", "portfolio.measure.edit");
        terms.next(measure.phase())
                .ifPresent(gate -> onward.to(Measures.PASS, "/port", "portfolio.gate.pass", gate.code()));
        return onward.edition(Measures.PUBLISH).all();
    }

    private List<Button> moves(Visit visit, Measure measure) {
        if (!access.allows(visit.actor(), measure, Measures.MOVE)) {
            return List.of();
        }
        return MoveMeasure.from(measure.header().state()).stream()
                .map(state -> new Button(
                        visit.url(PortfolioPlaces.of(measure.header().id()) + "/flytt"),
                        visit.hidden(
                                Map.of("version", Long.toString(measure.header().version()), "state", state)),
                        visit.word("portfolio.move." + state),
                        ""))
                .toList();
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var measure = measures.get(id);
        access.require(visit.actor(), measure, Measures.EDIT);
        var place = place(visit, measure);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("portfolio.measure"),
                visit.reading().text(measure.title()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, measure, sheet(visit, measure), place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var measure = measures.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PortfolioPlaces.of(id) + "?kvittering=saved");
        return saving.change(visit, measures, id, sheet(visit, measure), form, place(visit, measure), next);
    }

    private static Place place(Visit visit, Measure measure) {
        var path = PortfolioPlaces.of(measure.header().id()) + "/rediger";
        return PortfolioPlaces.under(
                visit, measure, visit.reading().text(measure.title()).text(), path, path, path);
    }
}
