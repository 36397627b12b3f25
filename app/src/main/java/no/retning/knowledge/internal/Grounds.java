package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.knowledge.Analyses;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Findings;
import no.retning.knowledge.Opportunity;
import no.retning.knowledge.ScenarioSets;
import no.retning.knowledge.StrategicResource;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Swots;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** What a choice, a dilemma or a trend can rest on, in their forms. */
@Component
final class Grounds {
    private static final Several SEVERAL = new Several("ground", "knowledge.ground.more");

    private final Analyses analyses;
    private final Findings findings;
    private final Swots swots;
    private final ScenarioSets sets;

    Grounds(Analyses analyses, Findings findings, Swots swots, ScenarioSets sets) {
        this.analyses = analyses;
        this.findings = findings;
        this.swots = swots;
        this.sets = sets;
    }

    static void put(Map<String, String> values, List<Ref> grounds) {
        SEVERAL.put(values, grounds);
    }

    Part part(Form form) {
        return form.group("knowledge.grounds", SEVERAL.parts(form, all()));
    }

    List<Ref> read(Form form) {
        return SEVERAL.read(form, all());
    }

    private Map<Ref, LocalisedText> all() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        findings.all().stream()
                .filter(finding -> !finding.header().state().equals(Finding.WITHDRAWN))
                .forEach(finding -> all.put(finding.header().ref(), finding.title()));
        swots.all().stream()
                .flatMap(swot -> swot.points().stream())
                .forEach(point -> all.put(new Ref(SwotPoint.KIND, point.id()), point.text()));
        analyses.all().stream()
                .flatMap(analysis -> analysis.sections().stream())
                .forEach(section -> all.put(new Ref(AnalysisSection.KIND, section.id()), section.title()));
        for (var set : sets.all()) {
            set.resources().forEach(one -> all.put(new Ref(StrategicResource.KIND, one.id()), one.title()));
            set.opportunities().forEach(one -> all.put(new Ref(Opportunity.KIND, one.id()), one.title()));
        }
        return all;
    }
}
