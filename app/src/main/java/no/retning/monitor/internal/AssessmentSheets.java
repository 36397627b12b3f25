package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.form.Sheet;
import no.retning.governance.Phrases;
import no.retning.monitor.Assessment;
import no.retning.monitor.Assessments;
import no.retning.monitor.Confidence;
import no.retning.monitor.MonitorTerms;
import no.retning.monitor.Narrative;
import no.retning.monitor.Trend;
import no.retning.monitor.Verdict;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.strategy.Goal;
import org.springframework.stereotype.Component;

/** The forms of assessments, each for whoever fills it in. */
@Component
final class AssessmentSheets {
    /** What is assessed before anybody has said it. */
    static final UUID NOTHING = new UUID(0, 0);

    private final Assessments assessments;
    private final Assessable assessable;
    private final MonitorTerms terms;
    private final Phrases phrases;

    AssessmentSheets(Assessments assessments, Assessable assessable, MonitorTerms terms, Phrases phrases) {
        this.assessments = assessments;
        this.assessable = assessable;
        this.terms = terms;
        this.phrases = phrases;
    }

    Sheet<Assessment> writing(Actor writer) {
        return new WritingSheet(writer, assessments, assessable, terms, phrases);
    }

    Sheet<Assessment> assuring(Actor assurer) {
        return new AssuranceSheet(assurer, assessments.today());
    }

    /** One that is not saved yet, as of today. */
    Assessment blank(UUID id, UUID goal) {
        LocalDate today = assessments.today();
        var scheme = terms.schemeOn(today);
        return new Assessment(
                Header.draft(id, Assessment.KIND, "ny", Assessment.DRAFT),
                LocalisedText.NONE,
                new Ref(Goal.KIND, goal),
                today,
                Narrative.NONE,
                new Verdict(scheme.code(), "", Trend.UNKNOWN, Confidence.MEDIUM),
                "",
                List.of(),
                Set.of(),
                null,
                null,
                Source.NONE);
    }
}
