package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.governance.Body;
import no.retning.knowledge.Assessment;
import no.retning.knowledge.Finding;
import no.retning.knowledge.FindingCompositions;
import no.retning.knowledge.Passage;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.Strength;
import no.retning.knowledge.Use;
import no.retning.register.Organisation;
import no.retning.strategy.GuidingDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Findings as files of a package. */
@Component
@Order(8)
final class FindingFiles extends KnowledgeFiles<Finding> {
    FindingFiles(FindingCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "findings";
    }

    @Override
    public String comment() {
        return "A finding: a claim, the passages that speak for it and against it, and how well it is supported.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var passages = new ArrayList<Passage>();
        var after = new ArrayList<UUID>();
        for (var one : spot.list("passages")) {
            var passage = passage(one, part(entry, "passage-" + passages.size()), catalogue);
            one.finish();
            passages.add(passage);
            if (passage.document() != null) {
                after.add(passage.document());
            }
        }
        var finding = new Finding(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot, "state", Finding.STATES.toArray(String[]::new), state -> state, Finding.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                PestleField.read(spot),
                passages,
                assessment(spot, catalogue),
                spot.texts("withdrawal"),
                spot.source());
        if (!finding.header().state().equals(Finding.DRAFT) && finding.assessment() == null) {
            spot.fault("assessment", "is missing; a finding that is no draft has been assessed");
        }
        return Thing.of(finding, spot, after.toArray(UUID[]::new));
    }

    private static Passage passage(Spot one, UUID id, Catalogue catalogue) {
        return new Passage(
                Objects.requireNonNullElse(one.id(), id),
                Choices.of(one, "use", Use.values(), Use::code, Use.FOR),
                one.neededTexts("text"),
                one.word("publisher", ""),
                one.word("date", ""),
                one.word("place", ""),
                id(catalogue, one, "document", GuidingDocument.KIND),
                one.source());
    }

    private static @Nullable Assessment assessment(Spot spot, Catalogue catalogue) {
        var said = spot.group("assessment");
        if (said == null) {
            return null;
        }
        said.needed("day");
        var assessment = new Assessment(
                Choices.needed(said, "strength", Strength.values(), Strength::code),
                catalogue.ref(said, "by", Set.of(Organisation.KIND, Body.KIND)),
                said.word("name", ""),
                Objects.requireNonNullElse(said.day("day"), LocalDate.EPOCH),
                said.texts("reason"),
                said.source());
        said.finish();
        return assessment;
    }

    @Override
    void write(Finding finding, ObjectNode file) {
        PackageYaml.texts(file, "text", finding.text());
        file.put("owner", finding.owner());
        PestleField.write(finding.pestle(), file);
        for (var passage : finding.passages()) {
            var one = part(file, "passages").put("id", passage.id().toString());
            one.put("use", passage.use().code());
            PackageYaml.texts(one, "text", passage.text());
            PackageYaml.word(one, "publisher", passage.publisher());
            PackageYaml.word(one, "date", passage.date());
            PackageYaml.word(one, "place", passage.place());
            if (passage.document() != null) {
                one.put("document", named(passage.document()));
            }
            PackageYaml.source(one, passage.source());
        }
        var said = finding.assessment();
        if (said != null) {
            var one =
                    file.putObject("assessment").put("strength", said.strength().code());
            if (said.by() != null) {
                one.put("by", named(said.by().id()));
            }
            PackageYaml.word(one, "name", said.name());
            one.put("day", said.day().toString());
            PackageYaml.texts(one, "reason", said.reason());
            PackageYaml.source(one, said.source());
        }
        PackageYaml.texts(file, "withdrawal", finding.withdrawal());
        PackageYaml.source(file, finding.source());
    }
}
