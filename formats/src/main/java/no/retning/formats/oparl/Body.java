package no.retning.formats.oparl;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public authority or council with its own interface lists. */
public record Body(
        URI id,
        @Link @Nullable URI system,
        @Nullable String shortName,
        @Required @Nullable String name,
        @Nullable URI website,
        @Nullable OffsetDateTime licenseValidSince,
        @Nullable OffsetDateTime oparlSince,
        @Nullable String ags,
        @Nullable String rgs,
        List<URI> equivalent,
        @Nullable String contactEmail,
        @Nullable String contactName,
        @Required @Nullable URI organization,
        @Required @Nullable URI person,
        @Required @Nullable URI meeting,
        @Required @Nullable URI paper,
        @Required List<LegislativeTerm> legislativeTerm,
        @Nullable URI agendaItem,
        @Nullable URI consultation,
        @Nullable URI file,
        @Nullable URI locationList,
        @Nullable URI legislativeTermList,
        @Nullable URI membership,
        @Nullable String classification,
        @Nullable Location location,
        @Link @Nullable URI mainOrganization,
        Common common)
        implements OparlObject {
    public Body {
        equivalent = List.copyOf(equivalent);
        legislativeTerm = List.copyOf(legislativeTerm);
    }
}
