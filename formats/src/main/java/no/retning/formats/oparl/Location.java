package no.retning.formats.oparl;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place. */
public record Location(
        URI id,
        @Nullable String description,
        @Nullable JsonNode geojson,
        @Nullable String streetAddress,
        @Nullable String room,
        @Nullable String postalCode,
        @Nullable String subLocality,
        @Nullable String locality,
        @Link List<URI> bodies,
        @Link List<URI> organizations,
        @Link List<URI> persons,
        @Link List<URI> meetings,
        @Link List<URI> papers,
        Common common)
        implements OparlObject {
    public Location {
        bodies = List.copyOf(bodies);
        organizations = List.copyOf(organizations);
        persons = List.copyOf(persons);
        meetings = List.copyOf(meetings);
        papers = List.copyOf(papers);
    }
}
