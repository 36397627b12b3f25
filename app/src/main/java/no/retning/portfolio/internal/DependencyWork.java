package no.retning.portfolio.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.FormView;
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
import no.retning.portfolio.AnswerDependency;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** What measures need of each other: said by one side, acknowledged or disputed by the other. */
@Controller
class DependencyWork {
    private static final int WRONG = 422;

    private final Measures measures;
    private final Dependencies dependencies;
    private final DependencySheet sheet;
    private final MeasureTables tables;
    private final AnswerDependency answers;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    DependencyWork(
            Measures measures,
            Dependencies dependencies,
            DependencySheet sheet,
            MeasureTables tables,
            AnswerDependency answers,
            Saving saving,
            Access access) {
        this.measures = measures;
        this.dependencies = dependencies;
        this.sheet = sheet;
        this.tables = tables;
        this.answers = answers;
        this.saving = saving;
        this.access = access;
    }

    /** All of them, the first needed first. */
    @GetMapping(PortfolioPlaces.DEPENDENCIES)
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("portfolio.dependencies");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        PortfolioPlaces.DEPENDENCIES,
                        Measure.KIND,
                        visit.link(PortfolioPlaces.MEASURES, "portfolio.measures")),
                null,
                null,
                Text.of(heading),
                visit.word("portfolio.dependencies.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("portfolio.dependencies.empty"),
                        List.of(
                                visit.word("portfolio.dependency.to"),
                                visit.word("portfolio.dependency.from"),
                                visit.word("portfolio.dependency.neededBy"),
                                visit.word("portfolio.state")),
                        dependencies.all().stream()
                                .filter(one -> access.allows(visit.actor(), one, Dependencies.VIEW))
                                .map(one -> row(visit, one))
                                .toList(),
                        List.of())),
                null,
                List.of())));
    }

    private Row row(Visit visit, Dependency one) {
        return new Row(
                List.of(
                        Cell.of(Link.of(visit.url(path(one)), tables.named(visit, one.to()))),
                        Cell.of(tables.named(visit, one.from())),
                        Cell.of(MeasureTables.day(visit, one)),
                        Cell.of(visit.word(
                                "portfolio.dependency.state." + one.header().state()))),
                List.of());
    }

    private static String path(Dependency one) {
        return PortfolioPlaces.DEPENDENCIES + "/" + one.header().id();
    }

    @GetMapping("/arbeid/tiltak/{id}/avhengighet/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var measure = measures.get(id);
        return saving.start(visit, blank(measure, Ids.next()), sheet, newPlace(visit, measure, null));
    }

    @PostMapping("/arbeid/tiltak/{id}/avhengighet")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var measure = measures.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(PortfolioPlaces.of(id) + "?kvittering=saved");
        return saving.create(
                visit, dependencies, blank(measure, form.id()), sheet, form, newPlace(visit, measure, form.id()), next);
    }

    private static Dependency blank(Measure measure, UUID id) {
        return new Dependency(
                Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                new Ref(Measure.KIND, RiskSheet.NOTHING),
                measure.header().ref(),
                DependencyType.DELIVERY,
                LocalisedText.NONE,
                null,
                0,
                LocalisedText.NONE,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, Measure measure, @Nullable UUID id) {
        var path = PortfolioPlaces.of(measure.header().id()) + "/avhengighet";
        return PortfolioPlaces.under(
                visit,
                measure,
                visit.word("portfolio.dependency.add"),
                path + "/ny",
                path,
                PortfolioPlaces.DEPENDENCIES + "/" + id);
    }

    @GetMapping(PortfolioPlaces.DEPENDENCIES + "/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var one = dependencies.get(id);
        access.require(visit.actor(), one, Dependencies.VIEW);
        var place = place(visit, one);
        var actions = new ArrayList<Link>();
        if (access.allows(visit.actor(), one, Dependencies.ANSWER)) {
            actions.add(visit.link(path(one) + "/svar", "portfolio.dependency.answer"));
        }
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("portfolio.dependency.state." + one.header().state()),
                Text.of(place.heading()),
                one.answer().isEmpty()
                        ? visit.reading().text(one.text()).text()
                        : visit.word(
                                "portfolio.dependency.answered",
                                visit.reading().text(one.answer()).text()),
                actions,
                List.of(),
                mayRewrite(visit, one) ? saving.form(visit, one, sheet, place) : null,
                buttons(visit, one))));
    }

    /** What an activity needs is written where the activity is. */
    private boolean mayRewrite(Visit visit, Dependency one) {
        return saving.mayEdit(visit, one)
                && one.to().kind().equals(Measure.KIND)
                && one.from().kind().equals(Measure.KIND);
    }

    private Place place(Visit visit, Dependency one) {
        var path = path(one);
        var heading = visit.word(
                "portfolio.dependency.heading", tables.named(visit, one.to()), tables.named(visit, one.from()));
        var back = visit.link(PortfolioPlaces.DEPENDENCIES, "portfolio.dependencies");
        return new Place(
                visit.frame(heading, path, Measure.KIND, back), heading, visit.url(path), visit.url(path), back);
    }

    private List<Button> buttons(Visit visit, Dependency one) {
        var buttons = new ArrayList<Button>();
        if (access.allows(visit.actor(), one, Dependencies.MEET)) {
            buttons.add(button(visit, one, "/oppfylt", "portfolio.dependency.do.meet"));
        }
        if (access.allows(visit.actor(), one, Dependencies.REMOVE)) {
            buttons.add(button(visit, one, "/fjern", "portfolio.dependency.do.remove"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Dependency one, String to, String word) {
        return new Button(
                visit.url(path(one) + to),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }

    @PostMapping(PortfolioPlaces.DEPENDENCIES + "/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = dependencies.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(visit, dependencies, id, sheet, form, place(visit, one), visit.url(path(one)));
    }

    @GetMapping(PortfolioPlaces.DEPENDENCIES + "/{id}/svar")
    ResponseEntity<byte[]> question(Visit visit, @PathVariable UUID id) {
        var one = dependencies.get(id);
        access.require(visit.actor(), one, Dependencies.ANSWER);
        return Answer.page(templates.formTables(answer(visit, one, Form.of(visit.reading(), Map.of()))));
    }

    private TablesPage answer(Visit visit, Dependency one, Form form) {
        var place = place(visit, one);
        return new TablesPage(
                place.frame(),
                null,
                place.heading(),
                Text.of(visit.word("portfolio.dependency.answer")),
                visit.reading().text(one.text()).text(),
                List.of(),
                List.of(),
                new FormView(
                        visit.url(path(one) + "/svar"),
                        visit.hidden(
                                Map.of("version", Long.toString(one.header().version()))),
                        List.of(
                                form.select(
                                        "verdict",
                                        "portfolio.dependency.verdict",
                                        List.of(
                                                form.choice(
                                                        "verdict",
                                                        Dependencies.ACKNOWLEDGED,
                                                        visit.word("portfolio.dependency.state.acknowledged")),
                                                form.choice(
                                                        "verdict",
                                                        Dependencies.DISPUTED,
                                                        visit.word("portfolio.dependency.state.disputed")))),
                                form.texts("answer", "portfolio.dependency.answer.text", 3)),
                        visit.word("form.save"),
                        place.back()),
                List.of());
    }

    /** Who disputes must say why. */
    @PostMapping(PortfolioPlaces.DEPENDENCIES + "/{id}/svar")
    ResponseEntity<byte[]> answer(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = dependencies.get(id);
        access.require(visit.actor(), one, Dependencies.ANSWER);
        var form = Form.sent(visit.reading(), request);
        boolean acknowledged = form.value("verdict").equals(Dependencies.ACKNOWLEDGED);
        if (!acknowledged && !form.value("verdict").equals(Dependencies.DISPUTED)) {
            form.wrong("verdict", "form.wrong.choice");
        }
        var said = acknowledged ? form.text("answer") : form.demandedText("answer");
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(answer(visit, one, form)));
        }
        try {
            answers.answer(visit.actor(), id, form.version(), acknowledged, said);
            return Answer.seeOther(visit.url(path(one)));
        } catch (Conflict changedMeanwhile) {
            form.wrong("verdict", "portfolio.wrong.changed");
            return Answer.page(WRONG, templates.formTables(answer(visit, dependencies.get(id), form)));
        }
    }

    @PostMapping(PortfolioPlaces.DEPENDENCIES + "/{id}/oppfylt")
    ResponseEntity<byte[]> meet(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return to(visit, id, Dependencies.MEET, Dependencies.MET, path(dependencies.get(id)), request);
    }

    @PostMapping(PortfolioPlaces.DEPENDENCIES + "/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return to(visit, id, Dependencies.REMOVE, Dependencies.REMOVED, PortfolioPlaces.DEPENDENCIES, request);
    }

    private ResponseEntity<byte[]> to(
            Visit visit, UUID id, String action, String state, String next, HttpServletRequest request) {
        return saving.press(
                visit,
                action,
                dependencies,
                id,
                Form.sent(visit.reading(), request),
                before -> before.with(before.header().in(state)),
                visit.url(next),
                visit.url(PortfolioPlaces.DEPENDENCIES + "/" + id));
    }
}
