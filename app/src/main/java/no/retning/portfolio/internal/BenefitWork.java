package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
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
import no.retning.portfolio.Benefit;
import no.retning.portfolio.BenefitType;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** The benefits that measures shall bring, by who shall realise them; they stay when the measure has ended. */
@Controller
class BenefitWork {
    private final Measures measures;
    private final Benefits benefits;
    private final BenefitSheet sheet;
    private final MeasureTables tables;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    BenefitWork(
            Measures measures,
            Benefits benefits,
            BenefitSheet sheet,
            MeasureTables tables,
            Saving saving,
            Access access) {
        this.measures = measures;
        this.benefits = benefits;
        this.sheet = sheet;
        this.tables = tables;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping(PortfolioPlaces.BENEFITS)
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("portfolio.benefits");
        var all = benefits.all().stream()
                .filter(one -> access.allows(visit.actor(), one, Benefits.VIEW))
                .toList();
        var owners = tables.names(visit, all.stream().map(Benefit::owner));
        var of = measures.of(all.stream().map(Benefit::measure).distinct().toList());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        PortfolioPlaces.BENEFITS,
                        Measure.KIND,
                        visit.link(PortfolioPlaces.MEASURES, "portfolio.measures")),
                null,
                null,
                Text.of(heading),
                visit.word("portfolio.benefits.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("portfolio.benefits.empty"),
                        List.of(
                                visit.word("portfolio.benefit"),
                                visit.word("portfolio.benefit.owner"),
                                visit.word("portfolio.measure"),
                                visit.word("portfolio.state")),
                        all.stream()
                                .map(one -> row(
                                        visit,
                                        one,
                                        Objects.requireNonNull(owners.get(one.owner())),
                                        Objects.requireNonNull(of.get(one.measure()))))
                                .toList(),
                        List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, Benefit one, Text owner, Measure measure) {
        return new Row(
                List.of(
                        Cell.of(new Link(visit.url(path(one)), visit.reading().text(one.title()))),
                        Cell.of(owner),
                        Cell.of(PortfolioPlaces.to(visit, measure)),
                        Cell.of(visit.word(
                                "portfolio.benefit.state." + one.header().state()))),
                List.of());
    }

    private static String path(Benefit one) {
        return PortfolioPlaces.BENEFITS + "/" + one.header().id();
    }

    @GetMapping("/arbeid/tiltak/{id}/gevinst/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var measure = measures.get(id);
        return saving.start(visit, blank(measure, Ids.next()), sheet, newPlace(visit, measure, null));
    }

    @PostMapping("/arbeid/tiltak/{id}/gevinst")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var measure = measures.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PortfolioPlaces.of(id) + "?kvittering=saved");
        return saving.create(
                visit, benefits, blank(measure, form.id()), sheet, form, newPlace(visit, measure, form.id()), next);
    }

    private static Benefit blank(Measure measure, UUID id) {
        return new Benefit(
                Header.draft(id, Benefit.KIND, id.toString(), Benefits.ACTIVE),
                measure.header().id(),
                LocalisedText.NONE,
                BenefitType.UNPRICED,
                measure.owner(),
                LocalisedText.NONE,
                LocalisedText.NONE,
                List.of(),
                List.of(),
                Source.NONE);
    }

    private static Place newPlace(Visit visit, Measure measure, @Nullable UUID id) {
        var path = PortfolioPlaces.of(measure.header().id()) + "/gevinst";
        return PortfolioPlaces.under(
                visit,
                measure,
                visit.word("portfolio.benefit.add"),
                path + "/ny",
                path,
                PortfolioPlaces.BENEFITS + "/" + id);
    }

    @GetMapping(PortfolioPlaces.BENEFITS + "/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var one = benefits.get(id);
        access.require(visit.actor(), one, Benefits.VIEW);
        var place = place(visit, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("portfolio.benefit.state." + one.header().state()),
                visit.reading().text(one.title()),
                null,
                List.of(),
                List.of(),
                saving.mayEdit(visit, one) ? saving.form(visit, one, sheet, place) : null,
                buttons(visit, one))));
    }

    private Place place(Visit visit, Benefit one) {
        var heading = visit.reading().text(one.title()).text();
        return PortfolioPlaces.under(visit, measures.get(one.measure()), heading, path(one), path(one), path(one));
    }

    private List<Button> buttons(Visit visit, Benefit one) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), one, Benefits.REALISE)) {
            buttons.add(button(visit, one, "/realisert", "portfolio.benefit.do.realise"));
        }
        if (access.allows(visit.actor(), one, Benefits.REMOVE)) {
            buttons.add(button(visit, one, "/fjern", "portfolio.benefit.do.remove"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Benefit one, String to, String word) {
        return new Button(
                visit.url(path(one) + to),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }

    @PostMapping(PortfolioPlaces.BENEFITS + "/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = benefits.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PortfolioPlaces.of(one.measure()) + "?kvittering=saved");
        return saving.change(visit, benefits, id, sheet, form, place(visit, one), next);
    }

    @PostMapping(PortfolioPlaces.BENEFITS + "/{id}/realisert")
    ResponseEntity<byte[]> realise(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return to(visit, id, Benefits.REALISE, Benefits.REALISED, request);
    }

    @PostMapping(PortfolioPlaces.BENEFITS + "/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return to(visit, id, Benefits.REMOVE, Benefits.REMOVED, request);
    }

    private ResponseEntity<byte[]> to(Visit visit, UUID id, String action, String state, HttpServletRequest request) {
        return saving.press(
                visit,
                action,
                benefits,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(state)),
                visit.url(PortfolioPlaces.of(benefits.get(id).measure()) + "?kvittering=saved"),
                visit.url(PortfolioPlaces.BENEFITS + "/" + id));
    }
}
