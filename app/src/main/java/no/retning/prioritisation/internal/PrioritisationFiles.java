package no.retning.prioritisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.portfolio.Measure;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.CostBasis;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.Prioritisations;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Choices to be made, as files of a package: the problem, not what was computed of it. Cases are not in packages, so a
 * choice that is there already keeps the one it is for.
 */
@Component
@Order(22)
final class PrioritisationFiles implements PackagePart {
    private final Prioritisations prioritisations;
    private final Headers headers;

    PrioritisationFiles(Prioritisations prioritisations, Headers headers) {
        this.prioritisations = prioritisations;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "prioritisations";
    }

    @Override
    public String comment() {
        return "A choice within a frame: among what, judged by what, with whose weights, in which futures.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(prioritisations);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var there = Optional.ofNullable(entry.present()).map(header -> prioritisations.get(header.id()));
        var problem = new ProblemSpots(spot);
        var after = new ArrayList<UUID>();
        var budgets = problem.budgets();
        var options = problem.options(option -> measure(option, catalogue, after), budgets);
        var futures = problem.futures();
        return Thing.of(
                new Prioritisation(
                        catalogue.header(
                                entry, there.map(one -> one.header().state()).orElse(Prioritisations.DRAFT)),
                        spot.neededTexts("title"),
                        spot.texts("question"),
                        there.map(Prioritisation::ofCase).orElse(null),
                        there.map(Prioritisation::body).orElse(null),
                        Choices.of(spot, "costs", CostBasis.values(), CostBasis::code, CostBasis.P50),
                        problem.criteria(),
                        budgets,
                        options,
                        problem.exclusions(options),
                        problem.groups(),
                        futures,
                        problem.inFutures(options, futures),
                        spot.source()),
                spot,
                after.toArray(UUID[]::new));
    }

    private static @Nullable UUID measure(Spot option, Catalogue catalogue, List<UUID> after) {
        var measure = catalogue.ref(option, "measure", Set.of(Measure.KIND));
        if (measure == null) {
            return null;
        }
        after.add(measure.id());
        return measure.id();
    }

    @Override
    public List<Written> write() {
        return prioritisations.all().stream().map(this::write).toList();
    }

    private Written write(Prioritisation one) {
        var file = PackageYaml.group().put("kind", Prioritisation.KIND);
        file.setAll(PackageYaml.thing(one.header()));
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.texts(file, "question", one.question());
        file.put("costs", one.costs().code());
        for (var criterion : one.criteria()) {
            var written = file.withArray("criteria").addObject().put("name", criterion.name());
            PackageYaml.word(written, "scale", criterion.scale());
        }
        for (var budget : one.budgets()) {
            file.withArray("budgets").addObject().put("name", budget.name()).put("amount", budget.amount());
        }
        one.options().forEach(option -> write(option, file.withArray("options").addObject()));
        for (var codes : one.exclusions()) {
            var written = file.withArray("exclusions").addObject().withArray("codes");
            codes.forEach(written::add);
        }
        for (var group : one.groups()) {
            var written = file.withArray("groups").addObject().put("name", group.group());
            numbers(written, "weights", group.weights());
        }
        for (var future : one.futures()) {
            var written = file.withArray("futures").addObject().put("name", future.name());
            if (future.weight() != null) {
                written.put("weight", future.weight());
            }
            numbers(written, "factors", future.factors());
        }
        for (var stated : one.inFutures()) {
            var written = file.withArray("inFutures")
                    .addObject()
                    .put("future", stated.future())
                    .put("option", stated.option());
            numbers(written, "values", stated.values());
        }
        PackageYaml.source(file, one.source());
        return new Written(one.header().slug(), file);
    }

    private void write(Candidate option, ObjectNode written) {
        written.put("code", option.code()).put("name", option.name());
        if (option.measure() != null) {
            headers.find(option.measure())
                    .ifPresent(measure -> written.put("measure", measure.kind() + "/" + measure.slug()));
        }
        if (option.p50() != null) {
            written.put("p50", option.p50());
        }
        if (option.p85() != null) {
            written.put("p85", option.p85());
        }
        PackageYaml.word(written, "budget", option.budget());
        if (option.must()) {
            written.put("must", true);
        }
        option.needs().forEach(need -> written.withArray("needs").add(need));
        numbers(written, "values", option.values());
    }

    private static void numbers(ObjectNode to, String field, Map<String, BigDecimal> numbers) {
        if (!numbers.isEmpty()) {
            var written = to.putObject(field);
            numbers.forEach(written::put);
        }
    }
}
