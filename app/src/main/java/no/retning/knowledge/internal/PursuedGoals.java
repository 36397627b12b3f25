package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Goals;
import no.retning.strategy.Structures;
import org.springframework.stereotype.Component;

/** The goals that something can lead to, in forms. */
@Component
final class PursuedGoals {
    private final Structures structures;
    private final Goals goals;

    PursuedGoals(Structures structures, Goals goals) {
        this.structures = structures;
        this.goals = goals;
    }

    /** Those in use, structure by structure. */
    Map<Ref, LocalisedText> all() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        structures.all().stream()
                .flatMap(structure -> goals.of(structure.header().id()).stream())
                .filter(goal -> goal.header().state().equals(Goals.ACTIVE))
                .forEach(goal -> all.put(goal.header().ref(), goal.title()));
        return all;
    }
}
