package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import no.retning.monitor.MaturityAssessment;
import no.retning.monitor.MaturityAssessment.Placement;
import no.retning.monitor.MaturityAssessments;
import no.retning.monitor.MaturityCompositions;
import no.retning.monitor.MaturityScheme;
import no.retning.monitor.MaturitySchemes;
import no.retning.monitor.PublishMaturity;
import no.retning.page.Countries;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Assessments of maturity as files of a package. */
@Component
@Order(25)
final class MaturityFiles implements PackagePart {
    private final MaturityAssessments assessments;
    private final MaturitySchemes schemes;
    private final MaturityCompositions compositions;
    private final PublishMaturity publish;

    MaturityFiles(
            MaturityAssessments assessments,
            MaturitySchemes schemes,
            MaturityCompositions compositions,
            PublishMaturity publish) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.compositions = compositions;
        this.publish = publish;
    }

    /** What a scheme lets one say. */
    private record Known(Set<String> indicators, int phases) {}

    @Override
    public String folder() {
        return "maturity";
    }

    @Override
    public String comment() {
        return "How far a country has come as of a day: a phase for each indicator of a scheme, and what it rests on.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(assessments);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var scheme = catalogue.neededRef(spot, "scheme", Set.of(MaturityScheme.KIND));
        var country = spot.needed("country");
        if (!country.isEmpty() && !Countries.isKnown(country)) {
            spot.fault("country", "“%s” is no country; write its two letters as in NO".formatted(country));
        }
        spot.needed("day");
        var id = scheme == null ? MaturitySheet.NOTHING : scheme.id();
        var assessment = new MaturityAssessment(
                catalogue.header(
                        entry, Choices.word(spot, "state", MaturityAssessment.STATES, MaturityAssessment.DRAFT)),
                spot.neededTexts("title"),
                id,
                country,
                Objects.requireNonNullElse(spot.day("day"), LocalDate.EPOCH),
                spot.needed("by"),
                spot.texts("summary"),
                placements(spot, scheme == null ? null : known(catalogue, id)),
                spot.source());
        return Thing.of(assessment, spot, id);
    }

    /** As the package says, which may bring the scheme with it; else as it stands here. */
    private Known known(Catalogue catalogue, UUID scheme) {
        return catalogue.find(scheme).map(entry -> known(entry.spot())).orElseGet(() -> {
            var here = schemes.get(scheme);
            return new Known(
                    Set.copyOf(here.indicators().map(MaturityScheme.Gauge::code).toList()),
                    here.phases().size());
        });
    }

    private static Known known(Spot scheme) {
        var codes = new LinkedHashSet<String>();
        for (JsonNode category : scheme.tree(MaturitySchemeFiles.CATEGORIES)) {
            for (JsonNode indicator : category.path(MaturitySchemeFiles.INDICATORS)) {
                codes.add(indicator.path("code").asString(""));
            }
        }
        return new Known(codes, scheme.tree("phases").size());
    }

    private static List<Placement> placements(Spot spot, @Nullable Known known) {
        var placements = new ArrayList<Placement>();
        var seen = new LinkedHashSet<String>();
        for (var one : spot.list("indicators")) {
            var code = one.needed("indicator");
            Integer phase = one.has("phase") ? one.number("phase", 1) : null;
            var evidence = one.texts("evidence");
            if (known != null && !known.indicators().contains(code)) {
                one.fault("indicator", "the scheme has no indicator “%s”".formatted(code));
            }
            if (!seen.add(code)) {
                one.fault("indicator", "“%s” stands twice".formatted(code));
            }
            if (known != null && phase != null && (phase < 1 || phase > known.phases())) {
                one.fault(
                        "phase",
                        "must be from 1 to %d; take it away where nobody has assessed it".formatted(known.phases()));
            }
            if (phase != null && evidence.isEmpty()) {
                one.fault("evidence", "is missing; say what the phase rests on");
            }
            one.finish();
            placements.add(new Placement(code, phase, evidence));
        }
        return placements;
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

    private Written written(MaturityAssessment one) {
        var header = one.header();
        var file = PackageYaml.group().put("kind", MaturityAssessment.KIND);
        file.setAll(PackageYaml.thing(header));
        file.put("state", header.state());
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.since(file, header, header.predecessor());
        file.put(
                        "scheme",
                        MaturityScheme.KIND + "/"
                                + schemes.get(one.scheme()).header().slug())
                .put("country", one.country())
                .put("day", one.day().toString())
                .put("by", one.by());
        PackageYaml.texts(file, "summary", one.summary());
        for (var placement : one.placements()) {
            var line = file.withArray("indicators").addObject().put("indicator", placement.indicator());
            if (placement.phase() != null) {
                line.put("phase", placement.phase());
            }
            PackageYaml.texts(line, "evidence", placement.evidence());
        }
        PackageYaml.source(file, one.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }
}
