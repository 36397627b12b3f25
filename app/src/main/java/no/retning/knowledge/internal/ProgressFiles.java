package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.ProcessPlan;
import no.retning.knowledge.ProgressCompositions;
import no.retning.knowledge.ProgressReport;
import no.retning.knowledge.PublishKnowledge;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Progress reports as files of a package; they come after the plans that they are about. */
@Component
@Order(18)
final class ProgressFiles extends KnowledgeFiles<ProgressReport> {
    ProgressFiles(ProgressCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "progress";
    }

    @Override
    public String comment() {
        return "A progress report: what is told of a process up to a day.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var process = catalogue.neededRef(spot, "process", Set.of(ProcessPlan.KIND));
        spot.needed("day");
        var report = new ProgressReport(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                ProgressReport.STATES.toArray(String[]::new),
                                state -> state,
                                ProgressReport.DRAFT)),
                spot.neededTexts("title"),
                process == null ? ProgressSheet.NONE : process.id(),
                Objects.requireNonNullElse(spot.day("day"), LocalDate.EPOCH),
                spot.needed("owner"),
                spot.neededTexts("text"),
                spot.source());
        return Thing.of(report, spot, report.process());
    }

    @Override
    void write(ProgressReport report, ObjectNode file) {
        file.put("process", named(report.process()));
        file.put("day", report.day().toString());
        file.put("owner", report.owner());
        PackageYaml.texts(file, "text", report.text());
        PackageYaml.source(file, report.source());
    }
}
