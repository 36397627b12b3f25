package no.retning.instance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import no.retning.engines.choice.Answer;
import no.retning.engines.choice.BudgetCurve;
import no.retning.engines.choice.Change;
import no.retning.engines.choice.CoreIndex;
import no.retning.engines.choice.Frontier;
import no.retning.engines.choice.Option;
import no.retning.engines.choice.Portfolio;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.engines.choice.Preferences;
import no.retning.engines.choice.Reason;
import no.retning.engines.choice.Recommendation;
import no.retning.engines.choice.RegretMatrix;
import no.retning.engines.choice.interval.LeastIntervalRegret;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of JSON: the answer first, then what explains it. What is not known is null. */
final class PrioritisationJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PortfolioProblem problem;
    private final ObjectNode line = JSON.createObjectNode();

    private PrioritisationJson(PortfolioProblem problem) {
        this.problem = problem;
        for (String field : List.of("portfolio", "value", "bound", "regret", "core")) {
            line.putNull(field);
        }
        line.put("proof", false);
    }

    /** What {@code prioritise} prints of a recommendation. */
    static String of(PortfolioProblem problem, Recommendation recommendation) {
        var json = new PrioritisationJson(problem);
        json.answer(recommendation.answer(), recommendation.leastRegret());
        RegretMatrix matrix = recommendation.matrix();
        if (matrix != null) {
            json.matrix(matrix, recommendation.leastRegret());
        }
        if (recommendation.mostValue() instanceof Answer.Found) {
            json.core(recommendation);
            json.camps(recommendation.camps());
            if (!problem.budgets().isEmpty()) {
                json.curve(recommendation.curve());
                json.changes(recommendation.changes());
            }
        }
        return json.line(recommendation.why());
    }

    /** Items are counted from 1; value, bound and regret are all of the regret. */
    static String of(LeastIntervalRegret.Result result) {
        ObjectNode line = JSON.createObjectNode();
        ArrayNode portfolio = line.putArray("portfolio");
        for (int j = 0; j < result.chosen().length; j++) {
            if (result.chosen()[j]) {
                portfolio.add(Integer.toString(j + 1));
            }
        }
        line.put("objective", "least regret");
        line.put("value", result.regret());
        line.put("bound", result.bound());
        line.put("regret", result.regret());
        line.putNull("core");
        line.put("proof", result.proved());
        Reason standing = result.proved()
                ? new Reason.Proved(result.regret())
                : new Reason.NotProved(result.regret(), result.bound());
        line.putArray("why")
                .add(ReasonWords.sentence(standing))
                .add("Whatever the profits within their intervals, another choice would bring at most "
                        + result.regret() + " more than this one.");
        return JSON.writeValueAsString(line);
    }

    private void answer(Answer answer, boolean leastRegret) {
        line.put("objective", leastRegret ? "least regret" : "most value");
        switch (answer) {
            case Answer.Found found -> {
                line.set("portfolio", portfolio(found.portfolio()));
                line.put("value", found.value());
                line.put("bound", found.bound());
                line.put("regret", leastRegret ? found.value() : Math.max(0, found.bound() - found.value()));
                line.put("proof", found.proved());
            }
            case Answer.None none -> line.put("proof", true);
            case Answer.Unfinished open -> bound(open.bound());
        }
    }

    private void bound(double bound) {
        if (Double.isFinite(bound)) {
            line.put("bound", bound);
        }
    }

    /** What the best of each scenario, the one of least regret and the one worth most on average lack in each scenario. */
    private void matrix(RegretMatrix matrix, boolean leastRegret) {
        if (!leastRegret) {
            line.put("regret", matrix.lines().getLast().worst());
        }
        ObjectNode table = line.putObject("regretMatrix");
        ArrayNode outlooks = table.putArray("scenarios");
        matrix.outlooks().forEach(outlooks::add);
        ArrayNode bests = table.putArray("best");
        matrix.best().forEach(bests::add);
        ArrayNode lines = table.putArray("portfolios");
        for (RegretMatrix.Line each : matrix.lines()) {
            ObjectNode row = lines.addObject().put("chosenFor", each.chosenFor());
            row.set("portfolio", portfolio(each.portfolio()));
            ArrayNode regrets = row.putArray("regrets");
            each.regrets().forEach(regrets::add);
        }
    }

    private void core(Recommendation recommendation) {
        ObjectNode core = line.putObject("core");
        Frontier.Result frontier = recommendation.frontier();
        boolean whole = frontier == null || frontier.whole();
        for (Option option : problem.options()) {
            CoreIndex index = recommendation.core(option.id());
            whole &= index != null;
            if (index != null) {
                ObjectNode each = core.putObject(option.id()).put("index", word(index));
                if (frontier != null) {
                    each.put("share", frontier.share(option.id()));
                }
            }
        }
        if (frontier != null) {
            line.put("portfoliosThatNoOtherBeats", frontier.portfolios().size());
        }
        line.put("coreProof", whole);
    }

    private static String word(CoreIndex index) {
        return index.name().toLowerCase(Locale.ROOT);
    }

    private void camps(List<Preferences.Camp> camps) {
        ArrayNode all = line.putArray("groups");
        for (Preferences.Camp camp : camps) {
            ObjectNode each = all.addObject();
            ArrayNode groups = each.putArray("groups");
            camp.groups().forEach(groups::add);
            each.set("portfolio", portfolio(camp.portfolio()));
            each.put("proof", camp.proved());
        }
    }

    private void curve(List<BudgetCurve.Point> points) {
        ArrayNode curve = line.putArray("budgetCurve");
        for (BudgetCurve.Point point : points) {
            ObjectNode each = curve.addObject().put("factor", point.factor());
            if (point.answer() instanceof Answer.Found found) {
                each.put("value", found.value()).put("bound", found.bound()).put("proof", found.proved());
                each.set("portfolio", portfolio(found.portfolio()));
            } else {
                each.putNull("value");
            }
        }
    }

    private void changes(List<Change> changes) {
        ArrayNode all = line.putArray("changes");
        for (Change change : changes) {
            ObjectNode each =
                    all.addObject().put("option", change.option()).put("wouldBe", change.enters() ? "in" : "out");
            number(each, "value", change.value());
            number(each, "costFactor", change.costFactor());
            number(each, "budgetFactor", change.budgetFactor());
        }
    }

    private static void number(ObjectNode node, String name, OptionalDouble number) {
        if (number.isPresent()) {
            node.put(name, number.getAsDouble());
        } else {
            node.putNull(name);
        }
    }

    private static ArrayNode portfolio(Portfolio portfolio) {
        ArrayNode array = JSON.createArrayNode();
        portfolio.options().forEach(array::add);
        return array;
    }

    private String line(List<Reason> why) {
        ArrayNode sentences = line.putArray("why");
        why.forEach(reason -> sentences.add(ReasonWords.sentence(reason)));
        return JSON.writeValueAsString(line);
    }
}
