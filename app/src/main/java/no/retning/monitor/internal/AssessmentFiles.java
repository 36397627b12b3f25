package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.Finding;
import no.retning.monitor.Assessment;
import no.retning.monitor.AssessmentCompositions;
import no.retning.monitor.Assessments;
import no.retning.monitor.Assurance;
import no.retning.monitor.Confidence;
import no.retning.monitor.Indicator;
import no.retning.monitor.KeyEvent;
import no.retning.monitor.MonitorTerms;
import no.retning.monitor.Narrative;
import no.retning.monitor.PublishAssessment;
import no.retning.monitor.StatusScheme;
import no.retning.monitor.Trend;
import no.retning.monitor.Verdict;
import no.retning.portfolio.Measure;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import no.retning.uptake.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Assessments as files of a package. Who wrote and who approved one is known to the instance in which it was done; the case
 * that treated it stays behind with it.
 */
@Component
@Order(26)
final class AssessmentFiles implements PackagePart {
    private static final Set<String> EVIDENCE =
            Set.of(GuidingDocument.KIND, Finding.KIND, Measure.KIND, Solution.KIND, Indicator.KIND, KeyEvent.KIND);

    private final Assessments assessments;
    private final AssessmentCompositions compositions;
    private final PublishAssessment publish;
    private final MonitorTerms terms;
    private final Headers headers;

    AssessmentFiles(
            Assessments assessments,
            AssessmentCompositions compositions,
            PublishAssessment publish,
            MonitorTerms terms,
            Headers headers) {
        this.assessments = assessments;
        this.compositions = compositions;
        this.publish = publish;
        this.terms = terms;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "assessments";
    }

    @Override
    public String comment() {
        return "How a goal stands as of a day: what has happened, what the figures say, what is in focus, and what it comes to.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(assessments);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var about = catalogue.neededRef(spot, "about", Set.of(Goal.KIND, Indicator.KIND));
        var day = day(spot);
        var state = Choices.of(spot, "state", Assessment.STATES.toArray(String[]::new), one -> one, Assessment.DRAFT);
        var here = entry.present() == null ? null : assessments.get(entry.ref().id());
        var assurance = assurance(spot, here);
        if (Set.of(Assessment.APPROVED, Assessment.PUBLISHED).contains(state) && assurance == null) {
            spot.fault("assurance", "is missing; say by whom and on what day it was approved");
        }
        var evidence = evidence(spot, catalogue);
        var assessment = new Assessment(
                catalogue.header(entry, state),
                spot.neededTexts("title"),
                about == null ? new Ref(Goal.KIND, AssessmentSheets.NOTHING) : about,
                day,
                new Narrative(
                        spot.texts("events"), spot.texts("figures"), spot.texts("focus"), spot.neededTexts("summary")),
                verdict(spot, day),
                spot.needed("by"),
                evidence,
                here == null ? Set.of() : here.writers(),
                assurance,
                here == null ? null : here.caseRef(),
                spot.source());
        var after = new ArrayList<>(evidence.stream().map(Ref::id).toList());
        after.add(assessment.about().id());
        return Thing.of(assessment, spot, after.toArray(UUID[]::new));
    }

    private static LocalDate day(Spot spot) {
        spot.needed("day");
        return Objects.requireNonNullElse(spot.day("day"), LocalDate.EPOCH);
    }

    private Verdict verdict(Spot spot, LocalDate day) {
        var codes = terms.schemes().stream().map(StatusScheme::code).toList();
        var scheme = Choices.word(spot, "scheme", codes, terms.schemeOn(day).code());
        spot.needed("status");
        return new Verdict(
                scheme,
                Choices.word(
                        spot,
                        "status",
                        terms.scheme(scheme).steps().stream()
                                .map(StatusScheme.Step::code)
                                .toList(),
                        ""),
                Choices.of(spot, "trend", Trend.values(), Trend::code, Trend.UNKNOWN),
                Choices.of(spot, "confidence", Confidence.values(), Confidence::code, Confidence.MEDIUM));
    }

    /** The account of who approved it, if that was done here. */
    private static @Nullable Assurance assurance(Spot spot, @Nullable Assessment here) {
        var group = spot.group("assurance");
        if (group == null) {
            return null;
        }
        var known = here == null ? null : here.assurance();
        var assurance = new Assurance(known == null ? null : known.account(), group.needed("by"), day(group));
        group.finish();
        return assurance;
    }

    private static List<Ref> evidence(Spot spot, Catalogue catalogue) {
        var evidence = new ArrayList<Ref>();
        for (var one : spot.list("evidence")) {
            var ref = catalogue.neededRef(one, "thing", EVIDENCE);
            one.finish();
            if (ref != null) {
                evidence.add(ref);
            }
        }
        return evidence;
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref assessment, Set<UUID> together) {
        var id = assessment.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, id, assessments.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return assessments.all().stream().map(this::written).toList();
    }

    private Written written(Assessment one) {
        var header = one.header();
        var file = PackageYaml.group().put("kind", Assessment.KIND);
        file.setAll(PackageYaml.thing(header));
        file.put("state", header.state());
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.since(file, header, header.predecessor());
        file.put("about", named(one.about().id()));
        file.put("day", one.day().toString());
        one.narrative().parts().forEach((name, text) -> PackageYaml.texts(file, name, text));
        PackageYaml.texts(file, "summary", one.narrative().summary());
        var verdict = one.verdict();
        file.put("scheme", verdict.scheme())
                .put("status", verdict.status())
                .put("trend", verdict.trend().code())
                .put("confidence", verdict.confidence().code())
                .put("by", one.by());
        assured(one, file);
        one.evidence().forEach(ref -> file.withArray("evidence").addObject().put("thing", named(ref.id())));
        PackageYaml.source(file, one.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }

    private static void assured(Assessment one, ObjectNode file) {
        var assurance = one.assurance();
        if (assurance != null) {
            file.putObject("assurance")
                    .put("by", assurance.by())
                    .put("day", assurance.day().toString());
        }
    }

    private String named(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }
}
