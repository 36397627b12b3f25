package no.retning.prioritisation.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.engines.choice.InvalidProblem;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Cases;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.prioritisation.AttachCalculation;
import no.retning.prioritisation.Calculate;
import no.retning.prioritisation.Calculation;
import no.retning.prioritisation.Calculations;
import no.retning.prioritisation.Incomplete;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.Prioritisations;
import no.retning.prioritisation.ResultWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Computes what to choose, shows what was found, and attaches it to its case. */
@Controller
class CalculationWork {
    private static final int WRONG = 422;

    private final Prioritisations prioritisations;
    private final Calculations calculations;
    private final Calculate calculate;
    private final AttachCalculation attachment;
    private final Cases cases;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    CalculationWork(
            Prioritisations prioritisations,
            Calculations calculations,
            Calculate calculate,
            AttachCalculation attachment,
            Cases cases,
            Access access) {
        this.prioritisations = prioritisations;
        this.calculations = calculations;
        this.calculate = calculate;
        this.attachment = attachment;
        this.cases = cases;
        this.access = access;
    }

    @PostMapping("/arbeid/prioritering/{id}/beregn")
    ResponseEntity<byte[]> compute(Visit visit, @PathVariable UUID id) {
        try {
            return Answer.seeOther(visit.url(PrioritisationPlaces.of(calculate.compute(visit.actor(), id))));
        } catch (Incomplete incomplete) {
            return impossible(visit, id, PrioritisationTables.gaps(visit, incomplete.gaps()));
        } catch (InvalidProblem invalid) {
            return impossible(
                    visit,
                    id,
                    new Section(
                            visit.word("prioritisation.gaps"),
                            null,
                            "",
                            List.of(visit.word("prioritisation.gaps.what")),
                            invalid.faults().stream()
                                    .map(fault -> new Row(List.of(Cell.of(new Text(fault, "en"))), List.of()))
                                    .toList(),
                            List.of()));
        }
    }

    private ResponseEntity<byte[]> impossible(Visit visit, UUID id, Section gaps) {
        var one = prioritisations.get(id);
        var heading = visit.word("prioritisation.impossible");
        return Answer.page(
                WRONG,
                templates.formTables(new TablesPage(
                        visit.frame(
                                heading,
                                PrioritisationPlaces.of(id),
                                Prioritisation.KIND,
                                PrioritisationPlaces.all(visit),
                                PrioritisationPlaces.to(visit, one)),
                        null,
                        visit.reading().text(one.title()).text(),
                        Text.of(heading),
                        null,
                        List.of(visit.link(PrioritisationPlaces.of(id) + "/rediger", "prioritisation.edit")),
                        List.of(gaps),
                        null,
                        List.of())));
    }

    @GetMapping("/arbeid/utregning/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var made = readable(visit, id);
        var one = prioritisations.get(made.prioritisation());
        var said = new ResultWords(visit.reading().words(), made);
        var view = ResultView.of(said);
        var title = visit.reading().text(one.title());
        return Answer.page(templates.prioritisationResult(new ResultPage(
                visit.frame(
                        visit.word("prioritisation.result.of", title.text()),
                        PrioritisationPlaces.of(made),
                        Prioritisation.KIND,
                        access.allows(visit.actor(), one, Prioritisations.VIEW)
                                ? new Link[] {PrioritisationPlaces.all(visit), PrioritisationPlaces.to(visit, one)}
                                : new Link[0]),
                receipt(visit, kvittering),
                PrioritisationPlaces.relation(visit, visit.word("prioritisation.result"), one),
                title,
                visit.reading().textOrNull(one.question()),
                said.answer(),
                view.proof(),
                view.chosen(),
                view.left(),
                view.money(),
                said.whatever(),
                view.core(),
                view.tipsAbout(),
                view.tips(),
                said.camps(),
                made.asked().criteria(),
                view.groups(),
                view.regrets(),
                view.curve(),
                facts(visit, made),
                links(visit, made, one),
                buttons(visit, made))));
    }

    /** Whoever works with it reads it, and once it is attached whoever reads the case. */
    private Calculation readable(Visit visit, UUID id) {
        var made = calculations.get(id);
        var ofCase = made.ofCase();
        if (ofCase == null || access.allows(visit.actor(), made, Calculations.VIEW)) {
            access.require(visit.actor(), made, Calculations.VIEW);
        } else {
            access.require(visit.actor(), made, Calculations.READ);
            access.require(visit.actor(), cases.get(ofCase), Cases.READ);
        }
        return made;
    }

    private static @Nullable String receipt(Visit visit, @Nullable String done) {
        return done == null
                ? null
                : visit.word(done.equals("nocase") ? "prioritisation.done.noCase" : "prioritisation.done.attached");
    }

    private static List<ResultPage.Fact> facts(Visit visit, Calculation made) {
        var at = made.header().changedAt();
        return List.of(
                fact(visit, "made", at == null ? "" : visit.reading().day(at).text()),
                fact(visit, "engine", made.engine()),
                fact(visit, "limit", visit.word("prioritisation.seconds", made.seconds())),
                fact(visit, "input", made.input()),
                fact(visit, "again", "./retning prioritise oppgave.json"));
    }

    private static ResultPage.Fact fact(Visit visit, String what, String value) {
        return new ResultPage.Fact(visit.word("prioritisation.fact." + what), value);
    }

    private List<Link> links(Visit visit, Calculation made, Prioritisation one) {
        var links = new ArrayList<Link>();
        if (access.allows(visit.actor(), one, Prioritisations.VIEW)) {
            links.add(visit.link(PrioritisationPlaces.of(one.header().id()) + "/vekter", "prioritisation.weights"));
        }
        links.add(visit.link(PrioritisationPlaces.of(made) + "/oppgave.json", "prioritisation.problem"));
        var ofCase = made.ofCase();
        if (ofCase != null) {
            var about = cases.get(ofCase);
            if (access.allows(visit.actor(), about, Cases.VIEW)) {
                links.add(visit.link(
                        "/arbeid/sak/" + ofCase,
                        "prioritisation.toCase",
                        visit.reading().text(about.title()).text()));
            }
        }
        return links;
    }

    private List<Button> buttons(Visit visit, Calculation made) {
        return made.ofCase() != null && access.allows(visit.actor(), made, Calculations.ATTACH)
                ? List.of(new Button(
                        visit.url(PrioritisationPlaces.of(made) + "/legg-ved"),
                        visit.hidden(Map.of()),
                        visit.word("prioritisation.attach"),
                        ""))
                : List.of();
    }

    @GetMapping("/arbeid/utregning/{id}/oppgave.json")
    ResponseEntity<byte[]> problem(Visit visit, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"oppgave.json\"")
                .body(readable(visit, id).problem().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/arbeid/utregning/{id}/legg-ved")
    ResponseEntity<byte[]> attach(Visit visit, @PathVariable UUID id) {
        boolean done = attachment.attach(visit.actor(), id);
        return Answer.seeOther(visit.url(
                PrioritisationPlaces.of(calculations.get(id)) + "?kvittering=" + (done ? "attached" : "nocase")));
    }
}
