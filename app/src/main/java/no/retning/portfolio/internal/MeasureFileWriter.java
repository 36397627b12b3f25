package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.util.UUID;
import no.retning.bundle.PackagePart.Written;
import no.retning.bundle.PackageYaml;
import no.retning.command.Headers;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Admissions;
import no.retning.portfolio.Benefit;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureCompositions;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.register.Organisation;
import no.retning.register.Person;
import no.retning.strategy.Goal;
import no.retning.strategy.PublicationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** How a measure is written as a file of a package. */
@Component
final class MeasureFileWriter {
    private final Admissions admissions;
    private final Risks risks;
    private final Benefits benefits;
    private final Dependencies dependencies;
    private final MeasureCompositions compositions;
    private final Headers headers;

    MeasureFileWriter(
            Admissions admissions,
            Risks risks,
            Benefits benefits,
            Dependencies dependencies,
            MeasureCompositions compositions,
            Headers headers) {
        this.admissions = admissions;
        this.risks = risks;
        this.benefits = benefits;
        this.dependencies = dependencies;
        this.compositions = compositions;
        this.headers = headers;
    }

    Written write(Measure measure) {
        var header = measure.header();
        var file = PackageYaml.group().put("kind", Measure.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", measure.title());
        PackageYaml.texts(file, "shortTitle", measure.shortTitle());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "summary", measure.summary());
        PackageYaml.texts(file, "text", measure.text());
        file.put("state", header.state());
        file.put("type", measure.type().code());
        ref(file, "owner", Organisation.KIND, measure.owner());
        ref(file, "reporter", Person.KIND, measure.reporter());
        PackageYaml.word(file, "contact", measure.contact());
        PackageYaml.word(file, "segment", measure.segment());
        file.put("phase", measure.phase());
        for (var passage : measure.passages()) {
            var one = file.withArray("passages").addObject();
            one.put("gate", passage.gate())
                    .put("to", passage.to())
                    .put("day", passage.day().toString())
                    .put("by", passage.by());
            PackageYaml.texts(one, "conditions", passage.conditions());
        }
        file.put("risk", measure.risk().code());
        ref(file, "mainGoal", Goal.KIND, measure.mainGoal());
        measure.goals().forEach(goal -> ref(file.withArray("goals").addObject(), "goal", Goal.KIND, goal));
        ref(file, "parent", Measure.KIND, measure.parent());
        measure.affected().forEach(actor -> file.withArray("affected").add(actor));
        PackageYaml.word(file, "link", measure.link());
        for (var deliverable : measure.deliverables()) {
            var one = file.withArray("deliverables").addObject();
            one.put("date", deliverable.date());
            PackageYaml.texts(one, "title", deliverable.title());
            one.put("reached", deliverable.reached());
        }
        var promised = measure.promised();
        PackageYaml.word(file, "promised", promised == null ? null : promised.toString());
        money(measure, file);
        PackageYaml.source(file, measure.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        admissions.of(header.id()).forEach(one -> file.withArray("admissions").add(write(one)));
        risks.about(header.id()).forEach(risk -> file.withArray("risks").add(write(risk)));
        benefits.of(header.id()).forEach(benefit -> file.withArray("benefits").add(write(benefit)));
        dependencies.at(header.id()).stream()
                .filter(one -> one.to().id().equals(header.id()))
                .filter(one -> one.from().kind().equals(Measure.KIND))
                .forEach(one -> file.withArray("needs").add(write(one)));
        return new Written(header.slug(), file);
    }

    private void ref(ObjectNode to, String field, String kind, @Nullable UUID id) {
        if (id != null) {
            to.put(field, kind + "/" + headers.find(id).orElseThrow().slug());
        }
    }

    private void money(Measure measure, ObjectNode file) {
        for (var financing : measure.financing()) {
            var one = file.withArray("financing").addObject();
            ref(one, "organisation", Organisation.KIND, financing.organisation());
            one.put("year", financing.year());
            amount(one, "planned", financing.planned());
            amount(one, "committed", financing.committed());
            one.put("priceYear", financing.priceYear());
        }
        if (measure.financingConfidential()) {
            file.put("financingConfidential", true);
        }
        PackageYaml.texts(file, "unfunded", measure.unfunded());
        var cost = measure.cost();
        if (cost != null) {
            var one = file.putObject("cost");
            amount(one, "p50", cost.p50());
            amount(one, "p85", cost.p85());
            amount(one, "cutList", cost.cutList());
            one.put("priceYear", cost.priceYear());
        }
    }

    private static void amount(ObjectNode to, String field, @Nullable BigDecimal amount) {
        if (amount != null) {
            to.put(field, amount);
        }
    }

    private ObjectNode write(Risk risk) {
        var one = PackageYaml.thing(risk.header());
        one.put("state", risk.header().state()).put("number", risk.number());
        PackageYaml.texts(one, "title", risk.title());
        PackageYaml.texts(one, "cause", risk.cause());
        PackageYaml.texts(one, "consequence", risk.consequence());
        one.put("likelihood", risk.likelihood()).put("impact", risk.impact());
        PackageYaml.texts(one, "action", risk.action());
        ref(one, "owner", Organisation.KIND, risk.owner());
        PackageYaml.source(one, risk.source());
        return one;
    }

    private ObjectNode write(Admission admission) {
        var one = PackageYaml.thing(admission.header());
        one.put("state", admission.header().state())
                .put("criteria", admission.criteria())
                .put("day", admission.day().toString())
                .put("by", admission.by());
        admission.answers().forEach((code, answer) -> {
            var row = one.withArray("answers").addObject();
            row.put("criterion", code).put("met", answer.met().code());
            PackageYaml.texts(row, "reason", answer.reason());
        });
        var ruling = admission.ruling();
        if (ruling != null) {
            var decided = one.putObject("ruling");
            decided.put("day", ruling.day().toString()).put("by", ruling.by());
            PackageYaml.texts(decided, "conditions", ruling.conditions());
        }
        PackageYaml.source(one, admission.source());
        return one;
    }

    private ObjectNode write(Benefit benefit) {
        var one = PackageYaml.thing(benefit.header());
        one.put("state", benefit.header().state());
        PackageYaml.texts(one, "title", benefit.title());
        one.put("type", benefit.type().code());
        ref(one, "owner", Organisation.KIND, benefit.owner());
        PackageYaml.texts(one, "baseline", benefit.baseline());
        PackageYaml.texts(one, "target", benefit.target());
        benefit.measuredOn().forEach(day -> one.withArray("measuredOn").add(day.toString()));
        for (var found : benefit.measured()) {
            var row = one.withArray("measured").addObject();
            row.put("day", found.day().toString());
            PackageYaml.texts(row, "value", found.value());
        }
        PackageYaml.source(one, benefit.source());
        return one;
    }

    private ObjectNode write(Dependency dependency) {
        var one = PackageYaml.thing(dependency.header());
        one.put("state", dependency.header().state());
        ref(one, "from", Measure.KIND, dependency.from().id());
        one.put("type", dependency.type().code());
        PackageYaml.texts(one, "text", dependency.text());
        var neededBy = dependency.neededBy();
        PackageYaml.word(one, "neededBy", neededBy == null ? null : neededBy.toString());
        one.put("lagDays", dependency.lagDays());
        PackageYaml.texts(one, "answer", dependency.answer());
        PackageYaml.source(one, dependency.source());
        return one;
    }
}
