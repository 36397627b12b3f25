package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.retning.bundle.PackagePart.Written;
import no.retning.bundle.PackageYaml;
import no.retning.command.Headers;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureCompositions;
import no.retning.portfolio.PartEntries;
import no.retning.record.Recorded;
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
    private final List<PartEntries<?>> parts;
    private final MeasureCompositions compositions;
    private final Headers headers;

    MeasureFileWriter(List<PartEntries<?>> parts, MeasureCompositions compositions, Headers headers) {
        this.parts = parts;
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
        parts.forEach(part -> list(file, part, header.id()));
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

    private static <R extends Recorded<R>> void list(ObjectNode file, PartEntries<R> part, UUID measure) {
        part.of(measure).forEach(one -> file.withArray(part.field()).add(part.write(one)));
    }
}
