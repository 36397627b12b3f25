package no.retning.prioritisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.engines.choice.InvalidProblem;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.prioritisation.Calculate;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.ChoiceResult;
import no.retning.prioritisation.Gaps;
import no.retning.prioritisation.Incomplete;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.Prioritisations;
import no.retning.prioritisation.Weighting;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** "What if we weigh it otherwise?": asked with a form, answered on the same page, and nothing is kept. */
@Controller
class WeightsWork {
    private final Prioritisations prioritisations;
    private final Calculate calculate;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    WeightsWork(Prioritisations prioritisations, Calculate calculate, Access access) {
        this.prioritisations = prioritisations;
        this.calculate = calculate;
        this.access = access;
    }

    @GetMapping("/arbeid/prioritering/{id}/vekter")
    ResponseEntity<byte[]> weights(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var one = prioritisations.get(id);
        access.require(visit.actor(), one, Prioritisations.VIEW);
        boolean asked = typed.keySet().stream().anyMatch(name -> name.startsWith("w."));
        var form = Form.of(visit.reading(), asked ? typed : values(one));
        var gaps = Gaps.of(one);
        var sections = new ArrayList<Section>();
        if (!gaps.isEmpty()) {
            sections.add(PrioritisationTables.gaps(visit, gaps));
        } else if (asked) {
            var tried = one.weighed(read(one, form));
            if (form.isRight()) {
                sections.add(answer(visit, one, tried));
            }
        }
        sections.add(question(visit, one, form));
        var heading = visit.word("prioritisation.weights");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        PrioritisationPlaces.of(id) + "/vekter",
                        Prioritisation.KIND,
                        PrioritisationPlaces.all(visit),
                        PrioritisationPlaces.to(visit, one)),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(heading),
                visit.word("prioritisation.weights.lead"),
                List.of(),
                sections,
                null,
                List.of())));
    }

    private static String field(int group, int criterion) {
        return "w." + group + "." + criterion;
    }

    private static Map<String, String> values(Prioritisation one) {
        var values = new TreeMap<String, String>();
        for (int g = 0; g < one.groups().size(); g++) {
            for (int c = 0; c < one.criteria().size(); c++) {
                var weights = one.groups().get(g).weights();
                values.put(
                        field(g, c), TypedTable.typed(weights.get(one.criteria().get(c).name())));
            }
        }
        return values;
    }

    private static List<Weighting> read(Prioritisation one, Form form) {
        var groups = new ArrayList<Weighting>();
        for (int g = 0; g < one.groups().size(); g++) {
            var weights = new TreeMap<String, BigDecimal>();
            for (int c = 0; c < one.criteria().size(); c++) {
                var weight = form.amount(field(g, c));
                if (weight != null && weight.signum() < 0) {
                    form.wrong(field(g, c), "prioritisation.wrong.negative", form.value(field(g, c)));
                } else if (weight != null) {
                    weights.put(one.criteria().get(c).name(), weight);
                }
            }
            if (form.isRight() && weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
                form.wrong(field(g, 0), "prioritisation.gap.weight", one.groups().get(g).group());
            }
            groups.add(new Weighting(one.groups().get(g).group(), weights));
        }
        return groups;
    }

    private static Section question(Visit visit, Prioritisation one, Form form) {
        var parts = new ArrayList<Part>();
        for (int g = 0; g < one.groups().size(); g++) {
            var fields = new ArrayList<Part>();
            for (int c = 0; c < one.criteria().size(); c++) {
                fields.add(form.namedLine(field(g, c), one.criteria().get(c).name()));
            }
            parts.add(new Part.Group(one.groups().get(g).group(), null, fields));
        }
        return new Section(
                visit.word("prioritisation.weights.try"),
                parts.isEmpty()
                        ? null
                        : new Days(
                                visit.url(PrioritisationPlaces.of(one.header().id()) + "/vekter"),
                                parts,
                                visit.word("prioritisation.weights.see")),
                parts.isEmpty() ? visit.word("prioritisation.groups.empty") : "",
                List.of(),
                List.of(),
                List.of());
    }

    private Section answer(Visit visit, Prioritisation one, Prioritisation tried) {
        try {
            return compared(visit, one, calculate.trial(one), calculate.trial(tried));
        } catch (Incomplete incomplete) {
            return PrioritisationTables.gaps(visit, incomplete.gaps());
        } catch (InvalidProblem invalid) {
            return new Section(
                    null, null, String.join(" ", invalid.faults()), List.of(), List.of(), List.of());
        }
    }

    private static Section compared(Visit visit, Prioritisation one, ChoiceResult before, ChoiceResult after) {
        var rows = new ArrayList<Row>();
        for (var option : one.options()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(option.name()));
            cells.add(Cell.of(isIn(visit, option, before.chosen())));
            cells.add(Cell.of(isIn(visit, option, after.chosen())));
            for (var group : one.groups()) {
                cells.add(Cell.of(after.camps().stream()
                        .filter(camp -> camp.groups().contains(group.group()))
                        .findFirst()
                        .map(camp -> isIn(visit, option, camp.chosen()))
                        .orElseGet(() -> visit.word("prioritisation.camps.unknown"))));
            }
            rows.add(new Row(cells, List.of()));
        }
        boolean same = List.copyOf(before.chosen()).equals(after.chosen());
        return new Section(
                visit.word(same ? "prioritisation.weights.same" : "prioritisation.weights.other"),
                null,
                "",
                Stream.concat(
                                Stream.of(
                                        visit.word("prioritisation.column.option"),
                                        visit.word("prioritisation.weights.recorded"),
                                        visit.word("prioritisation.weights.tried")),
                                one.groups().stream().map(Weighting::group))
                        .toList(),
                rows,
                List.of());
    }

    private static String isIn(Visit visit, Candidate option, List<String> chosen) {
        return visit.word(chosen.contains(option.code()) ? "prioritisation.now.in" : "prioritisation.now.out");
    }
}
