package no.retning.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.access.Actor;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Phrases;
import no.retning.page.Dates;
import no.retning.page.Words;
import org.springframework.stereotype.Component;

/**
 * Drafts the paper of a case from assessments: how each goal stands, what that means, and what it comes to. The secretariat
 * goes on writing from there.
 */
@Component
class AssessmentPaper {
    private final MonitorTerms terms;
    private final Phrases phrases;

    AssessmentPaper(MonitorTerms terms, Phrases phrases) {
        this.terms = terms;
        this.phrases = phrases;
    }

    /** A proposal to a body, by whoever makes it; the assessments are as of the same day or nearly so. */
    Case of(Actor actor, List<Assessment> assessments, Body body) {
        var types = CaseTypes.of(CaseType.INFORMATION, CaseType.DISCUSSION);
        var last = assessments.stream()
                .map(Assessment::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Case.drafted(
                actor,
                body,
                types,
                phrases.all(words -> words.of("monitor.paper.title", Integer.toString(last.getYear()))),
                phrases.all(words -> text(words, assessments)),
                List.of(phrases.all(words -> words.of("monitor.paper.question"))),
                phrases.decision(body, types));
    }

    private String text(Words words, List<Assessment> assessments) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.of("monitor.paper.lead", assessments.size()));
        for (var one : assessments) {
            paragraphs.add("## " + phrases.in(one.title(), words));
            paragraphs.add(standing(words, one));
            paragraphs.add(phrases.in(one.narrative().summary(), words));
        }
        return String.join("\n\n", paragraphs);
    }

    private String standing(Words words, Assessment one) {
        var verdict = one.verdict();
        var word = terms.scheme(verdict.scheme())
                .find(verdict.status())
                .map(step -> phrases.in(step.word(), words))
                .orElse(verdict.status());
        return words.of(
                "monitor.paper.standing",
                word,
                words.of("monitor.trend." + verdict.trend().code()),
                words.of("monitor.confidence." + verdict.confidence().code()),
                Dates.day(one.day(), words.lang()).text(),
                one.by());
    }
}
