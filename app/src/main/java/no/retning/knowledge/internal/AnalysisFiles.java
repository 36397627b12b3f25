package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisCompositions;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.AnalysisType;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Maturity;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.TargetMaturity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Analyses as files of a package; they come after the findings that stand in them. */
@Component
@Order(18)
final class AnalysisFiles extends KnowledgeFiles<Analysis> {
    private final Headers headers;

    AnalysisFiles(AnalysisCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "analyses";
    }

    @Override
    public String comment() {
        return "An analysis: its sections with the findings in each, how it was validated and what became of that.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var sections = sections(entry, catalogue, after);
        var validation = validation(sections.values()).read(entry, catalogue);
        var analysis = new Analysis(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot, "state", Analysis.STATES.toArray(String[]::new), state -> state, Analysis.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                Choices.needed(spot, "type", AnalysisType.values(), AnalysisType::code),
                spot.needed("owner"),
                spot.word("versionLabel", ""),
                List.copyOf(sections.values()),
                targets(entry),
                validation.rounds(),
                validation.suggestions(),
                spot.source());
        return Thing.of(analysis, spot, after.toArray(UUID[]::new));
    }

    private static Map<String, AnalysisSection> sections(Entry entry, Catalogue catalogue, List<UUID> after) {
        var sections = new LinkedHashMap<String, AnalysisSection>();
        for (var one : entry.spot().list("sections")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var findings = new ArrayList<UUID>();
            for (var named : one.list("findings")) {
                var finding = catalogue.neededRef(named, "finding", Set.of(Finding.KIND));
                named.finish();
                if (finding != null) {
                    findings.add(finding.id());
                    after.add(finding.id());
                }
            }
            var section = new AnalysisSection(
                    Objects.requireNonNullElse(one.id(), section(entry, slug)),
                    slug,
                    one.neededTexts("title"),
                    one.neededTexts("text"),
                    findings,
                    one.source());
            one.finish();
            if (sections.put(slug, section) != null) {
                one.fault("slug", "“%s” is taken by another section; choose another".formatted(slug));
            }
        }
        return sections;
    }

    /** The id of a section that the file does not give one. */
    static UUID section(Entry entry, String slug) {
        return part(entry, "section-" + slug);
    }

    private static List<TargetMaturity> targets(Entry entry) {
        var targets = new LinkedHashMap<String, TargetMaturity>();
        for (var one : entry.spot().list("targets")) {
            var number = one.needed("target");
            if (!number.isEmpty() && !TargetMaturity.isTarget(number)) {
                one.fault("target", "“%s” is no goal or target; write it as 3, 3.8 or 3.d".formatted(number));
            }
            var target = new TargetMaturity(
                    Objects.requireNonNullElse(one.id(), part(entry, "target-" + number)),
                    number,
                    one.neededTexts("title"),
                    Choices.of(one, "maturity", Maturity.values(), Maturity::code, Maturity.NOT_ASSESSED),
                    one.texts("reason"),
                    one.source());
            one.finish();
            if (targets.put(number, target) != null) {
                one.fault("target", "“%s” is there already".formatted(number));
            }
        }
        return List.copyOf(targets.values());
    }

    private static ValidationFiles validation(Collection<AnalysisSection> sections) {
        var subjects = new LinkedHashMap<String, UUID>();
        sections.forEach(section -> subjects.put(section.slug(), section.id()));
        return new ValidationFiles("section", subjects);
    }

    @Override
    void write(Analysis analysis, ObjectNode file) {
        PackageYaml.texts(file, "text", analysis.text());
        file.put("type", analysis.type().code());
        file.put("owner", analysis.owner());
        PackageYaml.word(file, "versionLabel", analysis.versionLabel());
        for (var section : analysis.sections()) {
            var one = part(file, "sections").put("id", section.id().toString()).put("slug", section.slug());
            PackageYaml.texts(one, "title", section.title());
            PackageYaml.texts(one, "text", section.text());
            section.findings().forEach(finding -> part(one, "findings").put("finding", named(finding)));
            PackageYaml.source(one, section.source());
        }
        for (var target : analysis.targets()) {
            var one = part(file, "targets").put("id", target.id().toString()).put("target", target.target());
            PackageYaml.texts(one, "title", target.title());
            one.put("maturity", target.maturity().code());
            PackageYaml.texts(one, "reason", target.reason());
            PackageYaml.source(one, target.source());
        }
        validation(analysis.sections()).write(analysis, file, headers);
        PackageYaml.source(file, analysis.source());
    }
}
