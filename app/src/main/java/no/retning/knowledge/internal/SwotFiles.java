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
import no.retning.knowledge.Finding;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.Quadrant;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotCompositions;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.SwotPoint.FindingUse;
import no.retning.knowledge.Use;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** SWOTs as files of a package; they come after the findings that their points rest on. */
@Component
@Order(9)
final class SwotFiles extends KnowledgeFiles<Swot> {
    private final Headers headers;

    SwotFiles(SwotCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "swots";
    }

    @Override
    public String comment() {
        return "A SWOT: its points, the rounds in which they were validated, what was suggested and what became of it.";
    }

    /** The id of a point that is named by its slug. */
    static UUID point(Entry swot, String slug) {
        return part(swot, "point-" + slug);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var points = points(entry, catalogue, after);
        var validation = validation(points.values()).read(entry, catalogue);
        var swot = new Swot(
                catalogue.header(
                        entry,
                        Choices.of(spot, "state", Swot.STATES.toArray(String[]::new), state -> state, Swot.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                spot.word("versionLabel", ""),
                List.copyOf(points.values()),
                validation.rounds(),
                validation.suggestions(),
                spot.source());
        return Thing.of(swot, spot, after.toArray(UUID[]::new));
    }

    private static Map<String, SwotPoint> points(Entry entry, Catalogue catalogue, List<UUID> after) {
        var points = new LinkedHashMap<String, SwotPoint>();
        for (var one : entry.spot().list("points")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var uses = new ArrayList<FindingUse>();
            for (var named : one.list("findings")) {
                var finding = catalogue.neededRef(named, "finding", Set.of(Finding.KIND));
                var use = Choices.of(named, "use", Use.values(), Use::code, Use.FOR);
                named.finish();
                if (finding != null) {
                    uses.add(new FindingUse(finding.id(), use));
                    after.add(finding.id());
                }
            }
            var point = new SwotPoint(
                    Objects.requireNonNullElse(one.id(), point(entry, slug)),
                    slug,
                    Choices.needed(one, "quadrant", Quadrant.values(), Quadrant::code),
                    PestleField.read(one),
                    one.neededTexts("text"),
                    uses,
                    one.source());
            one.finish();
            if (points.put(slug, point) != null) {
                one.fault("slug", "“%s” is taken by another point; choose another".formatted(slug));
            }
        }
        return points;
    }

    private static ValidationFiles validation(Collection<SwotPoint> points) {
        var subjects = new LinkedHashMap<String, UUID>();
        points.forEach(point -> subjects.put(point.slug(), point.id()));
        return new ValidationFiles("point", subjects);
    }

    @Override
    void write(Swot swot, ObjectNode file) {
        PackageYaml.texts(file, "text", swot.text());
        file.put("owner", swot.owner());
        PackageYaml.word(file, "versionLabel", swot.versionLabel());
        for (var point : swot.points()) {
            var one = part(file, "points").put("id", point.id().toString()).put("slug", point.slug());
            one.put("quadrant", point.quadrant().code());
            PestleField.write(point.pestle(), one);
            PackageYaml.texts(one, "text", point.text());
            for (var use : point.findings()) {
                part(one, "findings")
                        .put("finding", named(use.finding()))
                        .put("use", use.use().code());
            }
            PackageYaml.source(one, point.source());
        }
        validation(swot.points()).write(swot, file, headers);
        PackageYaml.source(file, swot.source());
    }
}
