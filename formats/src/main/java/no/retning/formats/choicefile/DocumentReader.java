package no.retning.formats.choicefile;

import java.util.List;
import java.util.Map;
import no.retning.formats.choicefile.ChoiceDocument.Budget;
import no.retning.formats.choicefile.ChoiceDocument.Cost;
import no.retning.formats.choicefile.ChoiceDocument.Group;
import no.retning.formats.choicefile.ChoiceDocument.Option;
import no.retning.formats.choicefile.ChoiceDocument.Range;
import no.retning.formats.choicefile.ChoiceDocument.Scenario;
import no.retning.formats.choicefile.ChoiceDocument.Synergy;
import no.retning.formats.choicefile.ChoiceDocument.Weights;

/** Takes a document apart, field by field. */
final class DocumentReader {

    private static final Scenario ONLY = new Scenario("as stated", null);

    ChoiceDocument read(Field file) {
        file.object(
                "illustrative",
                "source",
                "criteria",
                "scenarios",
                "options",
                "budgets",
                "exclusions",
                "synergies",
                "groups");
        List<Scenario> scenarios = file.list("scenarios", this::scenario);
        return new ChoiceDocument(
                file.get("criteria").list(Field::text),
                scenarios.isEmpty() ? List.of(ONLY) : scenarios,
                file.get("options").list(this::option),
                file.list("budgets", this::budget),
                file.list("exclusions", exclusion -> exclusion.list(Field::text)),
                file.list("synergies", this::synergy),
                file.list("groups", this::group));
    }

    private Scenario scenario(Field field) {
        field.object("id", "weight");
        return new Scenario(field.get("id").text(), field.optional("weight", Field::number));
    }

    private Option option(Field field) {
        field.object("id", "costs", "values", "valuesInScenario", "must", "running", "stopCosts", "needs");
        return new Option(
                field.get("id").text(),
                field.list("costs", this::cost),
                field.map("values", Field::number),
                inScenario(field),
                field.has("must") && field.get("must").flag(),
                field.has("running") && field.get("running").flag(),
                field.list("stopCosts", this::cost),
                field.list("needs", Field::text));
    }

    private static Map<String, Map<String, Double>> inScenario(Field field) {
        return field.map("valuesInScenario", values -> values.map(Field::number));
    }

    private Cost cost(Field field) {
        field.object("year", "actor", "amount");
        return new Cost(
                field.has("year") ? field.get("year").year() : 0,
                field.has("actor") ? field.get("actor").text() : "",
                field.get("amount").number());
    }

    private Budget budget(Field field) {
        field.object("year", "actor", "amount");
        return new Budget(
                field.optional("year", Field::year),
                field.optional("actor", Field::text),
                field.get("amount").number());
    }

    private Synergy synergy(Field field) {
        field.object("id", "options", "values", "valuesInScenario", "costs");
        return new Synergy(
                field.get("id").text(),
                field.get("options").list(Field::text),
                field.list("costs", this::cost),
                field.map("values", Field::number),
                inScenario(field));
    }

    private Group group(Field field) {
        field.object("id", "points", "ranges", "order");
        return new Group(field.get("id").text(), weights(field));
    }

    private Weights weights(Field field) {
        int said = (field.has("points") ? 1 : 0) + (field.has("ranges") ? 1 : 0) + (field.has("order") ? 1 : 0);
        if (said != 1) {
            throw field.wrong("says its weights " + (said == 0 ? "not at all" : "in several ways")
                    + ": give points, ranges or an order");
        }
        if (field.has("points")) {
            return new Weights.Points(field.get("points").map(Field::number));
        }
        return field.has("ranges")
                ? new Weights.Ranges(field.get("ranges").map(this::range))
                : new Weights.Order(field.get("order").list(Field::text));
    }

    private Range range(Field field) {
        List<Double> ends = field.list(Field::number);
        if (ends.size() != 2) {
            throw field.wrong("is not a range: give two numbers, [least, most]");
        }
        return new Range(ends.getFirst(), ends.getLast());
    }
}
