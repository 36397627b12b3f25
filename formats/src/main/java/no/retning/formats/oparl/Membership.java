package no.retning.formats.oparl;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's part in an organisation over a time. */
public record Membership(
        URI id,
        @Link @Nullable URI person,
        @Link @Nullable URI organization,
        @Nullable String role,
        @Nullable Boolean votingRight,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Link @Nullable URI onBehalfOf,
        Common common)
        implements OparlObject {}
