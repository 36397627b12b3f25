package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.strategy.PublicationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Composes what would be published of an assessment of maturity: it says itself what each of its phases meant when it was
 * given, so that a scheme which changes afterwards changes nothing that was said.
 */
@Component
public class MaturityCompositions {
    private final MaturityAssessments assessments;
    private final MaturitySchemes schemes;
    private final Composer composer;
    private final Editions editions;

    MaturityCompositions(
            MaturityAssessments assessments, MaturitySchemes schemes, Composer composer, Editions editions) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.composer = composer;
        this.editions = editions;
    }

    /** The scheme with what was said by it. */
    private record Filled(
            LocalisedText title,
            LocalisedText text,
            Source source,
            List<MaturityScheme.Phase> phases,
            List<Group> categories) {}

    private record Group(String code, LocalisedText title, List<Placed> indicators) {}

    /** @param phase null where it is not assessed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Placed(
            String code,
            LocalisedText title,
            @Nullable Integer phase,
            LocalisedText evidence,
            List<LocalisedText> phases) {}

    public Composition of(UUID id) {
        var one = assessments.get(id);
        var item = composer.item(one.with(one.header().in(MaturityAssessment.PUBLISHED)), List.of());
        item.json().remove("placements");
        item.json().set("filled", Json.tree(filled(schemes.get(one.scheme()), one)));
        return new Composition(item, List.of(), "");
    }

    private static Filled filled(MaturityScheme scheme, MaturityAssessment one) {
        return new Filled(
                scheme.title(),
                scheme.text(),
                scheme.source(),
                scheme.phases(),
                scheme.categories().stream()
                        .map(category -> new Group(
                                category.code(),
                                category.title(),
                                category.indicators().stream()
                                        .map(gauge -> placed(gauge, one))
                                        .toList()))
                        .toList());
    }

    /** A phase that the scheme has no more is not one that anybody has given it. */
    private static Placed placed(MaturityScheme.Gauge gauge, MaturityAssessment one) {
        var placement = one.of(gauge.code());
        return new Placed(
                gauge.code(),
                gauge.title(),
                placement
                        .flatMap(found -> Optional.ofNullable(found.phase()))
                        .filter(phase -> phase <= gauge.phases().size())
                        .orElse(null),
                placement.map(MaturityAssessment.Placement::evidence).orElse(LocalisedText.NONE),
                gauge.phases());
    }

    /** How what is recorded of an assessment stands to what is published of it. */
    public PublicationState state(UUID assessment) {
        return editions.current(assessment)
                .map(edition -> PublicationState.of(edition, of(assessment)))
                .orElseGet(PublicationState.Never::new);
    }
}
