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
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.StrategicChoice;
import no.retning.strategy.Goal;
import no.retning.strategy.Paragraph;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Choices as files of a package; they come after what they rest on. */
@Component
@Order(11)
final class ChoiceFiles extends KnowledgeFiles<StrategicChoice> {
    private final GroundFiles grounds;

    ChoiceFiles(ChoiceCompositions compositions, PublishKnowledge publish, Headers headers, GroundFiles grounds) {
        super(compositions, publish, headers);
        this.grounds = grounds;
    }

    @Override
    public String folder() {
        return "choices";
    }

    @Override
    public String comment() {
        return "A choice: the question, what was chosen among, why, on what grounds, and the goals and changed paragraphs that came of it.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var goals = ids(spot.list("goals"), catalogue, Goal.KIND);
        var paragraphs = ids(spot.list("paragraphs"), catalogue, Paragraph.KIND);
        after.addAll(goals);
        after.addAll(paragraphs);
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
                grounds.read(spot, catalogue, after),
                goals,
                paragraphs,
                advice(entry, catalogue),
                spot.source());
        boolean made = choice.header().state().equals(StrategicChoice.MADE);
        long chosen = choice.alternatives().stream().filter(Alternative::chosen).count();
        if (chosen != (made ? 1 : 0)) {
            spot.fault("alternatives", "must have one that is chosen if the choice is made, and none if it is not");
        }
        return Thing.of(choice, spot, after.toArray(UUID[]::new));
    }

    /** The things that a list names, each under the name of its kind. */
    private static List<UUID> ids(List<Spot> list, Catalogue catalogue, String kind) {
        var ids = new ArrayList<UUID>();
        for (var one : list) {
            var thing = catalogue.neededRef(one, kind, Set.of(kind));
            one.finish();
            if (thing != null) {
                ids.add(thing.id());
            }
        }
        return ids;
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
        grounds.write(choice.grounds(), file);
        choice.goals().forEach(goal -> part(file, "goals").put("goal", named(goal)));
        choice.paragraphs().forEach(paragraph -> part(file, "paragraphs").put("paragraph", named(paragraph)));
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
}
