package no.retning.roadmap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.page.Choice;
import no.retning.page.Reading;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Structures;
import org.springframework.stereotype.Component;

/** The goals that an activity can be placed under. */
@Component
final class GoalChoices {
    private static final Set<GoalType> BEARING = Set.of(GoalType.AREA, GoalType.GOAL, GoalType.SUB_GOAL);

    private final Structures structures;
    private final Goals goals;

    GoalChoices(Structures structures, Goals goals) {
        this.structures = structures;
        this.goals = goals;
    }

    /** All of them, structure by structure in the order of the trees. */
    List<Goal> all() {
        var all = new ArrayList<Goal>();
        for (var structure : structures.all()) {
            goals.of(structure.header().id()).stream()
                    .filter(goal -> BEARING.contains(goal.type()))
                    .forEach(all::add);
        }
        return all;
    }

    /** As in "1A Digital dialog". */
    static String name(Reading reading, Goal goal) {
        var title = reading.text(goal.title()).text();
        return goal.code() == null ? title : goal.code() + " " + title;
    }

    static String name(Visit visit, Goal goal) {
        return name(visit.reading(), goal);
    }

    static List<Choice> of(Form form, String field, List<Goal> goals) {
        return goals.stream()
                .map(goal -> form.choice(field, goal.header().id().toString(), name(form.reading(), goal)))
                .toList();
    }

    static List<Choice> withNone(Form form, String field, List<Goal> goals) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        choices.addAll(of(form, field, goals));
        return choices;
    }
}
