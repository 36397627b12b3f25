package no.retning.monitor;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/** Composes what would be published of how the country is divided into areas: all of it. */
@Component
public class AreaSchemeCompositions {
    private final AreaSchemes schemes;
    private final Composer composer;
    private final Editions editions;

    AreaSchemeCompositions(AreaSchemes schemes, Composer composer, Editions editions) {
        this.schemes = schemes;
        this.composer = composer;
        this.editions = editions;
    }

    public Composition of(UUID id) {
        return new Composition(composer.item(schemes.get(id), List.of()), List.of(), "");
    }

    /** How what is recorded of a scheme stands to what is published of it. */
    public PublicationState state(UUID scheme) {
        return editions.current(scheme)
                .map(edition -> PublicationState.of(edition, of(scheme)))
                .orElseGet(PublicationState.Never::new);
    }
}
