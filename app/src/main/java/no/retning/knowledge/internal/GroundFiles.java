package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.knowledge.Analyses;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Opportunity;
import no.retning.knowledge.ScenarioSet;
import no.retning.knowledge.ScenarioSets;
import no.retning.knowledge.StrategicResource;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Swots;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a choice, a dilemma or a trend rests on, in files of a package. */
@Component
final class GroundFiles {
    private static final String GROUNDS = "grounds";

    private final Analyses analyses;
    private final Swots swots;
    private final ScenarioSets sets;
    private final Headers headers;

    GroundFiles(Analyses analyses, Swots swots, ScenarioSets sets, Headers headers) {
        this.analyses = analyses;
        this.swots = swots;
        this.sets = sets;
        this.headers = headers;
    }

    /** @param after takes the ids of what must be there before */
    List<Ref> read(Spot spot, Catalogue catalogue, List<UUID> after) {
        var grounds = new ArrayList<Ref>();
        for (var one : spot.list(GROUNDS)) {
            var finding = catalogue.ref(one, "finding", Set.of(Finding.KIND));
            var swot = catalogue.ref(one, "swot", Set.of(Swot.KIND));
            var slug = one.word("point");
            var analysis = catalogue.ref(one, "analysis", Set.of(Analysis.KIND));
            var section = one.word("section");
            var set = catalogue.ref(one, "scenarios", Set.of(ScenarioSet.KIND));
            var resource = one.word(StrategicResource.KIND);
            var opportunity = one.word(Opportunity.KIND);
            one.finish();
            if (set != null) {
                after.add(set.id());
                var part = resource != null
                        ? part(catalogue, set, StrategicResource.KIND, resource)
                        : opportunity != null ? part(catalogue, set, Opportunity.KIND, opportunity) : null;
                if (part == null) {
                    one.fault("scenarios", "must come with the slug of one of its resources or opportunities");
                } else {
                    grounds.add(part);
                }
            }
            if (analysis != null) {
                after.add(analysis.id());
                var standing = section == null ? null : section(catalogue, analysis, section);
                if (standing == null) {
                    one.fault("section", "must be the slug of one of the sections of the analysis");
                } else {
                    grounds.add(new Ref(AnalysisSection.KIND, standing));
                }
            }
            if (finding != null) {
                grounds.add(finding);
                after.add(finding.id());
            }
            if (swot != null) {
                after.add(swot.id());
                var point = slug == null ? null : point(catalogue, swot, slug);
                if (point == null) {
                    one.fault("point", "must be the slug of one of the points of the SWOT");
                } else {
                    grounds.add(new Ref(SwotPoint.KIND, point));
                }
            }
        }
        return grounds;
    }

    /** In the package if the SWOT is there, else in the instance. */
    private @Nullable UUID point(Catalogue catalogue, Ref swot, String slug) {
        var here = catalogue.find(swot.id()).orElse(null);
        if (here == null) {
            return swots.get(swot.id()).points().stream()
                    .filter(point -> point.slug().equals(slug))
                    .map(SwotPoint::id)
                    .findFirst()
                    .orElse(null);
        }
        return here.spot().list("points").stream()
                .filter(point -> slug.equals(point.word("slug")))
                .map(point -> Objects.requireNonNullElse(point.id(), SwotFiles.point(here, slug)))
                .findFirst()
                .orElse(null);
    }

    /** As of a point. */
    private @Nullable UUID section(Catalogue catalogue, Ref analysis, String slug) {
        var here = catalogue.find(analysis.id()).orElse(null);
        if (here == null) {
            return analyses.get(analysis.id()).sections().stream()
                    .filter(section -> section.slug().equals(slug))
                    .map(AnalysisSection::id)
                    .findFirst()
                    .orElse(null);
        }
        return here.spot().list("sections").stream()
                .filter(section -> slug.equals(section.word("slug")))
                .map(section -> Objects.requireNonNullElse(section.id(), AnalysisFiles.section(here, slug)))
                .findFirst()
                .orElse(null);
    }

    /** As of a point: in the package if the set is there, else in the instance. */
    private @Nullable Ref part(Catalogue catalogue, Ref set, String kind, String slug) {
        var here = catalogue.find(set.id()).orElse(null);
        if (here == null) {
            return parts(sets.get(set.id()))
                    .filter(part ->
                            part.ref().kind().equals(kind) && part.slug().equals(slug))
                    .map(Part::ref)
                    .findFirst()
                    .orElse(null);
        }
        return here.spot().list(kind.equals(Opportunity.KIND) ? "opportunities" : "resources").stream()
                .filter(part -> slug.equals(part.word("slug")))
                .map(part ->
                        new Ref(kind, Objects.requireNonNullElse(part.id(), ScenarioFiles.named(here, kind, slug))))
                .findFirst()
                .orElse(null);
    }

    private record Part(Ref ref, String slug) {}

    private static Stream<Part> parts(ScenarioSet set) {
        return Stream.concat(
                set.resources().stream().map(one -> new Part(new Ref(StrategicResource.KIND, one.id()), one.slug())),
                set.opportunities().stream().map(one -> new Part(new Ref(Opportunity.KIND, one.id()), one.slug())));
    }

    void write(List<Ref> grounds, ObjectNode file) {
        grounds.forEach(ground -> write(ground, file));
    }

    /** A part that its SWOT or its set no longer has is no ground any more. */
    private void write(Ref ground, ObjectNode file) {
        switch (ground.kind()) {
            case Finding.KIND ->
                KnowledgeFiles.part(file, GROUNDS).put("finding", KnowledgeFiles.named(headers, ground.id()));
            case SwotPoint.KIND -> point(ground, file);
            case AnalysisSection.KIND -> section(ground, file);
            default ->
                sets.holding(ground.id())
                        .ifPresent(set -> parts(set)
                                .filter(part -> part.ref().equals(ground))
                                .forEach(part -> KnowledgeFiles.part(file, GROUNDS)
                                        .put(
                                                "scenarios",
                                                KnowledgeFiles.named(
                                                        headers, set.header().id()))
                                        .put(ground.kind(), part.slug())));
        }
    }

    private void point(Ref ground, ObjectNode file) {
        swots.holding(ground.id())
                .ifPresent(swot -> swot.points().stream()
                        .filter(point -> point.id().equals(ground.id()))
                        .forEach(point -> KnowledgeFiles.part(file, GROUNDS)
                                .put(
                                        "swot",
                                        KnowledgeFiles.named(
                                                headers, swot.header().id()))
                                .put("point", point.slug())));
    }

    private void section(Ref ground, ObjectNode file) {
        for (var analysis : analyses.all()) {
            analysis.sections().stream()
                    .filter(section -> section.id().equals(ground.id()))
                    .forEach(section -> KnowledgeFiles.part(file, GROUNDS)
                            .put(
                                    "analysis",
                                    KnowledgeFiles.named(
                                            headers, analysis.header().id()))
                            .put("section", section.slug()));
        }
    }
}
