package no.retning.formats.oparl;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A committee, council or other group within a body. */
public record Organization(
        URI id,
        @Link @Nullable URI body,
        @Nullable String name,
        @Link List<URI> membership,
        @Nullable URI meeting,
        @Nullable URI consultation,
        @Nullable String shortName,
        List<String> post,
        @Link @Nullable URI subOrganizationOf,
        @Nullable String organizationType,
        @Nullable String classification,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable URI website,
        @Nullable Location location,
        @Link @Nullable URI externalBody,
        @Nullable Long memberCount,
        @Nullable Long votingMemberCount,
        Common common)
        implements OparlObject {
    public Organization {
        membership = List.copyOf(membership);
        post = List.copyOf(post);
    }
}
