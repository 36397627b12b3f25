package no.retning.monitor.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Findings;
import no.retning.monitor.Indicators;
import no.retning.monitor.KeyEvents;
import no.retning.page.Reading;
import no.retning.portfolio.Measures;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Structures;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be assessed, and what an assessment can rest on. */
@Component
final class Assessable {
    /** A vision, a statement or a target group is nothing that one reaches. */
    private static final Set<GoalType> TYPES = Set.of(GoalType.AIM, GoalType.AREA, GoalType.GOAL, GoalType.SUB_GOAL);

    private final Structures structures;
    private final Goals goals;
    private final Findings findings;
    private final GuidingDocuments documents;
    private final Measures measures;
    private final Solutions solutions;
    private final Indicators indicators;
    private final KeyEvents events;

    Assessable(
            Structures structures,
            Goals goals,
            Findings findings,
            GuidingDocuments documents,
            Measures measures,
            Solutions solutions,
            Indicators indicators,
            KeyEvents events) {
        this.structures = structures;
        this.goals = goals;
        this.findings = findings;
        this.documents = documents;
        this.measures = measures;
        this.solutions = solutions;
        this.indicators = indicators;
        this.events = events;
    }

    /** The nodes of every structure in use, the latest structure first. */
    List<Goal> goals() {
        return structures.all().stream()
                .flatMap(structure -> goals.of(structure.header().id()).stream())
                .filter(goal -> TYPES.contains(goal.type()))
                .toList();
    }

    /**
     * Something that can be assessed.
     *
     * @param goal null where it is an indicator
     */
    record Thing(Ref ref, LocalisedText title, @Nullable Goal goal) {
        String name(Reading reading) {
            return goal == null
                    ? reading.word("indicator.one") + ": " + reading.text(title).text()
                    : Assessable.name(reading, goal);
        }
    }

    /** The goals, and then the indicators that are in use or have been. */
    List<Thing> things() {
        return Stream.concat(
                        goals().stream().map(goal -> new Thing(goal.header().ref(), goal.title(), goal)),
                        indicators.all().stream()
                                .filter(one -> !one.isOpen())
                                .map(one -> new Thing(one.header().ref(), one.title(), null)))
                .toList();
    }

    /** As in "Mål 4: Helsedata til fornying". */
    static String name(Reading reading, Goal goal) {
        var kind = reading.word("kind.goal." + goal.type().code());
        return (goal.code() == null ? kind : kind + " " + goal.code()) + ": "
                + reading.text(goal.title()).text();
    }

    /** What can be named as evidence, with what it is called. */
    Map<Ref, LocalisedText> evidence() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        Stream.<Recorded<?>>concat(
                        Stream.concat(documents.all().stream(), solutions.all().stream()),
                        Stream.<Recorded<?>>concat(
                                Stream.<Recorded<?>>concat(
                                        indicators.all().stream().filter(one -> !one.isOpen()), events.all().stream()),
                                Stream.<Recorded<?>>concat(
                                        findings.all().stream()
                                                .filter(one ->
                                                        one.header().state().equals(Finding.ASSESSED)),
                                        measures.named().stream())))
                .forEach(one -> all.put(one.header().ref(), one.title()));
        return all;
    }
}
