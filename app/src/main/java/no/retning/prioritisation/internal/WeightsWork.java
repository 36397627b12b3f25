package no.retning.prioritisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.engines.choice.InvalidProblem;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Field;
import no.retning.prioritisation.Calculate;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.ChoiceResult;
import no.retning.prioritisation.Gap;
import no.retning.prioritisation.Gaps;
import no.retning.prioritisation.Incomplete;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.Prioritisations;
import no.retning.prioritisation.ResultWords;
import no.retning.prioritisation.Weighting;
import no.retning.prioritisation.internal.WeightsPage.Answered;
import org.jspecify.annotations.Nullable;
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
        var missing = new ArrayList<String>();
        Gaps.of(one).forEach(gap -> missing.add(said(visit, gap)));
        Answered answer = null;
        if (asked && missing.isEmpty()) {
            var tried = one.weighed(read(one, form));
            answer = form.isRight() ? answer(visit, one, tried, missing) : null;
        }
        return Answer.page(templates.prioritisationWeights(new WeightsPage(
                visit.frame(
                        visit.word("prioritisation.weights"),
                        PrioritisationPlaces.of(id) + "/vekter",
                        Prioritisation.KIND,
                        PrioritisationPlaces.all(visit),
                        PrioritisationPlaces.to(visit, one)),
                visit.reading().text(one.title()),
                missing,
                answer,
                visit.url(PrioritisationPlaces.of(id) + "/vekter"),
                groups(one, form))));
    }

    private static String said(Visit visit, Gap gap) {
        return visit.word("prioritisation.gap." + gap.kind().code(), gap.about().toArray());
    }

    private static String field(int group, int criterion) {
        return "w." + group + "." + criterion;
    }

    private static Map<String, String> values(Prioritisation one) {
        var values = new TreeMap<String, String>();
        for (int g = 0; g < one.groups().size(); g++) {
            var weights = one.groups().get(g).weights();
            for (int c = 0; c < one.criteria().size(); c++) {
                values.put(
                        field(g, c),
                        TypedTable.typed(weights.get(one.criteria().get(c).name())));
            }
        }
        return values;
    }

    private static List<Weighting> read(Prioritisation one, Form form) {
        var groups = new ArrayList<Weighting>();
        for (int g = 0; g < one.groups().size(); g++) {
            var name = one.groups().get(g).group();
            var weights = new TreeMap<String, BigDecimal>();
            for (int c = 0; c < one.criteria().size(); c++) {
                var weight = form.amount(field(g, c));
                if (weight != null && weight.signum() < 0) {
                    form.wrong(field(g, c), "prioritisation.wrong.negative", form.value(field(g, c)));
                } else if (weight != null) {
                    weights.put(one.criteria().get(c).name(), weight);
                }
            }
            if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
                form.wrong(field(g, 0), "prioritisation.gap.weight", name);
            }
            groups.add(new Weighting(name, weights));
        }
        return groups;
    }

    private static List<WeightsPage.Group> groups(Prioritisation one, Form form) {
        var groups = new ArrayList<WeightsPage.Group>();
        for (int g = 0; g < one.groups().size(); g++) {
            var fields = new ArrayList<Field>();
            for (int c = 0; c < one.criteria().size(); c++) {
                fields.add(form.namedField(field(g, c), one.criteria().get(c).name())
                        .demanded());
            }
            groups.add(new WeightsPage.Group(one.groups().get(g).group(), fields));
        }
        return groups;
    }

    private @Nullable Answered answer(Visit visit, Prioritisation one, Prioritisation tried, List<String> missing) {
        try {
            return compared(visit, one, calculate.trial(one), calculate.trial(tried));
        } catch (Incomplete incomplete) {
            incomplete.gaps().forEach(gap -> missing.add(said(visit, gap)));
            return null;
        } catch (InvalidProblem invalid) {
            missing.addAll(invalid.faults());
            return null;
        }
    }

    private static Answered compared(Visit visit, Prioritisation one, ChoiceResult before, ChoiceResult after) {
        var rows = new ArrayList<WeightsPage.Row>();
        for (var option : one.options()) {
            var cells = new ArrayList<WeightsPage.Cell>();
            cells.add(cell(visit, option, before.chosen()));
            cells.add(cell(visit, option, after.chosen()));
            for (var group : one.groups()) {
                cells.add(after.camps().stream()
                        .filter(camp -> camp.groups().contains(group.group()))
                        .findFirst()
                        .map(camp -> cell(visit, option, camp.chosen()))
                        .orElseGet(() -> new WeightsPage.Cell(false, visit.word("prioritisation.camps.unknown"))));
            }
            rows.add(new WeightsPage.Row(option.name(), cells));
        }
        boolean same = new HashSet<>(before.chosen()).equals(new HashSet<>(after.chosen()));
        var words = visit.reading().words();
        return new Answered(
                visit.word(same ? "prioritisation.weights.same" : "prioritisation.weights.other"),
                ResultWords.difference(words, before.chosen(), after.chosen(), one.names()) + ". "
                        + ResultWords.proof(words, after),
                Stream.concat(
                                Stream.of(
                                        visit.word("prioritisation.weights.recorded"),
                                        visit.word("prioritisation.weights.tried")),
                                one.groups().stream().map(Weighting::group))
                        .toList(),
                rows);
    }

    private static WeightsPage.Cell cell(Visit visit, Candidate option, List<String> chosen) {
        boolean in = chosen.contains(option.code());
        return new WeightsPage.Cell(in, visit.word(in ? "prioritisation.now.in" : "prioritisation.now.out"));
    }
}
