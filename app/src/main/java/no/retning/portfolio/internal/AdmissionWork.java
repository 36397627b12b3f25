package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Admissions;
import no.retning.portfolio.EntryCriteria;
import no.retning.portfolio.EntryCriteria.Criterion;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Rounds;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** How measures are held against the criteria for being in the portfolio, and what is decided of them. */
@Controller
class AdmissionWork {
    private static final RulingSheet RULING = new RulingSheet();

    private final Measures measures;
    private final Admissions admissions;
    private final Rounds rounds;
    private final PortfolioTerms terms;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AdmissionWork(
            Measures measures,
            Admissions admissions,
            Rounds rounds,
            PortfolioTerms terms,
            Saving saving,
            Access access) {
        this.measures = measures;
        this.admissions = admissions;
        this.rounds = rounds;
        this.terms = terms;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping("/arbeid/tiltak/{id}/inngang/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var blank = blank(id, Ids.next());
        return saving.start(visit, blank, sheet(blank), newPlace(visit, measures.get(id), null));
    }

    @PostMapping("/arbeid/tiltak/{id}/inngang")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(id, form.id());
        var place = newPlace(visit, measures.get(id), form.id());
        var next = visit.url(PortfolioPlaces.ADMISSIONS + "/" + form.id());
        return saving.create(visit, admissions, blank, sheet(blank), form, place, next);
    }

    /** Held against the criteria of today. */
    private Admission blank(UUID measure, UUID id) {
        var today = LocalDate.ofInstant(rounds.now(), Dates.ZONE);
        return new Admission(
                Header.draft(id, Admission.KIND, id.toString(), Admissions.ASSESSED),
                measure,
                terms.criteriaOn(today).code(),
                new TreeMap<>(),
                today,
                "",
                null,
                Source.NONE);
    }

    private AdmissionSheet sheet(Admission admission) {
        return new AdmissionSheet(terms, terms.criteria(admission.criteria()));
    }

    private static Place newPlace(Visit visit, Measure measure, @Nullable UUID id) {
        var path = PortfolioPlaces.of(measure.header().id()) + "/inngang";
        return PortfolioPlaces.under(
                visit,
                measure,
                visit.word("portfolio.admission.add"),
                path + "/ny",
                path,
                PortfolioPlaces.ADMISSIONS + "/" + id);
    }

    @GetMapping("/arbeid/inngang/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var admission = admissions.get(id);
        access.require(visit.actor(), admission, Admissions.VIEW);
        var criteria = terms.criteria(admission.criteria());
        var place = place(visit, admission, "");
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("portfolio.admission.state." + admission.header().state()),
                Text.of(place.heading()),
                visit.word("portfolio.admission.come."
                        + criteria.of(admission.met()).code()),
                ruling(visit, admission),
                sections(visit, admission, criteria),
                saving.mayEdit(visit, admission) ? saving.form(visit, admission, sheet(admission), place) : null,
                buttons(visit, admission))));
    }

    private List<Link> ruling(Visit visit, Admission admission) {
        return access.allows(visit.actor(), admission, Admissions.DECIDE)
                ? List.of(visit.link(path(admission) + "/avgjor", "portfolio.admission.decide"))
                : List.of();
    }

    private static String path(Admission admission) {
        return PortfolioPlaces.ADMISSIONS + "/" + admission.header().id();
    }

    private List<Section> sections(Visit visit, Admission admission, EntryCriteria criteria) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                visit.reading().text(criteria.title()).text(),
                null,
                "",
                List.of(
                        visit.word("portfolio.admission.criterion"),
                        visit.word("portfolio.admission.answer"),
                        visit.word("portfolio.admission.reason")),
                criteria.criteria().stream()
                        .map(one -> row(visit, one, admission))
                        .toList(),
                List.of()));
        var ruling = admission.ruling();
        if (ruling != null) {
            sections.add(new Section(
                    visit.word("portfolio.admission.ruling"),
                    null,
                    "",
                    List.of(
                            visit.word("portfolio.admission.verdict"),
                            visit.word("portfolio.gate.day"),
                            visit.word("portfolio.gate.by"),
                            visit.word("portfolio.gate.conditions")),
                    List.of(new Row(
                            List.of(
                                    Cell.of(visit.word("portfolio.admission.state."
                                            + admission.header().state())),
                                    Cell.of(visit.reading().day(ruling.day()).text()),
                                    Cell.of(ruling.by()),
                                    Cell.of(visit.reading().text(ruling.conditions()))),
                            List.of())),
                    List.of()));
        }
        return sections;
    }

    private static Row row(Visit visit, Criterion one, Admission admission) {
        var answer = admission.answer(one.code());
        return new Row(
                List.of(
                        Cell.of(one.code() + ". "
                                + visit.reading().text(one.text()).text()),
                        Cell.of(visit.word(
                                "portfolio.admission.met." + answer.met().code())),
                        Cell.of(visit.reading().text(answer.reason()))),
                List.of());
    }

    private Place place(Visit visit, Admission admission, String under) {
        var path = path(admission) + under;
        var heading = visit.word("portfolio.admission");
        return PortfolioPlaces.under(visit, measures.get(admission.measure()), heading, path, path, path);
    }

    private List<Button> buttons(Visit visit, Admission admission) {
        return access.allows(visit.actor(), admission, Admissions.REMOVE)
                ? List.of(new Button(
                        visit.url(path(admission) + "/fjern"),
                        visit.hidden(Map.of(
                                "version", Long.toString(admission.header().version()))),
                        visit.word("portfolio.admission.remove"),
                        ""))
                : List.of();
    }

    @PostMapping("/arbeid/inngang/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var admission = admissions.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit, admissions, id, sheet(admission), form, place(visit, admission, ""), visit.url(path(admission)));
    }

    @GetMapping("/arbeid/inngang/{id}/avgjor")
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        var admission = admissions.get(id);
        access.require(visit.actor(), admission, Admissions.DECIDE);
        var place = place(visit, admission, "/avgjor");
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(measures.get(admission.measure()).title()).text(),
                Text.of(visit.word("portfolio.admission.decide")),
                visit.word("portfolio.admission.come."
                        + terms.criteria(admission.criteria())
                                .of(admission.met())
                                .code()),
                List.of(),
                List.of(),
                saving.form(visit, admission, RULING, place),
                List.of())));
    }

    @PostMapping("/arbeid/inngang/{id}/avgjor")
    ResponseEntity<byte[]> decide(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var admission = admissions.get(id);
        return saving.change(
                visit,
                Admissions.DECIDE,
                admissions,
                id,
                RULING,
                Form.sent(visit.reading(), request),
                place(visit, admission, "/avgjor"),
                visit.url(path(admission)));
    }

    @PostMapping("/arbeid/inngang/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.press(
                visit,
                Admissions.REMOVE,
                admissions,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(Admissions.REMOVED)),
                visit.url(PortfolioPlaces.of(admissions.get(id).measure()) + "?kvittering=removed"),
                visit.url(PortfolioPlaces.ADMISSIONS + "/" + id));
    }
}
