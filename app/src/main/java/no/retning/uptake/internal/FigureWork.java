package no.retning.uptake.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import no.retning.uptake.Figure;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** One figure of a solution: added, put right, taken away. */
@Controller
@RequestMapping(SolutionPlaces.PATH + "/{id}/tall")
class FigureWork {
    private final Solutions solutions;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    FigureWork(Solutions solutions, Saving saving, Access access) {
        this.solutions = solutions;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        return form(visit, id, null);
    }

    @PostMapping
    ResponseEntity<byte[]> add(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return save(visit, id, null, request);
    }

    @GetMapping("/{figure}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id, @PathVariable UUID figure) {
        return form(visit, id, known(solutions.get(id), figure));
    }

    @PostMapping("/{figure}")
    ResponseEntity<byte[]> change(
            Visit visit, @PathVariable UUID id, @PathVariable UUID figure, HttpServletRequest request) {
        return save(visit, id, figure, request);
    }

    @PostMapping("/{figure}/fjern")
    ResponseEntity<byte[]> remove(
            Visit visit, @PathVariable UUID id, @PathVariable UUID figure, HttpServletRequest request) {
        return saving.press(
                visit,
                Solutions.COUNT,
                solutions,
                id,
                Form.sent(visit.reading(), request),
                before -> before.without(figure),
                visit.url(SolutionPlaces.of(id) + "?kvittering=removed"),
                visit.url(SolutionPlaces.of(id)));
    }

    private static UUID known(Solution solution, UUID figure) {
        return solution.figures().stream()
                .map(Figure::id)
                .filter(figure::equals)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("figure", figure));
    }

    private ResponseEntity<byte[]> form(Visit visit, UUID id, @Nullable UUID figure) {
        var solution = solutions.get(id);
        access.require(visit.actor(), solution, Solutions.COUNT);
        var place = place(visit, solution, figure);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(solution.title()).text(),
                Text.of(place.heading()),
                visit.word("uptake.figure.lead"),
                List.of(),
                List.of(),
                saving.form(visit, solution, new FigureSheet(figure), place),
                List.of())));
    }

    private ResponseEntity<byte[]> save(Visit visit, UUID id, @Nullable UUID figure, HttpServletRequest request) {
        return saving.change(
                visit,
                Solutions.COUNT,
                solutions,
                id,
                new FigureSheet(figure),
                Form.sent(visit.reading(), request),
                place(visit, solutions.get(id), figure),
                visit.url(SolutionPlaces.of(id) + "?kvittering=counted"));
    }

    private static Place place(Visit visit, Solution solution, @Nullable UUID figure) {
        var path = SolutionPlaces.figures(solution.header().id());
        return figure == null
                ? SolutionPlaces.under(visit, solution, visit.word("uptake.figure.add"), path + "/ny", path)
                : SolutionPlaces.under(
                        visit, solution, visit.word("uptake.figure.edit"), path + "/" + figure, path + "/" + figure);
    }
}
