package no.retning.prioritisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.formats.choicefile.ChoiceDocument;
import no.retning.instance.ChoiceMapping;
import no.retning.record.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is computed of a prioritisation, as a file that {@code prioritise} reads.
 *
 * @param json canonical, so that the same question always has the same hash
 */
record ChoiceProblem(String json) {

    /** @throws Incomplete naming all that is missing */
    static ChoiceProblem of(Prioritisation one) throws Incomplete {
        var gaps = Gaps.of(one);
        if (!gaps.isEmpty()) {
            throw new Incomplete(gaps);
        }
        var json = Json.MAPPER.createObjectNode();
        var criteria = json.putArray("criteria");
        one.criteria().forEach(criterion -> criteria.add(criterion.name()));
        var futures = json.putArray("scenarios");
        for (var future : one.futures()) {
            var node = futures.addObject().put("id", future.name());
            if (future.weight() != null) {
                node.put("weight", future.weight());
            }
        }
        var options = json.putArray("options");
        one.options().forEach(option -> option(options.addObject(), one, option));
        var budgets = json.putArray("budgets");
        one.budgets()
                .forEach(budget ->
                        budgets.addObject().put("actor", budget.name()).put("amount", budget.amount()));
        var exclusions = json.putArray("exclusions");
        for (var codes : one.exclusions()) {
            var exclusion = exclusions.addArray();
            codes.forEach(exclusion::add);
        }
        var groups = json.putArray("groups");
        for (var group : one.groups()) {
            var points = groups.addObject().put("id", group.group()).putObject("points");
            one.criteria()
                    .forEach(criterion -> points.put(
                            criterion.name(), group.weights().getOrDefault(criterion.name(), BigDecimal.ZERO)));
        }
        return new ChoiceProblem(new String(CanonicalJson.of(Json.text(json)), StandardCharsets.UTF_8));
    }

    private static void option(ObjectNode node, Prioritisation one, Candidate option) {
        node.put("id", option.code()).put("must", option.must());
        node.putArray("costs")
                .addObject()
                .put(
                        "actor",
                        option.budget().isEmpty() ? one.budgets().getFirst().name() : option.budget())
                .put("amount", Objects.requireNonNull(option.cost(one.costs())));
        put(node.putObject("values"), option.values());
        var needs = node.putArray("needs");
        option.needs().forEach(needs::add);
        var elsewhere = node.putObject("valuesInScenario");
        for (var future : one.futures()) {
            var own = one.inFutures().stream()
                    .filter(stated -> stated.future().equals(future.name())
                            && stated.option().equals(option.code()))
                    .findFirst()
                    .map(ValuesInFuture::values)
                    .orElse(Map.of());
            var values = elsewhere.putObject(future.name());
            for (var criterion : one.criteria()) {
                var value = own.getOrDefault(
                        criterion.name(), Objects.requireNonNull(option.values().get(criterion.name())));
                values.put(
                        criterion.name(),
                        value.multiply(future.factors().getOrDefault(criterion.name(), BigDecimal.ONE)));
            }
        }
    }

    private static void put(ObjectNode node, Map<String, BigDecimal> values) {
        values.forEach(node::put);
    }

    /** In hexadecimal. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    /** Throws InvalidProblem where the engine finds something in it that has no meaning. */
    PortfolioProblem problem() {
        return ChoiceMapping.problem(document());
    }

    ChoiceDocument document() {
        try {
            return ChoiceDocument.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
