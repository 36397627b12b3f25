package no.retning.roadmap.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Odds;
import no.retning.record.Named;
import no.retning.roadmap.GatesAhead;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.ScheduleResult;
import no.retning.roadmap.Slip;
import no.retning.roadmap.WhatIfSlips;
import no.retning.strategy.Goals;
import org.springframework.stereotype.Component;

/** What follows when something slips, as tables: the dates that move and the promises that become less sure. */
@Component
final class WhatIfAnswers {

    private final WhatIfSlips slips;
    private final GatesAhead gates;
    private final Goals goals;

    WhatIfAnswers(WhatIfSlips slips, GatesAhead gates, Goals goals) {
        this.slips = slips;
        this.gates = gates;
        this.goals = goals;
    }

    /** @param open what may slip, by whose names promises are told */
    List<Section> sections(Visit visit, Roadmap roadmap, Slip slip, List<Named> open) {
        try {
            var answer = slips.ask(roadmap.header().id(), slip);
            var sections = new ArrayList<Section>();
            gates.late(slip)
                    .ifPresent(gate -> sections.add(said(visit.word(
                            "roadmap.whatIf.held",
                            gate.code(),
                            visit.reading().text(gate.measure()).text(),
                            gate.waiting().size()))));
            sections.add(dates(visit, answer));
            sections.add(promises(visit, answer, open));
            return sections;
        } catch (InvalidPlan invalid) {
            return List.of(said(visit.word("roadmap.run.impossible.lead")));
        }
    }

    static Section said(String sentence) {
        return new Section(null, null, sentence, List.of(), List.of(), List.of());
    }

    private Section dates(Visit visit, WhatIfSlips.Answer answer) {
        var rows = new ArrayList<Row>();
        rows.add(row(visit, visit.word("roadmap.whatIf.everything"), answer.before(), answer.after()));
        answer.goals()
                .forEach(goal -> rows.add(
                        row(visit, GoalChoices.name(visit, goals.get(goal.goal())), goal.before(), goal.after())));
        return new Section(
                visit.word("roadmap.whatIf.dates", answer.trials()),
                null,
                "",
                List.of(
                        visit.word("roadmap.goal"),
                        visit.word("roadmap.p50"),
                        visit.word("roadmap.whatIf.then"),
                        visit.word("roadmap.p85"),
                        visit.word("roadmap.whatIf.then")),
                rows,
                List.of());
    }

    private static Row row(Visit visit, String name, ScheduleResult.Span before, ScheduleResult.Span after) {
        var reading = visit.reading();
        return new Row(
                List.of(
                        Cell.of(name),
                        Cell.of(reading.day(before.p50()).text()),
                        Cell.of(reading.day(after.p50()).text()),
                        Cell.of(reading.day(before.p85()).text()),
                        Cell.of(reading.day(after.p85()).text())),
                List.of());
    }

    private static Section promises(Visit visit, WhatIfSlips.Answer answer, List<Named> open) {
        Map<UUID, Named> named = new HashMap<>();
        open.forEach(one -> named.put(one.header().id(), one));
        var rows = new ArrayList<Row>();
        for (var promise : answer.promises()) {
            var activity = named.get(promise.activity());
            if (activity != null) {
                rows.add(new Row(
                        List.of(
                                Cell.of(visit.reading().text(activity.title())),
                                Cell.of(visit.reading().day(promise.promised()).text()),
                                Cell.of(share(visit, promise.before())),
                                Cell.of(share(visit, promise.after()))),
                        List.of()));
            }
        }
        return new Section(
                visit.word("roadmap.whatIf.promises"),
                null,
                visit.word("roadmap.whatIf.promises.none"),
                List.of(
                        visit.word("roadmap.activity"),
                        visit.word("roadmap.promised"),
                        visit.word("roadmap.chance.promised"),
                        visit.word("roadmap.whatIf.then")),
                rows,
                List.of());
    }

    private static String share(Visit visit, double share) {
        return visit.word("roadmap.chance", Odds.of(share).ofHundred());
    }
}
