package no.retning.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.ComputedInputs;
import no.retning.governance.Input;
import no.retning.governance.Inputs;
import no.retning.governance.Roster;
import no.retning.page.Dates;
import no.retning.page.Odds;
import no.retning.page.Words;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Named;
import no.retning.record.Source;
import no.retning.strategy.Goals;
import org.springframework.stereotype.Component;

/**
 * Attaches what a slip would do to a case: as an input, which says what was asked and what was found, and is answered as any
 * other.
 */
@Component
public class AttachSlip {
    private static final Set<String> OPEN = Set.of(Cases.PROPOSED, Cases.ACCEPTED, Cases.DISPATCHED, Cases.POSTPONED);
    private static final int MOST_PROMISES = 10;

    private final Commands commands;
    private final Access access;
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Goals goals;
    private final WhatIfSlips slips;
    private final GatesAhead gates;
    private final Cases cases;
    private final Inputs inputs;
    private final ComputedInputs computed;
    private final Roster roster;

    AttachSlip(
            Commands commands,
            Access access,
            Roadmaps roadmaps,
            Activities activities,
            Goals goals,
            WhatIfSlips slips,
            GatesAhead gates,
            Cases cases,
            Inputs inputs,
            ComputedInputs computed,
            Roster roster) {
        this.commands = commands;
        this.access = access;
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.goals = goals;
        this.slips = slips;
        this.gates = gates;
        this.cases = cases;
        this.inputs = inputs;
        this.computed = computed;
        this.roster = roster;
    }

    /** The cases that have not been treated and that the actor may give an input to. */
    public List<Case> cases(Actor actor) {
        return cases.in(OPEN).stream()
                .filter(one -> access.allows(
                        actor, input(one, Ids.next(), nothing -> "", nothing -> "", Source.NONE), Commands.CREATE))
                .toList();
    }

    /**
     * Asks anew and attaches the answer; the same form sent twice attaches it once.
     *
     * @param input the id of the form that attaches it
     * @param ofCase one of {@link #cases}
     * @throws InvalidPlan if the activities wait for each other in a circle
     * @throws no.retning.access.Refused if the actor may not see the roadmap, or not give the case an input
     */
    public Input attach(Actor actor, UUID input, UUID roadmap, Slip slip, UUID ofCase) throws InvalidPlan {
        var about = roadmaps.get(roadmap);
        access.require(actor, about, Roadmaps.VIEW);
        var answer = slips.ask(roadmap, slip);
        return commands.create(
                actor,
                inputs,
                input(
                        cases.get(ofCase),
                        input,
                        words -> title(words, roadmap, slip),
                        words -> told(words, about, answer),
                        new Source("", null, about.source().illustrative())));
    }

    /** It may name what is not published yet, so it is not open before whoever answers it says so. */
    private Input input(
            Case about, UUID id, Function<Words, String> title, Function<Words, String> text, Source source) {
        return computed.of(about, id, "hva-om-" + id, false, title, text, source);
    }

    private String title(Words words, UUID roadmap, Slip slip) {
        return gates.late(slip)
                .map(gate -> words.of(
                        "roadmap.whatIf.input.gate", gate.code(), computed.in(words, gate.measure()), slip.months()))
                .orElseGet(() -> words.of(
                        "roadmap.whatIf.input", computed.in(words, called(roadmap, slip.activity())), slip.months()));
    }

    /** What whoever may see the roadmap may read, for it may belong to another. */
    private LocalisedText called(UUID roadmap, UUID activity) {
        return slips.choices(roadmap).stream()
                .filter(one -> one.header().id().equals(activity))
                .map(Named::title)
                .findFirst()
                .orElseGet(() -> activities.get(activity).title());
    }

    private String told(Words words, Roadmap roadmap, WhatIfSlips.Answer answer) {
        var lines = new ArrayList<String>();
        lines.add(words.of(
                "roadmap.whatIf.told",
                computed.in(words, roadmap.title()),
                Dates.day(roster.today(), words.lang()).text(),
                answer.trials()));
        lines.add("");
        lines.add(line(words, words.of("roadmap.whatIf.everything"), answer.before(), answer.after()));
        for (var goal : answer.goals()) {
            lines.add(line(words, computed.in(words, goals.get(goal.goal()).title()), goal.before(), goal.after()));
        }
        for (var promise : answer.promises().stream().limit(MOST_PROMISES).toList()) {
            lines.add("- "
                    + words.of(
                            "roadmap.whatIf.told.promise",
                            computed.in(
                                    words, activities.get(promise.activity()).title()),
                            day(words, promise.promised()),
                            Odds.of(promise.after()).ofHundred(),
                            Odds.of(promise.before()).ofHundred()));
        }
        if (answer.promises().size() > MOST_PROMISES) {
            lines.add("- "
                    + words.of("roadmap.whatIf.told.more", answer.promises().size() - MOST_PROMISES));
        }
        return String.join("\n", lines);
    }

    private static String line(Words words, String what, ScheduleResult.Span before, ScheduleResult.Span after) {
        return "- "
                + words.of(
                        "roadmap.whatIf.told.dates",
                        what,
                        day(words, after.p50()),
                        day(words, after.p85()),
                        day(words, before.p50()),
                        day(words, before.p85()));
    }

    private static String day(Words words, LocalDate day) {
        return Dates.day(day, words.lang()).text();
    }
}
