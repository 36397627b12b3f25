package no.retning.site.figures;

import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import org.springframework.stereotype.Component;

/** What is told of an indicator beside its figures as of a day. */
@Component
public class IndicatorEditions {
    static final String KIND = "indicator";

    private final PublishedEditions editions;

    IndicatorEditions(PublishedEditions editions) {
        this.editions = editions;
    }

    /** @param slug the indicator's name in addresses */
    public Optional<Edition> of(String slug, AsOf asOf) {
        return editions.current(KIND, slug, asOf)
                // Figures can be older than what is told of them.
                .or(() -> editions.current(KIND, slug, AsOf.NOW));
    }
}
