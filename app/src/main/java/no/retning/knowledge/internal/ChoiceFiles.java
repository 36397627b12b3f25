package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
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
import no.retning.knowledge.Advice;
import no.retning.knowledge.Alternative;
import no.retning.knowledge.ChoiceCompositions;
import no.retning.knowledge.Finding;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.StrategicChoice;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Swots;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Choices as files of a package; they come after the findings and SWOTs that they rest on. */
@Component
@Order(10)
final class ChoiceFiles extends KnowledgeFiles<StrategicChoice> {
    private final Swots swots;

    ChoiceFiles(ChoiceCompositions compositions, PublishKnowledge publish, Headers headers, Swots swots) {
        super(compositions, publish, headers);
        this.swots = swots;
    }

    @Override
    public String folder() {
        return "choices";
    }

    @Override
    public String comment() {
        return "A choice: the question, what was chosen among, why, on what grounds, and the goals that came of it.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var goals = new ArrayList<UUID>();
        for (var one : spot.list("goals")) {
            var goal = catalogue.neededRef(one, "goal", Set.of(Goal.KIND));
            one.finish();
            if (goal != null) {
                goals.add(goal.id());
                after.add(goal.id());
            }
        }
        var choice = new StrategicChoice(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                StrategicChoice.STATES.toArray(String[]::new),
                                state -> state,
                                StrategicChoice.CONSIDERED)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                alternatives(entry),
                spot.texts("reason"),
                spot.day("decidedOn"),
                grounds(spot, catalogue, after),
                goals,
                advice(entry, catalogue),
                spot.source());
        boolean made = choice.header().state().equals(StrategicChoice.MADE);
        long chosen = choice.alternatives().stream().filter(Alternative::chosen).count();
        if (chosen != (made ? 1 : 0)) {
            spot.fault("alternatives", "must have one that is chosen if the choice is made, and none if it is not");
        }
        return Thing.of(choice, spot, after.toArray(UUID[]::new));
    }

    private static List<Alternative> alternatives(Entry entry) {
        var alternatives = new ArrayList<Alternative>();
        for (var one : entry.spot().list("alternatives")) {
            alternatives.add(new Alternative(
                    Objects.requireNonNullElse(one.id(), part(entry, "alternative-" + alternatives.size())),
                    one.neededTexts("title"),
                    one.texts("for"),
                    one.texts("against"),
                    one.flag("chosen")));
            one.finish();
        }
        return alternatives;
    }

    private List<Ref> grounds(Spot spot, Catalogue catalogue, List<UUID> after) {
        var grounds = new ArrayList<Ref>();
        for (var one : spot.list("grounds")) {
            var finding = catalogue.ref(one, "finding", Set.of(Finding.KIND));
            var swot = catalogue.ref(one, "swot", Set.of(Swot.KIND));
            var slug = one.word("point");
            one.finish();
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

    private static List<Advice> advice(Entry entry, Catalogue catalogue) {
        var advice = new ArrayList<Advice>();
        for (var one : entry.spot().list("advice")) {
            advice.add(new Advice(
                    Objects.requireNonNullElse(one.id(), part(entry, "advice-" + advice.size())),
                    one.needed("by"),
                    one.neededTexts("text"),
                    catalogue.ref(one, "in", AdviceSheet.SAID_IN),
                    one.source()));
            one.finish();
        }
        return advice;
    }

    @Override
    void write(StrategicChoice choice, ObjectNode file) {
        PackageYaml.texts(file, "text", choice.text());
        file.put("owner", choice.owner());
        for (var alternative : choice.alternatives()) {
            var one = part(file, "alternatives").put("id", alternative.id().toString());
            PackageYaml.texts(one, "title", alternative.title());
            PackageYaml.texts(one, "for", alternative.reasonsFor());
            PackageYaml.texts(one, "against", alternative.reasonsAgainst());
            one.put("chosen", alternative.chosen());
        }
        PackageYaml.texts(file, "reason", choice.reason());
        if (choice.decidedOn() != null) {
            file.put("decidedOn", choice.decidedOn().toString());
        }
        choice.grounds().forEach(ground -> write(ground, file));
        choice.goals().forEach(goal -> part(file, "goals").put("goal", named(goal)));
        for (var advice : choice.advice()) {
            var one = part(file, "advice").put("id", advice.id().toString()).put("by", advice.by());
            PackageYaml.texts(one, "text", advice.text());
            if (advice.in() != null) {
                one.put("in", named(advice.in().id()));
            }
            PackageYaml.source(one, advice.source());
        }
        PackageYaml.source(file, choice.source());
    }

    /** A point that its SWOT no longer has is no ground any more. */
    private void write(Ref ground, ObjectNode file) {
        if (ground.kind().equals(Finding.KIND)) {
            part(file, "grounds").put("finding", named(ground.id()));
            return;
        }
        swots.holding(ground.id())
                .ifPresent(swot -> swot.points().stream()
                        .filter(point -> point.id().equals(ground.id()))
                        .forEach(point -> part(file, "grounds")
                                .put("swot", named(swot.header().id()))
                                .put("point", point.slug())));
    }
}
