package no.retning.figure;

import java.time.LocalDate;
import java.util.List;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import org.springframework.stereotype.Component;

/** The register of involvement as it is published. */
@Component
public final class Involvements {
    private final PublishedEditions editions;

    Involvements(PublishedEditions editions) {
        this.editions = editions;
    }

    public List<InvolvementRound> all(AsOf asOf) {
        return editions.all(InvolvementRound.KIND, asOf).stream()
                .map(InvolvementRound::of)
                .toList();
    }

    /** By what is published now. */
    public Involved by(LocalDate day) {
        return Involved.by(day, all(AsOf.NOW));
    }
}
