package no.retning.formats.oparl;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The treatment of a paper in a meeting. */
public record Consultation(
        URI id,
        @Link @Nullable URI paper,
        @Link @Nullable URI agendaItem,
        @Link @Nullable URI meeting,
        @Link List<URI> organization,
        @Nullable Boolean authoritative,
        @Nullable String role,
        Common common)
        implements OparlObject {
    public Consultation {
        organization = List.copyOf(organization);
    }
}
