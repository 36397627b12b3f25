package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Findings;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** The findings that something can rest on, in forms. */
@Component
final class UsableFindings {
    private final Findings findings;

    UsableFindings(Findings findings) {
        this.findings = findings;
    }

    /** Those that have not been withdrawn. */
    Map<Ref, LocalisedText> all() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        findings.all().stream()
                .filter(finding -> !finding.header().state().equals(Finding.WITHDRAWN))
                .forEach(finding -> all.put(finding.header().ref(), finding.title()));
        return all;
    }
}
