package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.record.Json;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** Composes what would be published of a progress report; a plan that is not public is not even named. */
@Component
public class ProgressCompositions implements Composed<ProgressReport> {
    private final ProgressReports reports;
    private final Composer composer;
    private final Names names;
    private final Ties ties;

    ProgressCompositions(ProgressReports reports, Composer composer, Names names, Ties ties) {
        this.reports = reports;
        this.composer = composer;
        this.names = names;
        this.ties = ties;
    }

    @Override
    public Kept<ProgressReport> records() {
        return reports;
    }

    @Override
    public Composition of(UUID id) {
        var report = reports.get(id);
        var item = composer.item(report, List.of());
        if (ties.isPublic(report.process())) {
            item.json().set("processTitle", Json.tree(names.of(new Ref(ProcessPlan.KIND, report.process()))));
        } else {
            item.json().remove("process");
        }
        return new Composition(item, List.of(), "");
    }
}
