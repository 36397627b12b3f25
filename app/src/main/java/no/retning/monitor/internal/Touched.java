package no.retning.monitor.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import org.springframework.stereotype.Component;

/** What an event can have touched. */
@Component
final class Touched {
    static final Set<String> KINDS = Set.of(Goal.KIND, Measure.KIND, Indicator.KIND);

    private final Assessable assessable;
    private final Measures measures;
    private final Indicators indicators;

    Touched(Assessable assessable, Measures measures, Indicators indicators) {
        this.assessable = assessable;
        this.measures = measures;
        this.indicators = indicators;
    }

    /** With what each is called, goals first. */
    Map<Ref, LocalisedText> all() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        assessable.goals().forEach(goal -> all.put(goal.header().ref(), goal.title()));
        measures.named().forEach(measure -> all.put(measure.header().ref(), measure.title()));
        indicators.all().forEach(indicator -> all.put(indicator.header().ref(), indicator.title()));
        return all;
    }
}
